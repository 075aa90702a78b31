import { useMemo } from "react";
import { coverageOf, datesOf, sourcesOf } from "#charts/drawings/frameTexts.ts";
import { inChartWords } from "#charts/drawings/inChartWords.ts";
import { themeDrawing } from "#charts/drawings/themeDrawing.tsx";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import { FigureTable } from "#charts/lazyFigures.ts";
import { cardLook } from "#charts/look.ts";
import type { Figure } from "#domain/figure.ts";
import type { Theme } from "#domain/indicator.ts";
import { reopeningRates } from "#domain/reopeningRates.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { themeWording } from "#i18n/themeWording.ts";
import { askedComparison, ChartComparison } from "./ChartComparison.tsx";
import type { SectionProps } from "./sectionProps.ts";

interface ThemeSectionProps extends SectionProps {
  readonly theme: Theme;
  /** Indicators that another chart of the page draws. */
  readonly drawnElsewhere?: readonly string[];
}

/** As many figures as a sentence can name. */
const MOST_NAMED = 3;
const nothingElsewhere: readonly string[] = [];

/** All that is reported of a theme, each indicator and population on an axis of its own. */
export function ThemeSection({
  theme,
  drawnElsewhere = nothingElsewhere,
  dataset,
  view,
  onShow,
  appearance,
  change,
}: ThemeSectionProps) {
  const { locale, wording } = useWording();
  const words = themeWording[locale];
  const { rates, figures } = useMemo(() => {
    const all = reopeningRates(onShow.figures, dataset.indicators);
    const derived = theme === "reopening" ? all.filter(({ basis }) => basis === "derived") : [];
    const printed = onShow.figures.filter(({ indicator }) => indicator.theme === theme);
    const wanted = [...new Map([...printed, ...derived].map((one) => [one.id, one])).values()];
    return { rates: all, figures: wanted.filter(({ indicator }) => !drawnElsewhere.includes(indicator.id)) };
  }, [theme, drawnElsewhere, onShow, dataset]);
  const chart = `theme-${theme}`;
  const title = wording.all.themes[theme];
  const drawing = themeDrawing(
    { theme, figures, reopening: rates, asked: askedComparison(chart, view) },
    { look: cardLook(theme, appearance, locale), language: { locale, wording }, title },
  );
  const latest = drawing.latest.map(({ figure }) => figure);
  return (
    <ChartFrame
      chart={chart}
      headline={words.sentence(title, telling(latest), figures.length)}
      title={title}
      subtitle={[
        words.subtitle(latest.length),
        datesOf(latest, wording),
        coverageOf(latest, onShow.regions, wording),
      ].join(" · ")}
      controls={<ChartComparison {...{ chart, view, change }} offer={drawing.offer} />}
      {...drawing}
      sources={sourcesOf(drawing.drawn)}
      version={dataset.version}
      table={
        <FigureTable
          caption={wording.table.caption(title)}
          figures={figures}
          inChart={inChartWords(drawing.latest, drawing.drawn, {
            otherwise: wording.table.beyondRows,
            wording,
          })}
        />
      }
    />
  );
}

/** The figures to name in a sentence: rates say more than amounts, and those more than counts. */
function telling(figures: readonly Figure[]): Figure[] {
  const weight = { rate: 0, amount: 1, count: 2 };
  return [...figures]
    .sort((a, b) => weight[a.indicator.kind] - weight[b.indicator.kind])
    .slice(0, MOST_NAMED);
}
