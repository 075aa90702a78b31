import { lookOf } from "#charts/chartStyle.ts";
import { datesOf, sourcesOf } from "#charts/drawings/frameTexts.ts";
import { populationHeading } from "#charts/drawings/populationPanels.ts";
import { timeDrawing } from "#charts/drawings/timeDrawing.tsx";
import type { ChartContent, ContentIn } from "#charts/frame/chartContent.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { reopeningRates } from "#domain/reopeningRates.ts";
import { type TimeGroup, timeGroups } from "#domain/timeGroups.ts";
import { timeWording } from "#i18n/timeWording.ts";
import type { Wording } from "#i18n/wording.ts";

export interface TimeContent extends ChartContent {
  /** What the table says of each figure. */
  readonly inChart: (figure: Figure) => string;
}

/** What may be drawn over time of these figures, with the rates that their printed counts give, as the overview draws them too. */
export function timesOnShow(
  figures: readonly Figure[],
  { indicators }: Pick<Dataset, "indicators">,
): TimeGroup[] {
  const rates = reopeningRates(figures, indicators);
  const isRate = new Set(rates);
  return timeGroups([...figures.filter((figure) => !isRate.has(figure)), ...rates], indicators);
}

/** The name that a chart over time is found by. */
export function timeChart({ key }: TimeGroup): string {
  return `over-time-${key}`;
}

/** One indicator and population over time, as lines of the regions that report it on several dates. */
export function timeContent(
  { overTime, figures }: TimeGroup,
  { dataset, hasEvents }: { readonly dataset: Dataset; readonly hasEvents: boolean },
): ContentIn<TimeContent> {
  const since = overTime.series[0]?.since ?? null;
  return (style) => {
    const { language } = style;
    const { locale, wording } = language;
    const [figure] = figures;
    const title = figure
      ? `${figure.indicator.name[locale]} · ${populationHeading(figure, language)}`
      : timeWording[locale].heading;
    const look = lookOf(figure?.indicator.theme ?? "reopening", style);
    const drawing = timeDrawing({ overTime, sources: dataset, hasEvents }, { look, language, title });
    return {
      ...drawing,
      look,
      headline: wording.sentences.overTime(overTime.series),
      title,
      subtitle: [
        ...(figure ? [unitWords(figure, wording.charts, timeWording[locale].countUnit)] : []),
        ...(since === null ? [] : [timeWording[locale].since(since)]),
        datesOf(drawing.drawn, wording),
      ].join(" · "),
      sources: sourcesOf(drawing.drawn),
      version: dataset.version,
      // It is drawn only where there is something to draw.
      seen: null,
      figures,
    };
  };
}

function unitWords({ indicator }: Figure, charts: Wording["charts"], count: string): string {
  return { percent: charts.percentUnit, CNY: charts.moneyUnit("linear"), count }[indicator.unit];
}
