import { useMemo } from "react";
import { amountDrawing, orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { refundRows } from "#charts/drawings/amountRows.ts";
import { cardLook } from "#charts/look.ts";
import { mayBeRanked } from "#domain/comparability.ts";
import { refundFigures, refunds } from "#domain/refunds.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { AmountFrame } from "./AmountFrame.tsx";
import type { SectionProps } from "./sectionProps.ts";

/** Tax refunds proper; other relief is counted in a note and listed under its own theme. */
export function RefundSection({ dataset, view, onShow, appearance }: SectionProps) {
  const { locale, wording } = useWording();
  const figures = useMemo(() => refundFigures(onShow.figures), [onShow]);
  const totals = useMemo(
    () => orderedByRegion(refunds(figures), ({ amount }) => amount.figure.region),
    [figures],
  );
  const latest = totals.map(({ amount }) => amount);
  const title = wording.charts.refundTitle;
  const language = { locale, wording };
  const isRanked = mayBeRanked(latest.map(({ figure }) => figure));
  const drawing = amountDrawing(
    {
      rows: refundRows(totals, isRanked, language),
      latest,
      scale: view.scale,
      entries: [{ style: "solid", end: "exact", text: wording.charts.key.refund }],
      regions: onShow.regions,
      unread: dataset.unreadRegions,
    },
    { look: cardLook("refunds", appearance, locale), language, title },
  );
  const otherRelief = onShow.figures.filter(({ indicator }) => indicator.theme === "relief").length;
  const notes = [...drawing.notes, ...(otherRelief > 0 ? [wording.charts.otherRelief(otherRelief)] : [])];
  return (
    <AmountFrame
      {...{ dataset, view, onShow, title, figures, latest }}
      drawing={{ ...drawing, notes }}
      chart="refund-total"
      headline={wording.sentences.refunds(totals)}
      inLabels={totals.flatMap(({ cases }) => (cases ? [cases] : []))}
    />
  );
}
