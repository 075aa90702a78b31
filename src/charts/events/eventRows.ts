import { textWidth } from "#charts/textWidth.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import { dayNumber } from "#domain/asOf.ts";
import type { EventKind, TimeEvent } from "#domain/events.ts";

/** An event with its number in the list and its day. */
interface NumberedEvent {
  readonly number: number;
  readonly day: number;
}

/** The rows above the plot that bear the numbers, one a kind that has any. */
export interface EventRows {
  readonly rows: readonly {
    readonly kind: EventKind;
    /** The middle of its heads, from the top of the chart. */
    readonly middle: number;
    readonly events: readonly NumberedEvent[];
  }[];
  readonly height: number;
}

/** Measures above reports, so that a number of one kind is never in the way of the other. */
export function eventRows(placed: readonly TimeEvent[], type: TypeScale): EventRows {
  const numbered = placed.map(({ kind, date }, index) => ({ kind, number: index + 1, day: dayNumber(date) }));
  const kinds = [...new Set(numbered.map(({ kind }) => kind))];
  const height = headHeight(type) + type.gap * 0.5;
  const rows = kinds.map((kind, index) => ({
    kind,
    middle: height * (index + 0.5),
    events: numbered.filter((event) => event.kind === kind),
  }));
  return { rows, height: height * rows.length };
}

export function headHeight(type: TypeScale): number {
  return type.small * 1.5;
}

/** The number of one event, or of several whose own would collide. */
export interface EventHead {
  /** Its middle. */
  readonly x: number;
  readonly width: number;
  readonly text: string;
}

interface Cluster {
  readonly xs: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** The heads of events in the order of their places: those that would cover each other become one, until none does. */
export function eventHeads(
  events: readonly { readonly number: number; readonly x: number }[],
  type: TypeScale,
): EventHead[] {
  const clusters: Cluster[] = [];
  for (const { number, x } of events) {
    let cluster: Cluster = { xs: [x], first: number, last: number };
    let before = clusters[clusters.length - 1];
    while (before && areTooClose(headOf(before, type), headOf(cluster, type))) {
      clusters.pop();
      cluster = { xs: [...before.xs, ...cluster.xs], first: before.first, last: cluster.last };
      before = clusters[clusters.length - 1];
    }
    clusters.push(cluster);
  }
  return clusters.map((cluster) => headOf(cluster, type));
}

function areTooClose(left: EventHead, right: EventHead): boolean {
  return right.x - left.x < (left.width + right.width) / 2 + 1;
}

function headOf({ xs, first, last }: Cluster, type: TypeScale): EventHead {
  const text = first === last ? String(first) : `${first}–${last}`;
  const x = xs.reduce((sum, one) => sum + one, 0) / xs.length;
  return { x, width: Math.max(headHeight(type), textWidth(text, type.small) + type.gap), text };
}
