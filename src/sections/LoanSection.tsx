import { memo, useMemo } from "react";
import { AmountFrame } from "./AmountFrame.tsx";
import { LOAN_CHART, loanContent, loansOnShow } from "./loanContent.ts";
import { isSameDrawing } from "./sameDrawing.ts";
import type { SectionProps } from "./sectionProps.ts";

/** What was lent, is intended and was applied for. */
export const LoanSection = memo(function LoanSection(props: SectionProps) {
  const { onShow } = props;
  const loans = useMemo(() => loansOnShow(onShow), [onShow]);
  return <AmountFrame {...props} chart={LOAN_CHART} contentIn={loanContent(loans, props)} />;
}, isSameDrawing);
