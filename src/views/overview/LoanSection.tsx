import { useMemo } from "react";
import { amountDrawing, orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { loanRows } from "#charts/drawings/amountRows.ts";
import { coverageOf, datesOf, sourcesOf } from "#charts/drawings/frameTexts.ts";
import { inChartWords } from "#charts/drawings/inChartWords.ts";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import { FigureTable } from "#charts/lazyFigures.ts";
import { cardLook } from "#charts/look.ts";
import { mayBeRanked } from "#domain/comparability.ts";
import { loanFigures, loanGroups } from "#domain/loans.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { SectionProps } from "./sectionProps.ts";

/** Loans by stage: disbursed, intended and applied for stand side by side and are never added. */
export function LoanSection({ dataset, view, onShow, appearance }: SectionProps) {
  const { locale, wording } = useWording();
  const figures = useMemo(() => loanFigures(onShow.figures), [onShow]);
  const groups = useMemo(() => orderedByRegion(loanGroups(figures), ({ region }) => region), [figures]);
  const lines = groups.flatMap((group) => group.lines);
  const latest = lines.map(({ amount }) => amount);
  const amounts = latest.map(({ figure }) => figure);
  const title = wording.charts.loanTitle;
  const language = { locale, wording };
  const { key } = wording.charts;
  const drawing = amountDrawing(
    {
      rows: loanRows(groups, mayBeRanked(amounts), language),
      latest,
      scale: view.scale,
      entries: [
        { style: "solid", end: "exact", text: key.disbursed },
        { style: "hollow", end: "exact", text: key.intended },
        { style: "dashed", end: "exact", text: key.applied },
      ],
    },
    { look: cardLook("loans", appearance, locale), language, title },
  );
  const borrowers = lines.flatMap((line) => (line.borrowers ? [line.borrowers] : []));
  const drawnWithBorrowers = [...drawing.drawn, ...borrowers];
  return (
    <ChartFrame
      chart="loan-volume"
      headline={wording.sentences.loans(groups)}
      title={title}
      subtitle={[
        wording.charts.moneyUnit(view.scale),
        datesOf(amounts, wording),
        coverageOf(amounts, onShow.regions, wording),
      ].join(" · ")}
      {...drawing}
      sources={sourcesOf(drawing.drawn)}
      version={dataset.version}
      table={
        <FigureTable
          caption={wording.table.caption(title)}
          figures={figures}
          inChart={inChartWords(
            lines.map(({ amount }) => amount),
            drawnWithBorrowers,
            { otherwise: wording.table.notDrawn, wording },
          )}
        />
      }
    />
  );
}
