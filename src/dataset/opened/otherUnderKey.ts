import { type Fault, warningAt } from "#domain/fault.ts";
import type { Cells } from "./keyedTable.ts";
import type { OwnTable } from "./ownTable.ts";

/** What a figure is about and where it is printed; when more than one of these changes it is most often another. */
const TELLING = ["region", "indicator", "as_of", "report", "as_printed"] as const;

/** The doubts about own figures that have the number of one that is about something else, as where a form was numbered from F001. */
export function otherUnderKeyFaults(
  own: readonly OwnTable[],
  figures: ReadonlyMap<string, Cells>,
): readonly Fault[] {
  const rows = own.flatMap(({ table, rows }) => (table === "figures" ? rows : []));
  return rows.flatMap(({ place, key, cells, mended }) => {
    const before = figures.get(key) ?? {};
    const after = mended ?? cells;
    const columns = TELLING.filter((column) => differs(before[column], after[column]));
    const spot = { ...place, column: "id", found: key };
    return columns.length >= 2 ? [warningAt(spot, "otherUnderKey", { columns })] : [];
  });
}

function differs(before = "", after = ""): boolean {
  return before !== "" && after !== "" && before !== after;
}
