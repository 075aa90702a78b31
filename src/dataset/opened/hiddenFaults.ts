import { type Fault, warningAt } from "#domain/fault.ts";
import type { ShownSheet } from "#workbook/readSheets.ts";
import type { ShownRow } from "#workbook/sheet.ts";

interface Table {
  readonly place: string;
  readonly below: readonly ShownRow[];
}

/** That rows and columns of a table are hidden: they are read, and whoever keeps the workbook may not know of them. */
export function hiddenFaults(
  { hiddenColumns }: ShownSheet,
  header: readonly string[],
  { place: file, below }: Table,
): readonly Fault[] {
  const columns = header.filter((heading, at) => heading !== "" && hiddenColumns.has(at));
  const [first, ...others] = below.filter(({ isHidden }) => isHidden).map(({ row }) => row);
  const rows =
    first === undefined
      ? []
      : [warningAt({ file, row: first }, "hiddenRows", { rows: runsOf([first, ...others]) })];
  return [
    ...columns.map((column) => warningAt({ file, row: 1, column, found: column }, "hiddenColumn", {})),
    ...rows,
  ];
}

/** More would be read by nobody. */
const MOST_RUNS = 8;

/** "3, 5-9" of 3 and 5 to 9. */
function runsOf(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const told = runs
    .slice(0, MOST_RUNS)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  return [...told, ...(runs.length > MOST_RUNS ? ["…"] : [])].join(", ");
}
