import { inChartWords } from "#charts/drawings/inChartWords.ts";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import { FigureTable } from "#charts/lazyFigures.ts";
import type { AmountContent } from "./amountContent.ts";
import { ChartComparison } from "./ChartComparison.tsx";
import type { SectionProps } from "./sectionProps.ts";
import { useCardStyle } from "./useCardStyle.ts";

interface AmountFrameProps extends Pick<SectionProps, "view" | "change" | "appearance"> {
  readonly chart: string;
  readonly contentIn: ContentIn<AmountContent>;
}

/** The frame of a chart of money: what loans and refunds have in common. */
export function AmountFrame({ chart, contentIn, view, change, appearance }: AmountFrameProps) {
  const style = useCardStyle(appearance);
  const { wording } = style.language;
  const content = contentIn(style);
  const { title, figures, latest, inLabels, drawn, offer } = content;
  return (
    <ChartFrame
      {...{ chart, content, contentIn }}
      controls={<ChartComparison {...{ chart, view, change, offer }} />}
      table={
        <FigureTable
          caption={wording.table.caption(title)}
          figures={figures}
          inChart={inChartWords(latest, [...drawn, ...inLabels], {
            otherwise: wording.table.notDrawn,
            wording,
          })}
        />
      }
    />
  );
}
