import type { Fault } from "#domain/fault.ts";
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

export function valueSpot({ file, row, figure }: PlacedFigure) {
  return { file, row, column: "value", found: writtenValue(figure) };
}

export function writtenValue({ value, decimals }: Figure): string {
  return value.toFixed(decimals);
}

/** The figures that no other of them replaces: that a replaced one says otherwise is declared, and no doubt. */
export function unreplaced(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  const replaced = new Set(figures.map(({ figure }) => figure.replaces));
  return figures.filter(({ figure }) => !replaced.has(figure.id));
}
