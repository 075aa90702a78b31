import type { MarkEnd, MarkRow, MarkStyle } from "#charts/rows/chartRow.ts";
import { type MarkLook, RowMark } from "#charts/rows/RowMark.tsx";
import { SpanMark } from "#charts/rows/SpanMark.tsx";
import type { KeyItem } from "./keyItem.ts";

export interface KeyEntry {
  readonly style: MarkStyle;
  readonly end: MarkEnd;
  readonly text: string;
  /** Whether it stands for the span between two reports. */
  readonly hasSpan?: boolean;
}

interface MarksToExplain {
  readonly entries: readonly KeyEntry[];
  readonly shape: "bar" | "dot";
  readonly example: MarkRow;
}

/** The key of a chart of rows, drawn with the marks of the chart itself so that the two cannot drift apart. */
export function markKey({ entries, shape, example }: MarksToExplain, look: MarkLook): KeyItem[] {
  const { base, bar } = look.type;
  const height = bar + base * 0.5;
  return entries.map(({ style, end, text, hasSpan = false }) => ({
    text,
    mark: { style, end, hasSpan },
    width: base * (shape === "bar" && end === "open" ? 3.2 : 1.9),
    height,
    symbol: hasSpan ? (
      <SpanMark from={2} to={base * 1.7} middle={height / 2} {...look} />
    ) : (
      <RowMark
        row={{ ...example, style, end }}
        start={1}
        end={shape === "bar" ? base * 1.6 : base * 1.2}
        middle={height / 2}
        shape={shape}
        {...look}
      />
    ),
  }));
}
