import { lookOf } from "#charts/chartStyle.ts";
import { coverageOf, datesOf, drawnCoverageOf, sourcesOf } from "#charts/drawings/frameTexts.ts";
import { inChartWords } from "#charts/drawings/inChartWords.ts";
import { latestRates } from "#charts/drawings/rateDrawing.tsx";
import { timeDrawing } from "#charts/drawings/timeDrawing.tsx";
import type { ChartContent, ContentIn } from "#charts/frame/chartContent.ts";
import { conflicts } from "#domain/comparability/conflicts.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { type FigureSeries, figureSeries } from "#domain/figureSeries.ts";
import { type Latest, latestByKey, regionKey } from "#domain/latest.ts";
import type { Population } from "#domain/population.ts";
import { rateSummary } from "#domain/rateSummary.ts";
import { type PopulationCoverage, ratePopulations, reopeningRates } from "#domain/reopeningRates.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import type { Sentence } from "#i18n/sentence.ts";
import type { Wording } from "#i18n/wording.ts";
import { askedComparison } from "./ChartComparison.tsx";
import type { Shown } from "./shown.ts";
import type { OnShow } from "./useOnShow.ts";

export const RATE_CHART = "reopening-rate";

/** More populations than this are left to the choice above the chart. */
const MOST_OTHERS = 6;

/** The reopening rates on show, and the one population of which they are drawn. */
export interface Rates {
  readonly ofPopulation: readonly Figure[];
  readonly population: Population | null;
  readonly populations: readonly PopulationCoverage[];
}

export interface RateContent extends ChartContent {
  /** What the table says of each figure. */
  readonly inChart: (figure: Figure) => string;
  readonly isOverTime: boolean;
  readonly hasTime: boolean;
}

/** The reopening rates on show: of the population that was chosen, else of the one that most regions report. */
export function ratesOnShow(
  { figures }: Pick<OnShow, "figures">,
  dataset: Dataset,
  chosen: string | null,
): Rates {
  const rates = reopeningRates(figures, dataset.indicators);
  const populations = ratePopulations(rates);
  const named = dataset.populations.find(({ id }) => id === chosen);
  const population = named ?? populations[0]?.population ?? null;
  return { ofPopulation: rates.filter((rate) => rate.population === population), population, populations };
}

/** Reopening rates of one population, the newest of each region or all of them over time. */
export function rateContent(
  { ofPopulation, population, populations }: Rates,
  { dataset, view, onShow }: Shown,
): ContentIn<RateContent> {
  const latest = [...latestByKey(ofPopulation, regionKey).values()];
  const figures = latest.map(({ figure }) => figure);
  const time = figureSeries(ofPopulation);
  const hasTime = time.series.length > 0;
  const isOverTime = view.rates === "time" && hasTime;
  const series = isOverTime ? time.series : null;
  const asked = askedComparison(RATE_CHART, view);
  const chosen = { regions: onShow.regions, unread: dataset.unreadRegions, seen: view.seen };
  return (style) => {
    const { language } = style;
    const { wording, locale } = language;
    const { charts } = wording;
    const title = population ? charts.rateTitle(population.name[locale]) : charts.ratesTitle;
    const given = { look: lookOf("reopening", style), language, title };
    const overTime =
      isOverTime && timeDrawing({ overTime: time, sources: dataset, hasEvents: view.events === "on" }, given);
    const drawing = overTime || latestRates({ latest, asked, ...chosen }, given);
    const words = { otherwise: wording.table.beyondRows, wording };
    return {
      ...drawing,
      look: given.look,
      headline: population ? rateHeadline(population, { latest, series }, wording) : [title],
      title,
      subtitle: [
        charts.percentUnit,
        ...(isOverTime
          ? [datesOf(drawing.drawn, wording), drawnCoverageOf(drawing.drawn, onShow.regions, wording)]
          : [datesOf(figures, wording), coverageOf(figures, onShow.regions, wording)]),
      ].join(" · "),
      notes: [...drawing.notes, ...populationNotes(populations, population, language)],
      sources: sourcesOf(drawing.drawn),
      version: dataset.version,
      seen: view.seen,
      figures: ofPopulation,
      inChart: overTime ? overTime.inChart : inChartWords(latest, drawing.drawn, words),
      isOverTime,
      hasTime,
    };
  };
}

/** What the newest rates say, or how far those over time went. */
function rateHeadline(
  population: Population,
  { latest, series }: { latest: readonly Latest[]; series: readonly FigureSeries[] | null },
  { sentences }: Wording,
): Sentence {
  if (series) return sentences.overTime(series);
  const figures = latest.map(({ figure }) => figure);
  return sentences.rates(population, rateSummary(figures, conflicts(latest)));
}

/** What the population on show is, and which others the regions report too, lest it pass for all there is. */
function populationNotes(
  populations: readonly PopulationCoverage[],
  shown: Population | null,
  { locale, wording: { charts } }: Language,
): Sentence[] {
  const others = populations.filter(({ population }) => population !== shown);
  const names = others.map(({ population }) => population.name[locale]);
  return [
    ...(shown ? [[charts.definition(shown.name[locale], shown.definition[locale])]] : []),
    ...(names.length > 0 && names.length <= MOST_OTHERS ? [[charts.otherPopulations(names)]] : []),
  ];
}
