import { keyColumn } from "#dataset/tables/tableDefinitions.ts";
import { type FileRow, type FileState, someOf, type Workshop } from "#mocks/edge/workshop.ts";
import { fileOperator } from "./fileOperator.ts";
import { expectStop, type Operator } from "./operator.ts";

/** A row that is none of the table: left out and said, and nothing else changes. */
function stray(kind: "totalRow" | "noteRow" | "headerAgain", cells: (file: FileState) => readonly string[]) {
  return (file: FileState, { expected, random }: Workshop) => {
    const filled = cells(file);
    const row: FileRow = { key: "", cells: file.header.map((_, index) => filled[index] ?? "") };
    // Below a row of the table, since a header right below the header is another fault.
    const first = file.rows.findIndex(({ key }) => key !== "") + 1;
    const at =
      kind === "noteRow" ? file.rows.length : first + Math.floor(random() * (file.rows.length - first + 1));
    file.rows.splice(at, 0, row);
    expected.push({ table: file.table, kinds: [kind], severity: "error", row });
  };
}

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
    change: (file, shop) => {
      const row = someOf(
        file.rows.filter(({ key, raw }) => key !== "" && raw === undefined),
        shop.random,
      );
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
    change: (file, { expected, touched }) => {
      const [first] = file.rows.filter(({ key, raw }) => key !== "" && raw === undefined);
      if (!first) return;
      const row: FileRow = { key: "", cells: [...first.cells] };
      touched.add(first);
      file.rows.push(row);
      const column = keyColumn(file.table);
      expected.push({ table: file.table, kinds: ["duplicateKey"], severity: "error", row, column });
      expected.push({ table: file.table, kinds: ["rowsNotRegistered"], severity: "warning" });
    },
  }),
];
