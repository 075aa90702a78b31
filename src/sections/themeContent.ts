import { lookOf } from "#charts/chartStyle.ts";
import { coverageOf, datesOf, sourcesOf } from "#charts/drawings/frameTexts.ts";
import { themeDrawing } from "#charts/drawings/themeDrawing.tsx";
import type { ChartContent, ContentIn } from "#charts/frame/chartContent.ts";
import type { Figure } from "#domain/figure.ts";
import type { Theme } from "#domain/indicator.ts";
import type { Latest } from "#domain/latest.ts";
import { loanIndicators } from "#domain/loans.ts";
import { refundIndicators } from "#domain/refunds.ts";
import { reopeningRates } from "#domain/reopeningRates.ts";
import { themeWording } from "#i18n/themeWording.ts";
import { askedComparison } from "./ChartComparison.tsx";
import type { Shown } from "./shown.ts";

/** As many figures as a sentence can name. */
const MOST_NAMED = 3;

/** The figures of a theme on show, and the reopening rates that stand beside some of them. */
interface ThemeFigures {
  readonly theme: Theme;
  readonly figures: readonly Figure[];
  readonly reopening: readonly Figure[];
}

export interface ThemeContent extends ChartContent {
  /** Of the theme and of what stands beside it. */
  readonly latest: readonly Latest[];
}

/** What is reported of a theme, but for indicators that another chart of the page draws. */
export function themeOnShow(
  theme: Theme,
  drawnElsewhere: readonly string[],
  { dataset, onShow }: Pick<Shown, "dataset" | "onShow">,
): ThemeFigures {
  const reopening = reopeningRates(onShow.figures, dataset.indicators);
  const derived = theme === "reopening" ? reopening.filter(({ basis }) => basis === "derived") : [];
  const printed = onShow.figures.filter(({ indicator }) => indicator.theme === theme);
  const wanted = [...new Map([...printed, ...derived].map((one) => [one.id, one])).values()];
  const figures = wanted.filter(({ indicator }) => !drawnElsewhere.includes(indicator.id));
  return { theme, figures, reopening };
}

/** The indicators of a theme that the charts of loans and refunds draw. */
export function drawnByMission(theme: Theme): readonly string[] {
  return theme === "loans" ? loanIndicators : theme === "refunds" ? refundIndicators : none;
}

const none: readonly string[] = [];

/** The name that the chart of a theme is found by. */
export function themeChart(theme: Theme): string {
  return `theme-${theme}`;
}

/** All that is reported of a theme, each indicator and population on an axis of its own. */
export function themeContent(
  { theme, figures, reopening }: ThemeFigures,
  { dataset, view, onShow }: Shown,
): ContentIn<ThemeContent> {
  const asked = askedComparison(themeChart(theme), view);
  return (style) => {
    const { language } = style;
    const { wording } = language;
    const words = themeWording[language.locale];
    const title = wording.all.themes[theme];
    const look = lookOf(theme, style);
    const drawing = themeDrawing({ theme, figures, reopening, asked }, { look, language, title });
    const own = drawing.latest.map(({ figure }) => figure);
    const latest = [...drawing.latest, ...drawing.beside];
    const shown = latest.map(({ figure }) => figure);
    return {
      ...drawing,
      latest,
      look,
      headline: words.sentence(title, telling(own), figures.length),
      title,
      subtitle: [
        words.subtitle(shown.length),
        datesOf(shown, wording),
        coverageOf(own, onShow.regions, wording),
      ].join(" · "),
      sources: sourcesOf(drawing.drawn),
      version: dataset.version,
      seen: view.seen,
      figures: [...figures, ...withPassed(drawing.beside)],
    };
  };
}

/** The figures that are drawn, and those passed over for them. */
function withPassed(latest: readonly Latest[]): Figure[] {
  return latest.flatMap(({ figure, passed }) => [figure, ...passed.map((one) => one.figure)]);
}

/** The figures to name in a sentence: rates say more than amounts, and those more than counts. */
function telling(figures: readonly Figure[]): Figure[] {
  const weight = { rate: 0, amount: 1, count: 2 };
  return [...figures]
    .sort((a, b) => weight[a.indicator.kind] - weight[b.indicator.kind])
    .slice(0, MOST_NAMED);
}
