import { memo, useMemo } from "react";
import { orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { loanFigures, loanGroups } from "#domain/loans.ts";
import { AmountFrame } from "./AmountFrame.tsx";
import { LOAN_CHART, loanContent } from "./loanContent.ts";
import { isSameDrawing } from "./sameDrawing.ts";
import type { SectionProps } from "./sectionProps.ts";

/** What was lent, is intended and was applied for. */
export const LoanSection = memo(function LoanSection(props: SectionProps) {
  const { onShow } = props;
  const loans = useMemo(() => {
    const figures = loanFigures(onShow.figures);
    return { figures, groups: orderedByRegion(loanGroups(figures), ({ region }) => region) };
  }, [onShow]);
  return <AmountFrame {...props} chart={LOAN_CHART} contentIn={loanContent(loans, props)} />;
}, isSameDrawing);
