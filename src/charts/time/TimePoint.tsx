import { MarkLink } from "#charts/marks/MarkLink.tsx";
import { endOfPrecision } from "#charts/rows/chartRow.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { Figure } from "#domain/figure.ts";

interface TimePointProps extends MarkLook {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  /** The value above the point; empty where too many lines would make labels collide. */
  readonly label: string;
}

/** One reported rate: filled where stated, hollow where derived, with an arrow up for "at least" and down for "at most". */
export function TimePoint({ figure, x, y, label, type, palette, accent }: TimePointProps) {
  const end = endOfPrecision[figure.precision];
  const size = type.dot;
  const fill = figure.basis === "derived" || end === "unsure" ? palette.ground : accent;
  const arrow = { open: -1, below: 1, exact: 0, unsure: 0 }[end];
  return (
    <MarkLink figure={figure} stop={figure.id}>
      <g data-mark={figure.id} data-end={end}>
        {/* A finger needs more than a point. */}
        <circle cx={x} cy={y} r={type.base} fill="none" pointerEvents="all" />
        <circle cx={x} cy={y} r={size} fill={fill} stroke={accent} strokeWidth={type.stroke} />
        {arrow !== 0 && (
          <path
            d={`M${x} ${y} V${y + arrow * size * 3} M${x - size} ${y + arrow * size * 2} L${x} ${y + arrow * size * 3} L${x + size} ${y + arrow * size * 2}`}
            fill="none"
            stroke={accent}
            strokeWidth={type.stroke}
          />
        )}
        {label !== "" && (
          <text
            x={x}
            y={y - size * 2}
            textAnchor="middle"
            fill={palette.ink}
            fontSize={type.small}
            fontWeight={600}
            stroke={palette.ground}
            strokeWidth={type.stroke * 2.5}
            paintOrder="stroke"
          >
            {label}
          </text>
        )}
      </g>
    </MarkLink>
  );
}
