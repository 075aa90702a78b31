import type { MarkLook } from "./RowMark.tsx";

interface SpanMarkProps extends MarkLook {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** From one reported value to another of the same date: a line with both ends marked, over the mark of the value drawn. */
export function SpanMark({ from, to, middle, type, palette }: SpanMarkProps) {
  const half = type.bar * 0.62;
  const line = { stroke: palette.ink, strokeWidth: type.stroke };
  return (
    <g data-span>
      <line
        x1={from}
        x2={to}
        y1={middle}
        y2={middle}
        {...line}
        strokeDasharray={`${type.stroke} ${type.stroke}`}
      />
      <line x1={from} x2={from} y1={middle - half} y2={middle + half} {...line} />
      <line x1={to} x2={to} y1={middle - half} y2={middle + half} {...line} />
    </g>
  );
}
