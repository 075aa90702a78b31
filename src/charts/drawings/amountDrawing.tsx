import type { KeyEntry } from "#charts/frame/markKey.tsx";
import type { MarkRow } from "#charts/rows/chartRow.ts";
import type { Panel } from "#charts/rows/panel.ts";
import { linearAxis, logAxis } from "#charts/rows/valueAxis.ts";
import { conflicts } from "#domain/comparability/conflicts.ts";
import { notices } from "#domain/comparability/notices.ts";
import type { Latest } from "#domain/latest.ts";
import type { Region } from "#domain/region.ts";
import { inTreeOrder } from "#domain/regionTree.ts";
import { shortNumber } from "#i18n/number.ts";
import { comparabilityNotes, figureNotes } from "./comparabilityNotes.ts";
import type { AskedComparison } from "./comparison.ts";
import { withSpans } from "./conflictSpans.ts";
import type { Drawing, DrawingLook } from "./drawing.ts";
import { unreadRegions } from "./frameTexts.ts";
import { panelsDrawing } from "./panelsDrawing.tsx";

/** The amounts of one population, with its name. */
export interface AmountPanel {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly MarkRow[];
}

interface AmountsToDraw {
  readonly panels: readonly AmountPanel[];
  readonly scale: "linear" | "log";
  readonly entries: readonly KeyEntry[];
  /** What the rows draw, with what was passed over for it. */
  readonly latest: readonly Latest[];
  readonly regions: readonly Region[];
  /** The codes of regions of which rows could not be read. */
  readonly unread: ReadonlySet<string>;
  readonly asked: AskedComparison | null;
}

/** Amounts of money, each population on an axis of its own: bars from zero, or dots where the axis is logarithmic and has no zero. */
export function amountDrawing(
  { panels, scale, entries, latest, regions, unread, asked }: AmountsToDraw,
  given: DrawingLook,
): Drawing {
  const { locale, wording } = given.language;
  const { key } = wording.charts;
  // A logarithmic axis has no place for zero.
  const isLog = scale === "log" && panels.some(({ rows }) => rows.some(({ value }) => value > 0));
  const found = conflicts(latest);
  const drawable = panels.map((panel): Panel => {
    const rows = isLog ? panel.rows.filter(({ value }) => value > 0) : panel.rows;
    return {
      ...panel,
      rows: withSpans(rows, found, given.language),
      axis: isLog ? logAxis : linearAxis,
      tick: (value) => shortNumber(value, locale),
    };
  });
  const zeros = rowCount(panels) - rowCount(drawable);
  return panelsDrawing(
    {
      panels: drawable.filter(({ rows }) => rows.length > 0),
      asked,
      found,
      entries: [
        ...entries,
        { style: "solid", end: "open", text: key.at_least },
        { style: "solid", end: "below", text: key.at_most },
        { style: "solid", end: "unsure", text: key.approximate },
        { style: "solid", end: "exact", text: key.span, hasSpan: true },
      ],
      notes: (drawn, isRanked) => [
        ...comparabilityNotes([...notices(drawn), ...found], isRanked ? "asked" : "byRegion", wording),
        ...figureNotes(drawn, given.language),
        ...unreadRegions(
          latest.map(({ figure }) => figure),
          { regions, unread },
          wording,
        ).map((note) => [note]),
        ...(zeros > 0 ? [[wording.charts.zerosLeftOut(zeros)]] : []),
      ],
    },
    given,
  );
}

function rowCount(panels: readonly { readonly rows: readonly unknown[] }[]): number {
  return panels.reduce((count, { rows }) => count + rows.length, 0);
}

/** The items in the order of their regions, parents before what lies in them. */
export function orderedByRegion<Item>(items: readonly Item[], regionOf: (item: Item) => Region): Item[] {
  const place = new Map(
    inTreeOrder([...new Set(items.map(regionOf))]).map(({ code }, index) => [code, index]),
  );
  const rank = (item: Item) => place.get(regionOf(item).code) ?? 0;
  return [...items].sort((a, b) => rank(a) - rank(b));
}
