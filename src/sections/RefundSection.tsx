import { memo, useMemo } from "react";
import { amountDrawing, orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { refundRows } from "#charts/drawings/amountRows.ts";
import { byPopulation, populationHeading } from "#charts/drawings/populationPanels.ts";
import { cardLook } from "#charts/look.ts";
import { mayBeRanked } from "#domain/comparability/notices.ts";
import { refundFigures, refunds } from "#domain/refunds.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { AmountFrame } from "./AmountFrame.tsx";
import { askedComparison } from "./ChartComparison.tsx";
import { isSameDrawing } from "./sameDrawing.ts";
import type { SectionProps } from "./sectionProps.ts";

const CHART = "refund-total";

/** Tax refunds proper, by population; other relief is counted in a note and listed under its own theme. */
export const RefundSection = memo(function RefundSection(props: SectionProps) {
  const { dataset, view, onShow, appearance, change } = props;
  const { locale, wording } = useWording();
  const figures = useMemo(() => refundFigures(onShow.figures), [onShow]);
  const totals = useMemo(
    () => orderedByRegion(refunds(figures), ({ amount }) => amount.figure.region),
    [figures],
  );
  const latest = totals.map(({ amount }) => amount);
  const title = wording.charts.refundTitle;
  const language = { locale, wording };
  const drawing = amountDrawing(
    {
      panels: byPopulation(totals, ({ amount }) => amount.figure).map(({ key, figure, items }) => ({
        key,
        heading: populationHeading(figure, language),
        rows: refundRows(items, mayBeRanked(items.map(({ amount }) => amount.figure)), language),
      })),
      latest,
      scale: view.scale,
      asked: askedComparison(CHART, view),
      entries: [{ style: "solid", end: "exact", text: wording.charts.key.refund }],
      regions: onShow.regions,
      unread: dataset.unreadRegions,
    },
    { look: cardLook("refunds", appearance, locale), language, title },
  );
  const otherRelief = onShow.figures.filter(({ indicator }) => indicator.theme === "relief").length;
  const notes = [...drawing.notes, ...(otherRelief > 0 ? [[wording.charts.otherRelief(otherRelief)]] : [])];
  return (
    <AmountFrame
      {...{ dataset, view, onShow, title, figures, latest, change }}
      drawing={{ ...drawing, notes }}
      chart={CHART}
      headline={wording.sentences.refunds(totals)}
      inLabels={totals.flatMap(({ cases }) => (cases ? [cases] : []))}
    />
  );
}, isSameDrawing);
