import { lookOf } from "#charts/chartStyle.ts";
import { amountDrawing, orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { refundRows } from "#charts/drawings/amountRows.ts";
import { byPopulation, populationHeading } from "#charts/drawings/populationPanels.ts";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import { mayBeRanked } from "#domain/comparability/notices.ts";
import type { Figure } from "#domain/figure.ts";
import { type Refund, refundFigures, refunds } from "#domain/refunds.ts";
import { type AmountContent, amountContent } from "./amountContent.ts";
import { askedComparison } from "./ChartComparison.tsx";
import type { Shown } from "./shown.ts";
import type { OnShow } from "./useOnShow.ts";

export const REFUND_CHART = "refund-total";

/** Refunds on show, and the newest total of each region and population. */
interface Refunds {
  readonly figures: readonly Figure[];
  readonly totals: readonly Refund[];
}

/** The refunds on show, by region and population in the order of the regions. */
export function refundsOnShow(onShow: Pick<OnShow, "figures">): Refunds {
  const figures = refundFigures(onShow.figures);
  return { figures, totals: orderedByRegion(refunds(figures), ({ amount }) => amount.figure.region) };
}

/** Tax refunds proper, by population; other relief is counted in a note and listed under its own theme. */
export function refundContent({ figures, totals }: Refunds, shown: Shown): ContentIn<AmountContent> {
  const { dataset, view, onShow } = shown;
  const latest = totals.map(({ amount }) => amount);
  const populations = byPopulation(totals, ({ amount }) => amount.figure);
  const otherRelief = onShow.figures.filter(({ indicator }) => indicator.theme === "relief").length;
  return (style) => {
    const { language } = style;
    const { charts, sentences } = language.wording;
    const look = lookOf("refunds", style);
    const title = charts.refundTitle;
    const drawing = amountDrawing(
      {
        panels: populations.map(({ key, figure, items }) => ({
          key,
          heading: populationHeading(figure, language),
          rows: refundRows(items, mayBeRanked(items.map(({ amount }) => amount)), language),
        })),
        latest,
        scale: view.scale,
        asked: askedComparison(REFUND_CHART, view),
        entries: [{ style: "solid", end: "exact", text: charts.key.refund }],
        regions: onShow.regions,
        unread: dataset.unreadRegions,
      },
      { look, language, title },
    );
    const notes = [...drawing.notes, ...(otherRelief > 0 ? [[charts.otherRelief(otherRelief)]] : [])];
    const inLabels = totals.flatMap(({ cases }) => (cases ? [cases] : []));
    const headline = sentences.refunds(totals);
    const parts = { look, title, headline, drawing: { ...drawing, notes }, figures, latest, inLabels };
    return amountContent(parts, shown, language.wording);
  };
}
