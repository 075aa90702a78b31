import type { ChartRow } from "./chartRow.ts";
import { type MarkLook, RowMark } from "./RowMark.tsx";
import { RowLabel } from "./RowTexts.tsx";
import { placesAbove, type RowLayout } from "./rowLayout.ts";

interface RowWithMarkProps extends MarkLook {
  readonly row: ChartRow | undefined;
  /** The bar as Recharts lays it out: from the beginning of the axis to the value. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly layout: RowLayout;
  readonly scale: "linear" | "log";
}

/** The mark of a row with its label; nothing for a heading. */
export function RowWithMark({ row, box, layout, scale, ...look }: RowWithMarkProps) {
  if (row?.kind !== "mark") return <g />;
  const { type, palette } = look;
  const place = {
    row,
    shape: scale === "log" ? ("dot" as const) : ("bar" as const),
    start: box.x,
    end: box.x + box.width,
    middle: box.y + box.height / 2,
  };
  // In a narrow chart the name stands in the upper part of the row and the mark below it.
  const drop = layout.names === "above" ? placesAbove.mark * type.base - layout.rowHeight / 2 : 0;
  return (
    <g>
      <RowMark {...place} middle={place.middle + drop} {...look} />
      <RowLabel {...place} layout={layout} type={type} palette={palette} />
    </g>
  );
}
