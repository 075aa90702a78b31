import { memo, useMemo } from "react";
import { orderedByRegion } from "#charts/drawings/amountDrawing.tsx";
import { refundFigures, refunds } from "#domain/refunds.ts";
import { AmountFrame } from "./AmountFrame.tsx";
import { REFUND_CHART, refundContent } from "./refundContent.ts";
import { isSameDrawing } from "./sameDrawing.ts";
import type { SectionProps } from "./sectionProps.ts";

/** How much tax was refunded, to how many. */
export const RefundSection = memo(function RefundSection(props: SectionProps) {
  const { onShow } = props;
  const totals = useMemo(() => {
    const figures = refundFigures(onShow.figures);
    return { figures, totals: orderedByRegion(refunds(figures), ({ amount }) => amount.figure.region) };
  }, [onShow]);
  return <AmountFrame {...props} chart={REFUND_CHART} contentIn={refundContent(totals, props)} />;
}, isSameDrawing);
