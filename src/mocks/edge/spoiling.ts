import { catalogues } from "./operators/catalogues.ts";
import { dates } from "./operators/dates.ts";
import { encodings } from "./operators/encodings.ts";
import { headings } from "./operators/headings.ts";
import { keys } from "./operators/keys.ts";
import { lines } from "./operators/lines.ts";
import { measuresAndChanges } from "./operators/measuresAndChanges.ts";
import type { Operator } from "./operators/operator.ts";
import { rows } from "./operators/rows.ts";
import { strayRows } from "./operators/strayRows.ts";
import { texts } from "./operators/texts.ts";
import { tornRows } from "./operators/tornRows.ts";
import { written } from "./operators/written.ts";
import { wrong } from "./operators/wrong.ts";
import { newWorkshop, someOf, type Workshop } from "./workshop.ts";

/**
 * All that may befall a package on its way, each with the outcome that the catalogue of faults asks for, but for these:
 * - V1, V2 GAP is ROW for what a figure cannot be without: a row is one figure, and none is left of it.
 * - V2 an error of Excel keeps its row out of the board in any column: a formula failed, and what it meant is unknown.
 * - V5 a share beside percentages keeps its row out, not its indicator: as_printed and the counts tell which row it is.
 * - V7 6l04 gets no hint: whether 6104 was meant, or 6104 times something, only the report tells.
 * - V18 the name of a region for its code keeps the row out: 铁西区 lies in two cities, and may come to lie in a package.
 * - S9 notes under the table keep no file out: they move no cell, and are told and left out.
 * - D1 the first of a month with strokes keeps its row out: Excel writes the month 2022-06 as 2022/6/1.
 * - D3 no number is read as a day of Excel: by the calendar of 1904 it is another.
 * - D5 a date of the future keeps its row out, not its file: the other rows are as they were printed.
 * - E9 50 MB and 2 000 000 rows, which a board of the whole nation needs.
 */
export const operators: readonly Operator[] = [
  ...encodings,
  ...lines,
  ...headings,
  ...strayRows,
  ...written,
  ...wrong,
  ...dates,
  ...texts,
  ...keys,
  ...tornRows,
  ...rows,
  ...catalogues,
  ...measuresAndChanges,
];

export interface Spoilt {
  readonly shop: Workshop;
  readonly applied: readonly Operator[];
}

/** Of so many sets a table is refused, so that little of them is compared. */
const STOPPED = 0.18;

const ofFiles = operators.filter(({ outcome }) => outcome === "STOP");
const ofRows = operators.filter(({ outcome }) => outcome !== "STOP");

/** A package spoilt in one to five ways, the same for the same seed; an operator that finds nothing to spoil counts for none. */
export function spoilt(seed: number): Spoilt {
  const shop = newWorkshop(seed);
  const wanted = 1 + Math.floor(shop.random() * 5);
  const isStopped = shop.random() < STOPPED;
  const applied: Operator[] = [];
  for (let tries = 0; tries < 40 && applied.length < wanted; tries += 1) {
    const operator = someOf(isStopped && applied.length < 2 ? ofFiles : ofRows, shop.random);
    if (operator.apply(shop)) applied.push(operator);
  }
  return { shop, applied };
}

/** A package spoilt in all of these ways, by name; null where one of them finds nothing to spoil. */
export function spoiltBy(seed: number, names: readonly string[]): Spoilt | null {
  const shop = newWorkshop(seed);
  const applied = names.map((name) => {
    const operator = operators.find((one) => one.name === name);
    if (!operator) throw new Error(`no operator ${name}`);
    return operator;
  });
  return applied.every(({ apply }) => apply(shop)) ? { shop, applied } : null;
}
