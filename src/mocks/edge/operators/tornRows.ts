import { type CellOf, type FileRow, freshRow, hasFree, take, type Workshop } from "#mocks/edge/workshop.ts";
import { error, expectFault, isAmount, type Operator } from "./operator.ts";

const COLUMNS = 18;

/** A row with its cells joined without a thought of quotes; needs a file in plain commas. */
function tornRow(
  shop: Workshop,
  befalls: (cell: CellOf) => boolean,
  torn: (cells: readonly string[], row: FileRow) => Omit<Torn, "row">,
): boolean {
  const { figures } = shop.files;
  const traits = ["delimiter", "order", "header", "quotes"];
  const row = hasFree(figures, ...traits) && freshRow(shop, "figures", befalls);
  if (!row) return false;
  take(figures, ...traits);
  const { cells, hint } = torn(row.cells, row);
  row.raw = cells.join(",");
  row.isTorn = true;
  const telling = error("cellCount", { expected: COLUMNS, found: cells.length, ...hint });
  expectFault(shop, { table: "figures", row, written: row.raw, telling });
  return true;
}

interface Torn {
  readonly cells: readonly string[];
  readonly hint?: { readonly write: string };
}

/** Rows with a cell too many or too few, of which no cell is certain. */
export const tornRows: readonly Operator[] = [
  {
    name: "S4 a cell too few",
    outcome: "ROW",
    apply: (shop) =>
      tornRow(
        shop,
        () => true,
        (cells) => ({ cells: cells.slice(0, -1) }),
      ),
  },
  {
    name: "S4 a cell too many",
    outcome: "ROW",
    apply: (shop) =>
      tornRow(
        shop,
        () => true,
        (cells) => ({ cells: [...cells.slice(0, 4), "", ...cells.slice(4)] }),
      ),
  },
  {
    name: "S4 thousands commas without quotes",
    outcome: "ROW",
    apply: (shop) =>
      tornRow(shop, isAmount, (cells, { reads: { value = "" } }) => ({
        cells: cells.flatMap((cell, index) =>
          index === 4 ? cell.replace(/\B(?=(?:\d{3})+$)/g, ",").split(",") : [cell],
        ),
        hint: { write: `value = ${value}` },
      })),
  },
];
