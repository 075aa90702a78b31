import { MarkLink } from "#charts/marks/MarkLink.tsx";
import type { ChartRow } from "./chartRow.ts";
import { type MarkLook, RowMark } from "./RowMark.tsx";
import { RowLabel } from "./RowTexts.tsx";
import { placesAbove, type RowLayout } from "./rowLayout.ts";
import { SpanMark } from "./SpanMark.tsx";
import type { ValueAxis } from "./valueAxis.ts";

interface RowWithMarkProps extends MarkLook {
  readonly row: ChartRow | undefined;
  /** The bar as Recharts lays it out: from the beginning of the axis to the value. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly layout: RowLayout;
  readonly axis: ValueAxis;
}

/** The mark of a row with its label, both one link to its figure; nothing for a heading. */
export function RowWithMark({ row, box, layout, axis, ...look }: RowWithMarkProps) {
  if (row?.kind !== "mark") return <g />;
  const { type, palette } = look;
  const place = {
    row,
    shape: axis.scale === "log" ? ("dot" as const) : ("bar" as const),
    start: box.x,
    end: box.x + box.width,
    middle: box.y + box.height / 2,
  };
  const onAxis = (value: number) => box.x + layout.plotWidth * axis.share(value);
  const span = row.span && { from: onAxis(row.span.from), to: onAxis(row.span.to) };
  // In a narrow chart the name stands in the upper part of the row and the mark below it.
  const drop = layout.names === "above" ? placesAbove.mark * type.base - layout.rowHeight / 2 : 0;
  const middle = place.middle + drop;
  return (
    <MarkLink figure={row.figure} stop={row.key}>
      <RowArea middle={place.middle} layout={layout} />
      <RowMark {...place} middle={middle} {...look} />
      {span && <SpanMark {...span} middle={middle} {...look} />}
      <RowLabel
        {...place}
        end={Math.max(place.end, span?.to ?? place.end)}
        layout={layout}
        type={type}
        palette={palette}
      />
    </MarkLink>
  );
}

/** The whole row answers to the pointer, name and label too, as a thin bar is hard to hit. */
function RowArea({ middle, layout }: { readonly middle: number; readonly layout: RowLayout }) {
  return (
    <rect
      x={0}
      y={middle - layout.rowHeight / 2}
      width={layout.marginLeft + layout.nameWidth + layout.plotWidth + layout.marginRight}
      height={layout.rowHeight}
      fill="none"
      data-area
      pointerEvents="all"
    />
  );
}
