import { Suspense, useMemo } from "react";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import { FigureTable } from "#charts/lazyFigures.ts";
import { EventChoice } from "#charts/time/lazyTimeViews.ts";
import { ChartComparison } from "./ChartComparison.tsx";
import { RateControls } from "./RateControls.tsx";
import { RATE_CHART, rateContent, ratesOnShow } from "./rateContent.ts";
import type { SectionProps } from "./sectionProps.ts";
import { useCardStyle } from "./useCardStyle.ts";

/** Reopening rates of one population at a time, and the choice of it. */
export function RateSection(props: SectionProps) {
  const { dataset, view, onShow, appearance, change } = props;
  const style = useCardStyle(appearance);
  const rates = useMemo(
    () => ratesOnShow(onShow, dataset, view.population),
    [onShow, dataset, view.population],
  );
  const { ofPopulation, population, populations } = rates;
  const contentIn = rateContent(rates, props);
  const content = contentIn(style);
  const { isOverTime, hasTime, offer, title, inChart } = content;
  return (
    <ChartFrame
      chart={RATE_CHART}
      {...{ content, contentIn }}
      controls={
        <>
          <RateControls {...{ populations, population, isOverTime, hasTime, change }} />
          <ChartComparison chart={RATE_CHART} {...{ view, change, offer }} />
          <Suspense fallback={null}>
            {isOverTime && <EventChoice chosen={view.events} choose={(events) => change({ events })} />}
          </Suspense>
        </>
      }
      table={
        <FigureTable
          caption={style.language.wording.table.caption(title)}
          figures={ofPopulation}
          inChart={inChart}
        />
      }
    />
  );
}
