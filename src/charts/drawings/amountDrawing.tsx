import type { KeyEntry } from "#charts/frame/MarkKey.tsx";
import type { MarkRow } from "#charts/rows/chartRow.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import { linearAxis, logAxis } from "#charts/rows/valueAxis.ts";
import { conflicts, notices } from "#domain/comparability.ts";
import type { Latest } from "#domain/latest.ts";
import type { Region } from "#domain/region.ts";
import { inTreeOrder } from "#domain/regionTree.ts";
import { shortNumber } from "#i18n/number.ts";
import { type Drawing, rowsDrawing } from "./drawing.tsx";
import { comparabilityNotes, figureNotes, unreadRegions } from "./frameTexts.ts";
import type { Language } from "./rateRows.ts";

interface AmountsToDraw {
  readonly rows: readonly MarkRow[];
  readonly scale: "linear" | "log";
  readonly entries: readonly KeyEntry[];
  /** What the rows draw, with what was passed over for it. */
  readonly latest: readonly Latest[];
  readonly regions: readonly Region[];
  /** The codes of regions of which rows could not be read. */
  readonly unread: ReadonlySet<string>;
}

/** Amounts of money as bars from zero, or as dots where the axis is logarithmic and has no zero. */
export function amountDrawing(
  { rows, scale, entries, latest, regions, unread }: AmountsToDraw,
  given: { look: MarkLook; language: Language; title: string },
): Drawing {
  const { locale, wording } = given.language;
  const { key } = wording.charts;
  // A logarithmic axis has no place for zero.
  const isLog = scale === "log" && rows.some(({ value }) => value > 0);
  const drawable = isLog ? rows.filter(({ value }) => value > 0) : rows;
  const zeros = rows.length - drawable.length;
  return rowsDrawing(
    {
      rows: drawable,
      axis: isLog ? logAxis : linearAxis,
      tick: (value) => shortNumber(value, locale),
      entries: [
        ...entries,
        { style: "solid", end: "open", text: key.at_least },
        { style: "solid", end: "below", text: key.at_most },
        { style: "solid", end: "unsure", text: key.approximate },
      ],
      notes: (drawn) => [
        ...comparabilityNotes([...notices(drawn), ...conflicts(latest)], "byRegion", wording),
        ...figureNotes(drawn, given.language),
        ...unreadRegions(
          latest.map(({ figure }) => figure),
          { regions, unread },
          wording,
        ),
        ...(zeros > 0 ? [wording.charts.zerosLeftOut(zeros)] : []),
      ],
    },
    given,
  );
}

/** The items in the order of their regions, parents before what lies in them. */
export function orderedByRegion<Item>(items: readonly Item[], regionOf: (item: Item) => Region): Item[] {
  const place = new Map(
    inTreeOrder([...new Set(items.map(regionOf))]).map(({ code }, index) => [code, index]),
  );
  const rank = (item: Item) => place.get(regionOf(item).code) ?? 0;
  return [...items].sort((a, b) => rank(a) - rank(b));
}
