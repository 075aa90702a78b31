import type { Palette } from "#charts/palette.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import type { ChartRow, HeadingRow, MarkRow } from "./chartRow.ts";
import {
  detailLinesAbove,
  headingLines,
  labelDistance,
  nameLines,
  placesAbove,
  type RowLayout,
  underLines,
} from "./rowLayout.ts";

interface TextLook {
  readonly type: TypeScale;
  readonly palette: Palette;
}

interface RowNameProps extends TextLook {
  readonly row: ChartRow;
  readonly layout: RowLayout;
  /** The right edge of the column of names, which is where the axis begins. */
  readonly x: number;
  readonly middle: number;
}

/** The name of a row beside its mark, or above it in a narrow chart; a heading across the chart. */
export function RowName({ row, layout, x, middle, type, palette }: RowNameProps) {
  if (row.kind === "heading")
    return <Heading row={row} layout={layout} x={x} middle={middle} type={type} palette={palette} />;
  if (layout.names === "above") {
    const y = middle - layout.rowHeight / 2 + type.base * placesAbove.name;
    return (
      <text x={x} y={y} fill={palette.ink} fontSize={type.label}>
        {row.name}
      </text>
    );
  }
  const names = nameLines(row.name, type, layout.nameWidth);
  const under = row.under === "" ? [] : underLines(row.under, type, layout.nameWidth);
  const lineHeight = type.base * (names.length + under.length > 2 ? 1.12 : 1.25);
  const first = middle - ((names.length + under.length - 1) * lineHeight) / 2;
  const lines = [...names, ...under].map((text, index) => ({
    text,
    y: first + index * lineHeight,
    look:
      index < names.length
        ? { fill: palette.ink, fontSize: type.label }
        : { fill: palette.muted, fontSize: type.small },
  }));
  return (
    <g textAnchor="end">
      {lines.map(({ text, y, look }) => (
        <text key={y} x={x - type.gap} y={y} dy="0.35em" {...look}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Heading({ row, layout, x, middle, type, palette }: RowNameProps & { row: HeadingRow }) {
  const lines = headingLines(row.text, type, layout);
  const lineHeight = type.small * 1.25;
  // Nearer to the group below it than to the one above.
  const last = middle + layout.rowHeight * 0.18;
  return lines.map((line, index) => (
    <text
      key={line}
      x={layout.names === "above" ? x : x + type.gap}
      y={last - (lines.length - 1 - index) * lineHeight}
      dy="0.35em"
      fill={palette.muted}
      fontSize={type.small}
    >
      {line}
    </text>
  ));
}

interface RowLabelProps extends TextLook {
  readonly row: MarkRow;
  readonly layout: RowLayout;
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  readonly shape: "bar" | "dot";
}

/** The value of a row beside the end of its mark, or at the right above it in a narrow chart. */
export function RowLabel({ row, layout, start, end, middle, shape, type, palette }: RowLabelProps) {
  const halo = { stroke: palette.ground, strokeWidth: type.stroke * 2.5, paintOrder: "stroke" as const };
  if (layout.names === "above") {
    const top = middle - layout.rowHeight / 2;
    return (
      <>
        <text
          x={start + layout.plotWidth}
          y={top + type.base * placesAbove.name}
          textAnchor="end"
          fill={palette.ink}
          fontSize={type.label}
          fontWeight={600}
        >
          {row.label}
        </text>
        {detailLinesAbove(row, type, layout.plotWidth).map((line, index) => (
          <text
            key={line}
            x={start}
            y={top + type.base * placesAbove.detail + index * type.small * 1.25}
            fill={palette.muted}
            fontSize={type.small}
          >
            {line}
          </text>
        ))}
      </>
    );
  }
  const x = end + labelDistance(row.end, shape === "dot" ? "log" : "linear", type);
  const shift = row.detail === "" ? 0 : type.base * 0.6;
  return (
    <>
      <text
        x={x}
        y={middle - shift}
        dy="0.35em"
        fill={palette.ink}
        fontSize={type.label}
        fontWeight={600}
        {...halo}
      >
        {row.label}
      </text>
      {row.detail !== "" && (
        <text x={x} y={middle + shift} dy="0.35em" fill={palette.muted} fontSize={type.small} {...halo}>
          {row.detail}
        </text>
      )}
    </>
  );
}
