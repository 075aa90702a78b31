import { compareDates, firstDay, lastDay } from "#domain/asOf.ts";
import { type Fault, warningAt } from "#domain/fault.ts";
import { type PlacedFigure, unreplaced, valueSpot, writtenValue } from "./placedFigure.ts";

/** A value more than so many times another, or less than one such part of it. */
const FAR = 10;
/** Below it a count may well grow tenfold: the first two shops of a district, then thirty. */
const TINY = 10;

/**
 * Doubts where a value is far from the one of the date before, as 6104亿元 between amounts in 万元: also where the report
 * as it was copied agrees with it. Only exact values are asked, since a headline rounds; percentages cannot be so far
 * apart without being tiny. What comes after a single leap is compared to what was before it, so that it is told once.
 */
export function jumpFaults(figures: readonly PlacedFigure[]): readonly Fault[] {
  const series = new Map<string, PlacedFigure[]>();
  for (const placed of unreplaced(figures)) {
    if (placed.figure.precision !== "exact" || placed.figure.indicator.unit === "percent") continue;
    const key = seriesKey(placed);
    const line = series.get(key);
    if (line) line.push(placed);
    else series.set(key, [placed]);
  }
  return [...series.values()].flatMap(jumpsOfSeries);
}

function seriesKey({ figure }: PlacedFigure): string {
  const { region, indicator, population, since } = figure;
  return `${region.code}|${indicator.id}|${population?.id ?? ""}|${since ?? ""}`;
}

function jumpsOfSeries(line: readonly PlacedFigure[]): readonly Fault[] {
  const inTime = [...line].sort((one, other) => compareDates(one.figure.asOf.date, other.figure.asOf.date));
  let last: PlacedFigure | null = null;
  let beforeLeap: PlacedFigure | null = null;
  const faults: Fault[] = [];
  for (const placed of inTime) {
    const hasLeapt: boolean = last !== null && isLater(placed, last) && isFar(placed, last);
    const isBackInLine: boolean = beforeLeap !== null && !isFar(placed, beforeLeap);
    if (last && hasLeapt && !isBackInLine) {
      const details = { otherRow: last.row, otherValue: writtenValue(last.figure) };
      faults.push(warningAt(valueSpot(placed), "valueJumps", details));
    }
    beforeLeap = hasLeapt && !isBackInLine ? last : null;
    last = placed;
  }
  return faults;
}

/** Of a month and a day within it neither is the later. */
function isLater({ figure: later }: PlacedFigure, { figure }: PlacedFigure): boolean {
  return firstDay(later.asOf.date) > lastDay(figure.asOf.date);
}

function isFar({ figure: one }: PlacedFigure, { figure: other }: PlacedFigure): boolean {
  const [less, more] = one.value < other.value ? [one.value, other.value] : [other.value, one.value];
  return less >= TINY && more > FAR * less;
}
