import { usePlotArea, useXAxisScale } from "recharts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { EventKind } from "#domain/events.ts";
import { type EventHead, type EventRows, eventHeads, headHeight } from "./eventRows.ts";

interface EventMarksProps extends MarkLook {
  readonly rows: EventRows;
}

/** More lines than this through the plot would be taken for a grid; they then end above it. */
const MOST_THROUGH = 12;

/** Events behind the points: a thin line at the day of each and its number above the plot. What each number is stands below the chart, so that a screen reader hears it there. */
export function EventMarks({ rows, ...look }: EventMarksProps) {
  const plot = usePlotArea();
  const place = useXAxisScale();
  if (!plot || !place) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group takes the focus.
    <g aria-hidden="true" pointerEvents="none">
      {rows.rows.map(({ kind, middle, events }) => {
        // Until Recharts knows the axes, most days have no place on them.
        const placed = events.flatMap(({ number, day }) => {
          const x = place(day);
          return x === undefined ? [] : [{ number, x }];
        });
        const end = placed.length > MOST_THROUGH ? plot.y : plot.y + plot.height;
        return (
          <g key={kind}>
            {placed.map(({ number, x }) => (
              <g key={number} data-event={number} data-kind={kind}>
                <EventLine kind={kind} x={x} from={middle} to={end} {...look} />
              </g>
            ))}
            {eventHeads(placed, look.type).map((head) => (
              <EventHeadMark key={head.text} kind={kind} head={head} middle={middle} {...look} />
            ))}
          </g>
        );
      })}
    </g>
  );
}

interface EventLineProps extends MarkLook {
  readonly kind: EventKind;
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Unbroken for a measure, dotted for a report. */
export function EventLine({ kind, x, from, to, type, palette }: EventLineProps) {
  return (
    <line
      x1={x}
      x2={x}
      y1={from}
      y2={to}
      stroke={palette.context}
      strokeWidth={type.stroke * 0.6}
      strokeDasharray={kind === "report" ? `${type.stroke} ${type.stroke * 2}` : "none"}
    />
  );
}

interface EventHeadMarkProps extends MarkLook {
  readonly kind: EventKind;
  readonly head: EventHead;
  readonly middle: number;
}

/** The number in a filled square for measures, in an outlined round for reports. */
export function EventHeadMark({ kind, head, middle, type, palette }: EventHeadMarkProps) {
  const height = headHeight(type);
  const isMeasure = kind === "measure";
  return (
    <g data-event-head={head.text}>
      <rect
        x={head.x - head.width / 2}
        y={middle - height / 2}
        width={head.width}
        height={height}
        rx={isMeasure ? 0 : height / 2}
        fill={isMeasure ? palette.ink : palette.ground}
        stroke={palette.ink}
        strokeWidth={type.stroke * 0.6}
      />
      <text
        x={head.x}
        y={middle}
        dy="0.35em"
        textAnchor="middle"
        fill={isMeasure ? palette.ground : palette.ink}
        fontSize={type.small}
      >
        {head.text}
      </text>
    </g>
  );
}
