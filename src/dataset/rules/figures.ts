import type { Table } from "#dataset/tables/table.ts";
import type { Fault } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import { withSuperseded } from "#domain/supersession.ts";
import { countFaults } from "./countsOfRates.ts";
import { type FigureContext, figureOfLine } from "./figureLine.ts";
import { brokenLineFaults, indexed } from "./indexed.ts";
import type { PlacedFigure } from "./placedFigure.ts";
import { elsewhereFaults } from "./sameFigures.ts";
import { settledFigures } from "./settledFigures.ts";

export interface SoundFigures {
  /** In the order of the file. */
  readonly figures: readonly Figure[];
  /** Where each of them stands, and those that only other rows keep out. */
  readonly placed: readonly PlacedFigure[];
  readonly faults: readonly Fault[];
  /** The region of each row left out, as far as it can be read; empty where it cannot. */
  readonly unread: readonly string[];
}

/** The figures that can be trusted, by themselves and beside each other. */
export function figuresOfTable(outcome: Table<"figures"> | Fault, context: FigureContext): SoundFigures {
  if ("kind" in outcome) return { figures: [], placed: [], faults: [outcome], unread: [] };
  const { file } = outcome;
  const byThemselves = indexed(outcome, (line) => figureOfLine(line, file, context));
  const placed = outcome.lines.flatMap(({ row, key }) => {
    const figure = byThemselves.items.get(key);
    return figure ? [{ file, row, figure }] : [];
  });
  const { figures: sound, faults: mutual } = settledFigures(placed, file, byThemselves.leftOut);
  const faults = [
    ...byThemselves.faults,
    ...brokenLineFaults(outcome, context.targets),
    ...mutual,
    ...elsewhereFaults(sound),
    ...countFaults(sound),
  ];
  const figures = withSuperseded(sound.map(({ figure }) => figure));
  return { figures, placed, faults, unread: unreadRegions(outcome, sound) };
}

function unreadRegions(
  { lines, brokenLines }: Table<"figures">,
  sound: readonly { readonly figure: Figure }[],
): string[] {
  const kept = new Set(sound.map(({ figure }) => figure.id));
  return [
    ...lines.filter(({ key }) => !kept.has(key)).map(({ cells }) => cells.region),
    ...brokenLines.map(({ soundCells }) => soundCells.get("region") ?? ""),
  ];
}
