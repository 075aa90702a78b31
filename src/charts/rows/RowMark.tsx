import type { Palette } from "#charts/palette.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import type { MarkRow } from "./chartRow.ts";
import { openEnd } from "./rowLayout.ts";

export interface MarkLook {
  readonly type: TypeScale;
  readonly palette: Palette;
  readonly accent: string;
}

interface RowMarkProps extends MarkLook {
  readonly row: MarkRow;
  /** Where the value's axis begins, and where the value lies on it. */
  readonly start: number;
  readonly end: number;
  readonly middle: number;
  /** A bar from zero, or a dot where the axis has no zero. */
  readonly shape: "bar" | "dot";
}

/** One mark: how it is filled tells what the number is, how it ends tells how exact it is. */
export function RowMark({ row, start, end, middle, shape, type, palette, accent }: RowMarkProps) {
  const colour = row.style === "context" ? palette.context : accent;
  const isFilled = row.style === "solid" || row.style === "context";
  const outline = {
    fill: isFilled ? colour : palette.ground,
    stroke: colour,
    strokeWidth: isFilled ? 0 : type.stroke,
    // A bound is no full statement of the value, so its mark is not of full weight either.
    fillOpacity: row.end === "exact" ? 1 : 0.78,
    ...(row.style === "dashed" && { strokeDasharray: `${type.stroke * 2} ${type.stroke * 1.5}` }),
  };
  return (
    <g data-mark={row.figure.id} data-end={row.end} data-style={row.style}>
      {shape === "bar" ? (
        <rect
          x={start}
          y={middle - type.bar / 2}
          width={Math.max(end - start, type.stroke)}
          height={type.bar}
          {...outline}
        />
      ) : (
        <circle cx={end} cy={middle} r={type.dot} {...outline} />
      )}
      <MarkEnding
        row={row}
        x={shape === "bar" ? end : end + type.dot}
        middle={middle}
        size={shape === "bar" ? type.bar : type.dot * 1.6}
        colour={colour}
        type={type}
        palette={palette}
      />
    </g>
  );
}

interface MarkEndingProps {
  readonly row: MarkRow;
  readonly x: number;
  readonly middle: number;
  readonly size: number;
  readonly colour: string;
  readonly type: TypeScale;
  readonly palette: Palette;
}

/** An arrow onwards for "at least", backwards for "at most", a dotted edge for "about" and "nearly"; nothing for an exact value. */
function MarkEnding({ row, x, middle, size, colour, type, palette }: MarkEndingProps) {
  const [top, bottom] = [middle - size / 2, middle + size / 2];
  if (row.end === "exact") return null;
  if (row.end === "open") {
    const neck = x + openEnd(type) * 0.55;
    const tip = x + openEnd(type);
    return (
      <path
        d={`M${x} ${top} L${neck} ${top} L${tip} ${middle} L${neck} ${bottom} L${x} ${bottom} Z`}
        fill={colour}
        fillOpacity={0.28}
        stroke={colour}
        strokeWidth={type.stroke * 0.5}
      />
    );
  }
  if (row.end === "below") {
    const tip = x - openEnd(type);
    return (
      <path
        d={`M${x} ${top} L${tip} ${middle} L${x} ${bottom} Z`}
        fill={palette.ground}
        stroke={colour}
        strokeWidth={type.stroke}
      />
    );
  }
  return (
    <line
      x1={x}
      x2={x}
      y1={top - type.stroke * 2}
      y2={bottom + type.stroke * 2}
      stroke={palette.ink}
      strokeWidth={type.stroke * 1.5}
      strokeDasharray={`${type.stroke} ${type.stroke}`}
    />
  );
}
