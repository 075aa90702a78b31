import { memo, useMemo } from "react";
import { amountDrawing, orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { loanRows } from "#charts/drawings/amountRows.ts";
import { byPopulation, populationHeading } from "#charts/drawings/populationPanels.ts";
import { cardLook } from "#charts/look.ts";
import { mayBeRanked } from "#domain/comparability/notices.ts";
import { type LoanGroup, loanFigures, loanGroups } from "#domain/loans.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { AmountFrame } from "./AmountFrame.tsx";
import { askedComparison } from "./ChartComparison.tsx";
import { isSameDrawing } from "./sameDrawing.ts";
import type { SectionProps } from "./sectionProps.ts";

const CHART = "loan-volume";

/** Loans by population and stage: disbursed, intended and applied for stand side by side and are never added. */
export const LoanSection = memo(function LoanSection(props: SectionProps) {
  const { dataset, view, onShow, appearance, change } = props;
  const { locale, wording } = useWording();
  const figures = useMemo(() => loanFigures(onShow.figures), [onShow]);
  const groups = useMemo(() => orderedByRegion(loanGroups(figures), ({ region }) => region), [figures]);
  const lines = groups.flatMap((group) => group.lines);
  const latest = lines.map(({ amount }) => amount);
  const title = wording.charts.loanTitle;
  const language = { locale, wording };
  const { key } = wording.charts;
  const populations = byPopulation(groups.filter(hasAmount), ({ lines: [{ amount }] }) => amount.figure);
  const drawing = amountDrawing(
    {
      panels: populations.map(({ key: population, figure, items }) => ({
        key: population,
        heading: populationHeading(figure, language),
        rows: loanRows(items, mayBeRanked(items.flatMap(amounts)), language),
      })),
      latest,
      scale: view.scale,
      asked: askedComparison(CHART, view),
      entries: [
        { style: "solid", end: "exact", text: key.disbursed },
        { style: "hollow", end: "exact", text: key.intended },
        { style: "dashed", end: "exact", text: key.applied },
      ],
      regions: onShow.regions,
      unread: dataset.unreadRegions,
    },
    { look: cardLook("loans", appearance, locale), language, title },
  );
  return (
    <AmountFrame
      {...{ dataset, view, onShow, title, drawing, figures, latest, change }}
      chart={CHART}
      headline={wording.sentences.loans(groups)}
      inLabels={lines.flatMap(({ borrowers }) => (borrowers ? [borrowers] : []))}
    />
  );
}, isSameDrawing);

type Line = LoanGroup["lines"][number];

/** A group stands for at least one amount. */
function hasAmount(group: LoanGroup): group is LoanGroup & { readonly lines: readonly [Line, ...Line[]] } {
  return group.lines.length > 0;
}

function amounts({ lines }: LoanGroup) {
  return lines.map(({ amount }) => amount.figure);
}
