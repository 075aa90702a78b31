import { useMemo } from "react";
import { amountDrawing, orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { loanRows } from "#charts/drawings/amountRows.ts";
import { cardLook } from "#charts/look.ts";
import { mayBeRanked } from "#domain/comparability.ts";
import { loanFigures, loanGroups } from "#domain/loans.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { AmountFrame } from "./AmountFrame.tsx";
import type { SectionProps } from "./sectionProps.ts";

/** Loans by stage: disbursed, intended and applied for stand side by side and are never added. */
export function LoanSection({ dataset, view, onShow, appearance }: SectionProps) {
  const { locale, wording } = useWording();
  const figures = useMemo(() => loanFigures(onShow.figures), [onShow]);
  const groups = useMemo(() => orderedByRegion(loanGroups(figures), ({ region }) => region), [figures]);
  const lines = groups.flatMap((group) => group.lines);
  const latest = lines.map(({ amount }) => amount);
  const title = wording.charts.loanTitle;
  const language = { locale, wording };
  const { key } = wording.charts;
  const isRanked = mayBeRanked(latest.map(({ figure }) => figure));
  const drawing = amountDrawing(
    {
      rows: loanRows(groups, isRanked, language),
      latest,
      scale: view.scale,
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
      {...{ dataset, view, onShow, title, drawing, figures, latest }}
      chart="loan-volume"
      headline={wording.sentences.loans(groups)}
      inLabels={lines.flatMap(({ borrowers }) => (borrowers ? [borrowers] : []))}
    />
  );
}
