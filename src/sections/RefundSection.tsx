import { memo, useMemo } from "react";
import { AmountFrame } from "./AmountFrame.tsx";
import { REFUND_CHART, refundContent, refundsOnShow } from "./refundContent.ts";
import { isSameDrawing } from "./sameDrawing.ts";
import type { SectionProps } from "./sectionProps.ts";

/** How much tax was refunded, to how many. */
export const RefundSection = memo(function RefundSection(props: SectionProps) {
  const { onShow } = props;
  const totals = useMemo(() => refundsOnShow(onShow), [onShow]);
  return <AmountFrame {...props} chart={REFUND_CHART} contentIn={refundContent(totals, props)} />;
}, isSameDrawing);
