import { Suspense, useMemo } from "react";
import { coverageOf, datesOf, sourcesOf } from "#charts/drawings/frameTexts.ts";
import { inChartWords } from "#charts/drawings/inChartWords.ts";
import { latestRates } from "#charts/drawings/rateDrawing.tsx";
import type { Language } from "#charts/drawings/rateRows.ts";
import { timeDrawing } from "#charts/drawings/timeDrawing.tsx";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import { FigureTable } from "#charts/lazyFigures.ts";
import { cardLook } from "#charts/look.ts";
import { EventChoice } from "#charts/time/lazyTimeViews.ts";
import type { Figure } from "#domain/figure.ts";
import { type FigureSeries, figureSeries } from "#domain/figureSeries.ts";
import { latestByKey, regionKey } from "#domain/latest.ts";
import type { Population } from "#domain/population.ts";
import { rateSummary } from "#domain/rateSummary.ts";
import { type PopulationCoverage, ratePopulations, reopeningRates } from "#domain/reopeningRates.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { Sentence } from "#i18n/sentence.ts";
import type { Wording } from "#i18n/wording.ts";
import { askedComparison, ChartComparison } from "./ChartComparison.tsx";
import { RateControls } from "./RateControls.tsx";
import type { SectionProps } from "./sectionProps.ts";

const CHART = "reopening-rate";

/** More populations than this are left to the choice above the chart. */
const MOST_OTHERS = 6;

/** Reopening rates of one population at a time, the newest of each region or all of them over time. */
export function RateSection({ dataset, view, onShow, appearance, change }: SectionProps) {
  const { locale, wording } = useWording();
  const rates = useMemo(() => reopeningRates(onShow.figures, dataset.indicators), [onShow, dataset]);
  const populations = useMemo(() => ratePopulations(rates), [rates]);
  const named = dataset.populations.find(({ id }) => id === view.population);
  const population = named ?? populations[0]?.population ?? null;
  const ofPopulation = useMemo(
    () => rates.filter((rate) => rate.population === population),
    [rates, population],
  );
  const latest = [...latestByKey(ofPopulation, regionKey).values()];
  const figures = latest.map(({ figure }) => figure);
  const time = useMemo(() => figureSeries(ofPopulation), [ofPopulation]);
  const isOverTime = view.rates === "time" && time.series.length > 0;
  const title = population ? wording.charts.rateTitle(population.name[locale]) : wording.charts.ratesTitle;
  const given = { look: cardLook("reopening", appearance, locale), language: { locale, wording }, title };
  const asked = askedComparison(CHART, view);
  const overTime =
    isOverTime && timeDrawing({ overTime: time, sources: dataset, hasEvents: view.events === "on" }, given);
  const drawing =
    overTime || latestRates({ latest, regions: onShow.regions, unread: dataset.unreadRegions, asked }, given);
  const series = overTime ? time.series : null;
  const dates = datesOf(isOverTime ? drawing.drawn : figures, wording);
  return (
    <ChartFrame
      chart={CHART}
      headline={population ? rateHeadline(population, { figures, series }, wording) : [title]}
      title={title}
      subtitle={[wording.charts.percentUnit, dates, coverageOf(figures, onShow.regions, wording)].join(" · ")}
      controls={
        <>
          <RateControls
            {...{ populations, population, isOverTime, change }}
            hasTime={time.series.length > 0}
          />
          <ChartComparison chart={CHART} {...{ view, change }} offer={drawing.offer} />
          <Suspense fallback={null}>
            {overTime && <EventChoice chosen={view.events} choose={(events) => change({ events })} />}
          </Suspense>
        </>
      }
      {...drawing}
      notes={[...drawing.notes, ...populationNotes(populations, population, given.language)]}
      sources={sourcesOf(drawing.drawn)}
      version={dataset.version}
      table={
        <FigureTable
          caption={wording.table.caption(title)}
          figures={ofPopulation}
          inChart={
            overTime
              ? overTime.inChart
              : inChartWords(latest, drawing.drawn, { otherwise: wording.table.beyondRows, wording })
          }
        />
      }
    />
  );
}

/** What the newest rates say, or how far those over time went. */
function rateHeadline(
  population: Population,
  { figures, series }: { figures: readonly Figure[]; series: readonly FigureSeries[] | null },
  { sentences }: Wording,
): Sentence {
  return series ? sentences.overTime(series) : sentences.rates(population, rateSummary(figures));
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
