import { coverageOf, datesOf, sourcesOf } from "#charts/drawings/frameTexts.ts";
import { inChartWords } from "#charts/drawings/inChartWords.ts";
import type { Drawing } from "#charts/drawings/panelsDrawing.tsx";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import { FigureTable } from "#charts/lazyFigures.ts";
import type { Figure } from "#domain/figure.ts";
import type { Latest } from "#domain/latest.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { Sentence } from "#i18n/sentence.ts";
import { ChartComparison } from "./ChartComparison.tsx";
import type { SectionProps } from "./sectionProps.ts";

interface AmountFrameProps extends Pick<SectionProps, "dataset" | "view" | "onShow" | "change"> {
  readonly chart: string;
  readonly headline: Sentence;
  readonly title: string;
  readonly drawing: Drawing;
  /** Every figure that the chart is made of, also those passed over. */
  readonly figures: readonly Figure[];
  readonly latest: readonly Latest[];
  /** Counts that stand in the labels of the amounts, such as borrowers. */
  readonly inLabels: readonly Figure[];
}

/** The frame of a chart of money: what loans and refunds have in common. */
export function AmountFrame(props: AmountFrameProps) {
  const { dataset, view, onShow, change, chart, headline, title, drawing, figures, latest, inLabels } = props;
  const { wording } = useWording();
  const amounts = latest.map(({ figure }) => figure);
  return (
    <ChartFrame
      chart={chart}
      headline={headline}
      title={title}
      subtitle={[
        wording.charts.moneyUnit(view.scale),
        datesOf(amounts, wording),
        coverageOf(amounts, onShow.regions, wording),
      ].join(" · ")}
      controls={<ChartComparison {...{ chart, view, change }} offer={drawing.offer} />}
      {...drawing}
      sources={sourcesOf(drawing.drawn)}
      version={dataset.version}
      table={
        <FigureTable
          caption={wording.table.caption(title)}
          figures={figures}
          inChart={inChartWords(latest, [...drawing.drawn, ...inLabels], {
            otherwise: wording.table.notDrawn,
            wording,
          })}
        />
      }
    />
  );
}
