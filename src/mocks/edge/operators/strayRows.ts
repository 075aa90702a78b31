import { type FileState, fileRow, freshRow, someOf, type Workshop } from "#mocks/edge/workshop.ts";
import { type FileMutation, fileOperator } from "./fileOperator.ts";
import { expectRepetition, expectStop, type Operator } from "./operator.ts";

/** A row that is none of the table: left out and said, and nothing else changes. */
function stray(
  kind: "totalRow" | "noteRow" | "headerAgain",
  cells: (file: FileState) => readonly string[],
): FileMutation["change"] {
  return (file, { expected, random }) => {
    const filled = cells(file);
    const row = fileRow(
      "stray",
      file.header.map((_, index) => filled[index] ?? ""),
    );
    // Below a row of the table, since a header right below the header is another fault.
    const first = file.rows.findIndex((one) => one.kind === "row") + 1;
    const at =
      kind === "noteRow" ? file.rows.length : first + Math.floor(random() * (file.rows.length - first + 1));
    file.rows.splice(at, 0, row);
    const what = { found: () => row.cells.join(","), details: () => ({}) };
    expected.push({ table: file.table, kind, severity: "error", row, ...what });
  };
}

const plainRows = ({ rows }: FileState) =>
  rows.filter(({ kind, raw }) => kind === "row" && raw === undefined);
const hasFreshRow = ({ touched }: Workshop, { rows }: FileState) =>
  rows.some((row) => row.kind === "row" && !row.isRepeated && !touched.has(row));

/** Rows that are none of the table, in another order, twice or lost. */
export const strayRows: readonly Operator[] = [
  fileOperator({
    name: "S9 a note under the table",
    outcome: "ROW",
    traits: ["note", "text"],
    change: stray("noteRow", () => ["注：本表数据截至4月17日。"]),
  }),
  fileOperator({
    name: "S11 a row of totals",
    outcome: "ROW",
    traits: ["stray"],
    change: stray("totalRow", () => ["合计", "", "", "", "123456"]),
  }),
  fileOperator({
    name: "S9 the header once more between rows",
    outcome: "ROW",
    traits: ["stray", "header"],
    change: stray("headerAgain", ({ header }) => header),
  }),
  fileOperator({
    name: "D5 rows in another order",
    outcome: "OK",
    traits: ["stray", "count"],
    change: (file, { random }) => {
      file.rows = [...file.rows].sort(() => random() - 0.5);
    },
  }),
  fileOperator({
    name: "N3 a row lost",
    outcome: "STOP",
    traits: ["count"],
    befalls: (file) => plainRows(file).length > 0,
    change: (file, shop) => {
      const row = someOf(plainRows(file), shop.random);
      file.rows.splice(file.rows.indexOf(row), 1);
      expectStop(shop, file, "cutOff", "headerTwice");
    },
  }),
  fileOperator({
    name: "N3 every row lost but the header",
    outcome: "STOP",
    traits: ["count"],
    change: (file, shop) => {
      file.rows = [];
      expectStop(shop, file, "cutOff", "headerTwice");
    },
  }),
  fileOperator({
    name: "V17 a key twice",
    outcome: "ROW",
    traits: ["count"],
    befalls: (file, shop) => hasFreshRow(shop, file),
    change: (file, shop) => {
      const first = freshRow(shop, file.table, () => true);
      if (!first) return;
      const again = fileRow("row", [...first.cells], first.reads);
      file.rows.push(again);
      expectRepetition(shop, file.table, { first, again });
    },
  }),
];
