import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";

/** A figure with the row it stands in. */
export interface PlacedFigure {
  readonly file: string;
  readonly row: number;
  readonly figure: Figure;
}

/** Faults of rows against each other; `leftOut` names the figures that an error keeps out. */
export interface Verdict {
  readonly faults: readonly Fault[];
  readonly leftOut: ReadonlySet<string>;
}

/** The same thing printed at the same place cannot have two values: which is right cannot be known, so neither is drawn. */
export function sameFigures(figures: readonly PlacedFigure[]): Verdict {
  const faults: Fault[] = [];
  const leftOut = new Set<string>();
  for (const group of groups(figures, placeKey)) {
    const [first, ...later] = group;
    if (!first) continue;
    if (later.every(({ figure }) => figure.value === first.figure.value)) {
      faults.push(...later.map((placed) => warningAt(valueSpot(placed), "sameFigureTwice", { firstRow: first.row })));
      continue;
    }
    for (const placed of group) {
      const other = group.find(({ figure }) => figure.value !== placed.figure.value) ?? first;
      faults.push(errorAt(valueSpot(placed), "sameFigureDiffers", otherValue(other)));
      leftOut.add(placed.figure.id);
    }
  }
  return { faults, leftOut };
}

/** Values for the same thing that differ between reports, or between paragraphs of one: both stand, a person should look. */
export function elsewhereFaults(figures: readonly PlacedFigure[]): readonly Fault[] {
  return groups(figures, thingKey).flatMap(([first, ...later]) =>
    later.flatMap((placed) => {
      const isSame = !first || first.figure.value === placed.figure.value;
      return isSame ? [] : [warningAt(valueSpot(placed), "elsewhereDiffers", otherValue(first))];
    }),
  );
}

export function valueSpot({ file, row, figure }: PlacedFigure) {
  return { file, row, column: "value", found: writtenValue(figure) };
}

function otherValue({ row, figure }: PlacedFigure) {
  return { otherRow: row, otherValue: writtenValue(figure) };
}

function writtenValue({ value, decimals }: Figure): string {
  return value.toFixed(decimals);
}

function thingKey({ figure }: PlacedFigure): string {
  const { region, indicator, population, since, asOf, precision } = figure;
  return [region.code, indicator.id, population?.id ?? "", since ?? "", asOf.date, precision].join("|");
}

function placeKey(placed: PlacedFigure): string {
  const { report, paragraph } = placed.figure;
  return `${thingKey(placed)}|${report.id}|${paragraph ?? ""}`;
}

function groups(
  figures: readonly PlacedFigure[],
  keyOf: (placed: PlacedFigure) => string,
): readonly (readonly PlacedFigure[])[] {
  const byKey = new Map<string, PlacedFigure[]>();
  for (const placed of figures) {
    const key = keyOf(placed);
    const group = byKey.get(key);
    if (group) group.push(placed);
    else byKey.set(key, [placed]);
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}
