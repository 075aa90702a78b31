import type { Table } from "#dataset/tables/table.ts";
import type { Fault } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import { countFaults } from "./countsOfRates.ts";
import { type FigureContext, figureOfLine } from "./figureLine.ts";
import { brokenLineFaults, indexed } from "./indexed.ts";
import { partVerdict } from "./parts.ts";
import { elsewhereFaults, sameFigures } from "./sameFigures.ts";

export interface SoundFigures {
  /** In the order of the file. */
  readonly figures: readonly Figure[];
  readonly faults: readonly Fault[];
  /** The region of each row left out, as far as it can be read; empty where it cannot. */
  readonly unread: readonly string[];
}

/** The figures that can be trusted, by themselves and beside each other. */
export function figuresOfTable(outcome: Table<"figures"> | Fault, context: FigureContext): SoundFigures {
  if ("kind" in outcome) return { figures: [], faults: [outcome], unread: [] };
  const { file } = outcome;
  const byThemselves = indexed(outcome, (line) => figureOfLine(line, file, context));
  const placed = outcome.lines.flatMap(({ row, key }) => {
    const figure = byThemselves.items.get(key);
    return figure ? [{ file, row, figure }] : [];
  });
  const same = sameFigures(placed);
  const consistent = placed.filter(({ figure }) => !same.leftOut.has(figure.id));
  const missing = new Map(byThemselves.leftOut);
  for (const { row, figure } of placed) if (same.leftOut.has(figure.id)) missing.set(figure.id, row);
  const parts = partVerdict(consistent, file, missing);
  const sound = consistent.filter(({ figure }) => !parts.leftOut.has(figure.id));
  const faults = [
    ...byThemselves.faults,
    ...brokenLineFaults(outcome, context.targets),
    ...same.faults,
    ...parts.faults,
    ...elsewhereFaults(sound),
    ...countFaults(sound),
  ];
  return { figures: sound.map(({ figure }) => figure), faults, unread: unreadRegions(outcome, sound) };
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
