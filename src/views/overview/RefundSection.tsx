import { useMemo } from "react";
import { amountDrawing, orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { refundRows } from "#charts/drawings/amountRows.ts";
import { coverageOf, datesOf, sourcesOf } from "#charts/drawings/frameTexts.ts";
import { inChartWords } from "#charts/drawings/inChartWords.ts";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import { FigureTable } from "#charts/lazyFigures.ts";
import { cardLook } from "#charts/look.ts";
import { mayBeRanked } from "#domain/comparability.ts";
import { refundFigures, refunds } from "#domain/refunds.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { SectionProps } from "./sectionProps.ts";

/** Tax refunds proper; other relief is counted in a note and listed under its own theme. */
export function RefundSection({ dataset, view, onShow, appearance }: SectionProps) {
  const { locale, wording } = useWording();
  const figures = useMemo(() => refundFigures(onShow.figures), [onShow]);
  const totals = useMemo(
    () => orderedByRegion(refunds(figures), ({ amount }) => amount.figure.region),
    [figures],
  );
  const otherRelief = onShow.figures.filter(({ indicator }) => indicator.theme === "relief").length;
  const title = wording.charts.refundTitle;
  const language = { locale, wording };
  const latest = totals.map(({ amount }) => amount);
  const amounts = latest.map(({ figure }) => figure);
  const drawing = amountDrawing(
    {
      rows: refundRows(totals, mayBeRanked(amounts), language),
      latest,
      scale: view.scale,
      entries: [{ style: "solid", end: "exact", text: wording.charts.key.refund }],
    },
    { look: cardLook("refunds", appearance, locale), language, title },
  );
  const cases = totals.flatMap((total) => (total.cases ? [total.cases] : []));
  return (
    <ChartFrame
      chart="refund-total"
      headline={wording.sentences.refunds(totals)}
      title={title}
      subtitle={[
        wording.charts.moneyUnit(view.scale),
        datesOf(amounts, wording),
        coverageOf(amounts, onShow.regions, wording),
      ].join(" · ")}
      {...drawing}
      notes={[...drawing.notes, ...(otherRelief > 0 ? [wording.charts.otherRelief(otherRelief)] : [])]}
      sources={sourcesOf(drawing.drawn)}
      version={dataset.version}
      table={
        <FigureTable
          caption={wording.table.caption(title)}
          figures={figures}
          inChart={inChartWords(latest, [...drawing.drawn, ...cases], {
            otherwise: wording.table.notDrawn,
            wording,
          })}
        />
      }
    />
  );
}
