import type { MarkLook } from "#charts/rows/RowMark.tsx";
import { type CountBar, type CountLayout, type CountRow, countNameLines, nameRoom } from "./countLayout.ts";

interface CountMarkProps extends MarkLook {
  readonly row: CountBar;
  /** The bar as Recharts lays it out: from the beginning of the axis to the count. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly layout: CountLayout;
}

/** A bar with its name and its count, all of it one link. */
export function CountMark({ row, box, layout, ...look }: CountMarkProps) {
  const { type, palette, accent } = look;
  const middle = box.y + box.height / 2;
  // In a narrow chart the name stands in the upper part of the row and the bar below it.
  const bar = layout.names === "above" ? middle + layout.rowHeight / 2 - type.base * 0.95 : middle;
  return (
    <a
      href={row.link.href}
      aria-label={row.link.name}
      aria-current={row.look === "chosen" ? "true" : undefined}
    >
      <CountName row={row} layout={layout} start={box.x} middle={middle} {...look} />
      <g data-mark={row.id} data-look={row.look}>
        <rect
          x={box.x}
          y={bar - type.bar / 2}
          width={box.width}
          height={type.bar}
          fill={row.look === "other" ? palette.context : accent}
        />
      </g>
      <text
        x={box.x + box.width + type.gap}
        y={bar}
        dy="0.35em"
        fill={palette.ink}
        fontSize={type.label}
        fontWeight={600}
      >
        {row.count}
      </text>
    </a>
  );
}

interface CountNameProps extends MarkLook {
  readonly row: CountRow;
  readonly layout: CountLayout;
  /** Where the axis begins. */
  readonly start: number;
  readonly middle: number;
}

/** The name of a bar or the heading of a group: beside the axis, or from it on in a narrow chart. */
export function CountName({ row, layout, start, middle, type, palette }: CountNameProps) {
  const lines = countNameLines(row.name, type, nameRoom(layout, type));
  const isAbove = layout.names === "above";
  const lineHeight = type.base * 1.25;
  // Above its bar a name ends at the bar, however many lines other names have; a heading ends where the next row begins.
  const foot = middle + layout.rowHeight / 2 - type.base * (row.kind === "heading" ? 1.4 : 2.35);
  const first = isAbove
    ? foot - (lines.length - 1) * lineHeight
    : middle - ((lines.length - 1) * lineHeight) / 2;
  const isStrong = row.kind === "heading" || row.look === "chosen";
  return lines.map((line, index) => (
    <text
      key={line}
      x={isAbove ? start : start - type.gap}
      y={first + index * lineHeight}
      dy="0.35em"
      textAnchor={isAbove ? "start" : "end"}
      fill={palette.ink}
      fontSize={type.label}
      fontWeight={isStrong ? 700 : 400}
    >
      {line}
    </text>
  ));
}
