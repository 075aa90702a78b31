import { lookOf } from "#charts/chartStyle.ts";
import { amountDrawing, orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { loanRows } from "#charts/drawings/amountRows.ts";
import { byPopulation, populationHeading } from "#charts/drawings/populationPanels.ts";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import { mayBeRanked } from "#domain/comparability/notices.ts";
import type { Figure } from "#domain/figure.ts";
import { type LoanGroup, loanFigures, loanGroups } from "#domain/loans.ts";
import { type AmountContent, amountContent } from "./amountContent.ts";
import { askedComparison } from "./ChartComparison.tsx";
import type { Shown } from "./shown.ts";
import type { OnShow } from "./useOnShow.ts";

export const LOAN_CHART = "loan-volume";

/** Loans on show, and the same by region and population. */
interface Loans {
  readonly figures: readonly Figure[];
  readonly groups: readonly LoanGroup[];
}

/** The loans on show, by region and population in the order of the regions. */
export function loansOnShow(onShow: Pick<OnShow, "figures">): Loans {
  const figures = loanFigures(onShow.figures);
  return { figures, groups: orderedByRegion(loanGroups(figures), ({ region }) => region) };
}

/** Loans by population and stage: disbursed, intended and applied for stand side by side and are never added. */
export function loanContent({ figures, groups }: Loans, shown: Shown): ContentIn<AmountContent> {
  const { dataset, view, onShow } = shown;
  const lines = groups.flatMap((group) => group.lines);
  const latest = lines.map(({ amount }) => amount);
  const populations = byPopulation(groups.filter(hasAmount), ({ lines: [{ amount }] }) => amount.figure);
  return (style) => {
    const { language } = style;
    const { charts, sentences } = language.wording;
    const { key } = charts;
    const look = lookOf("loans", style);
    const title = charts.loanTitle;
    const drawing = amountDrawing(
      {
        panels: populations.map(({ key: population, figure, items }) => ({
          key: population,
          heading: populationHeading(figure, language),
          rows: loanRows(items, mayBeRanked(items.flatMap(amounts)), language),
        })),
        latest,
        scale: view.scale,
        asked: askedComparison(LOAN_CHART, view),
        entries: [
          { style: "solid", end: "exact", text: key.disbursed },
          { style: "hollow", end: "exact", text: key.intended },
          { style: "dashed", end: "exact", text: key.applied },
        ],
        regions: onShow.regions,
        unread: dataset.unreadRegions,
      },
      { look, language, title },
    );
    const inLabels = lines.flatMap(({ borrowers }) => (borrowers ? [borrowers] : []));
    const parts = { look, title, headline: sentences.loans(groups), drawing, figures, latest, inLabels };
    return amountContent(parts, shown, language.wording);
  };
}

type Line = LoanGroup["lines"][number];

/** A group stands for at least one amount. */
function hasAmount(group: LoanGroup): group is LoanGroup & { readonly lines: readonly [Line, ...Line[]] } {
  return group.lines.length > 0;
}

function amounts({ lines }: LoanGroup) {
  return lines.map(({ amount }) => amount);
}
