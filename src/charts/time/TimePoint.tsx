import { MarkLink } from "#charts/marks/MarkLink.tsx";
import { endOfPrecision } from "#charts/rows/chartRow.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { Figure } from "#domain/figure.ts";
import { type PointShape, shapePath } from "./pointShape.ts";

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface PointMarkProps extends MarkLook {
  readonly place: Placed;
  readonly shape: PointShape;
  readonly isHollow: boolean;
  /** Up for "at least", down for "at most". */
  readonly arrow: "up" | "down" | null;
}

/** The drawing of a point: filled or hollow, with an arrow where the value is only a bound. */
export function PointMark({ place, shape, isHollow, arrow, type, palette, accent }: PointMarkProps) {
  return (
    <>
      {arrow && (
        <path
          data-arrow={arrow}
          d={arrowPath(place, arrow, type.dot)}
          fill="none"
          stroke={accent}
          strokeWidth={type.stroke}
        />
      )}
      <path
        d={shapePath(shape, place)}
        fill={isHollow ? palette.ground : accent}
        // The ground around a filled point keeps it apart from others on the same day.
        stroke={isHollow ? accent : palette.ground}
        strokeWidth={Math.min(type.stroke, place.size / 2) * (isHollow ? 1 : 0.6)}
      />
    </>
  );
}

/** How long the arrow of a bound is, from the middle of its point, in sizes of a usual point. */
export const ARROW_LENGTH = 3;

function arrowPath({ x, y }: Placed, arrow: "up" | "down", size: number): string {
  const way = arrow === "up" ? -1 : 1;
  const tip = y + way * size * ARROW_LENGTH;
  const barb = tip - way * size;
  return `M${x} ${y} V${tip} M${x - size} ${barb} L${x} ${tip} L${x + size} ${barb}`;
}

const arrows = { open: "up", below: "down", exact: null, unsure: null } as const;

/** How a figure is drawn: hollow where derived or approximate, with an arrow where it is a bound. */
export function pointStyle({ precision, basis }: Figure): Pick<PointMarkProps, "isHollow" | "arrow"> {
  const end = endOfPrecision[precision];
  return { isHollow: basis === "derived" || end === "unsure", arrow: arrows[end] };
}

interface TimePointProps extends MarkLook {
  readonly figure: Figure;
  readonly place: Placed;
  readonly shape: PointShape;
  /** How far around the point a pointer hits it. */
  readonly reach: number;
}

/** One reported value as a link to its figure. */
export function TimePoint({ figure, place, shape, reach, ...look }: TimePointProps) {
  return (
    <MarkLink figure={figure} stop={figure.id}>
      <g data-mark={figure.id} data-end={endOfPrecision[figure.precision]}>
        {/* A finger needs more than a point. */}
        <circle cx={place.x} cy={place.y} r={reach} fill="none" pointerEvents="all" data-area />
        <PointMark place={place} shape={shape} {...pointStyle(figure)} {...look} />
      </g>
    </MarkLink>
  );
}
