import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import { type PlacedFigure, unreplaced, type Verdict, valueSpot, writtenValue } from "./placedFigure.ts";

/**
 * The same thing printed at the same place cannot have two values: which is right cannot be known, so neither is drawn.
 * Where it has one and stands twice, the later row is left out.
 */
export function sameFigures(figures: readonly PlacedFigure[]): Verdict {
  const repeated = samePlaces(figures).flatMap((group) => groups(group, ({ figure }) => figure.precision));
  // Of two rows that say the same, the first says it all; of two that differ, neither can be trusted.
  const leftOut = repeated.flatMap((group) => (isOneValue(group) ? group.slice(1) : group));
  const faults = repeated.flatMap((group) => (isOneValue(group) ? twiceFaults(group) : differsFaults(group)));
  return { faults, leftOut: new Set(leftOut.map(({ figure }) => figure.id)) };
}

function isOneValue([first, ...later]: Group): boolean {
  return later.every(({ figure }) => figure.value === first.figure.value);
}

function twiceFaults([first, ...later]: Group): readonly Fault[] {
  return later.map((placed) => errorAt(valueSpot(placed), "sameFigureTwice", { firstRow: first.row }));
}

function differsFaults(group: Group): readonly Fault[] {
  const [first] = group;
  const otherThanFirst = group.find(({ figure }) => figure.value !== first.figure.value) ?? first;
  return group.map((placed) => {
    const other = placed.figure.value === first.figure.value ? otherThanFirst : first;
    return errorAt(valueSpot(placed), "sameFigureDiffers", otherValue(other));
  });
}

/** Values for the same thing that differ between reports, or between paragraphs of one: both stand, a person should look. */
export function elsewhereFaults(figures: readonly PlacedFigure[]): readonly Fault[] {
  const same = groups(unreplaced(figures), thingKey);
  return same
    .flatMap((group) => groups(group, ({ figure }) => figure.precision))
    .flatMap(([first, ...later]) =>
      later
        .filter(({ figure }) => figure.value !== first.figure.value)
        .map((placed) => warningAt(valueSpot(placed), "elsewhereDiffers", otherValue(first))),
    );
}

export function otherValue({ row, figure }: PlacedFigure) {
  return { otherRow: row, otherValue: writtenValue(figure) };
}

function thingKey({ figure }: PlacedFigure): string {
  const { region, indicator, population, since, asOf } = figure;
  return `${region.code}|${indicator.id}|${population?.id ?? ""}|${since ?? ""}|${asOf.date}`;
}

/** Figures of one thing that are printed at one place, of whatever precision. */
export function samePlaces(figures: readonly PlacedFigure[]): readonly Group[] {
  const placeKey = ({ figure }: PlacedFigure) => `${figure.report.id}|${figure.paragraph ?? ""}`;
  return groups(unreplaced(figures), thingKey).flatMap((group) => groups(group, placeKey));
}

/** Doubts where one report gives one value of one thing twice, at two places or once at none: it may be entered twice. */
export function repeatedFaults(figures: readonly PlacedFigure[]): readonly Fault[] {
  const ofReports = groups(unreplaced(figures), (placed) => `${thingKey(placed)}|${placed.figure.report.id}`);
  return ofReports.flatMap(([first, ...later]) =>
    later
      .filter(({ figure }) => isRepeated(figure, first.figure))
      .map((placed) => warningAt(valueSpot(placed), "printedTwice", { otherRow: first.row })),
  );
}

function isRepeated(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.precision === other.precision && one.paragraph !== other.paragraph;
}

type Group = readonly [PlacedFigure, PlacedFigure, ...PlacedFigure[]];

/** The figures that share a key with another. */
function groups(figures: readonly PlacedFigure[], keyOf: (placed: PlacedFigure) => string): readonly Group[] {
  const firsts = new Map<string, PlacedFigure>();
  const shared = new Map<string, [PlacedFigure, PlacedFigure, ...PlacedFigure[]]>();
  for (const placed of figures) {
    const key = keyOf(placed);
    const first = firsts.get(key);
    const group = shared.get(key);
    if (!first) firsts.set(key, placed);
    else if (group) group.push(placed);
    else shared.set(key, [first, placed]);
  }
  return [...shared.values()];
}
