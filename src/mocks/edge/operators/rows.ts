import { columnAt, type FileRow, freshRow, setCell, takes, type Workshop } from "#mocks/edge/workshop.ts";
import { expectFault, isAmount, type Operator } from "./operator.ts";

/** The row as it stands, with cells joined by its file without a thought of quotes. */
function tornRow(shop: Workshop, row: FileRow, cells: readonly string[]): void {
  row.raw = cells.join(shop.files.figures.delimiter);
  expectFault(shop, { row, kinds: ["cellCount"], outcome: "ROW" });
}

/** Rows whose cells are torn need a file in commas whose other cells hold none. */
function isPlain(shop: Workshop): boolean {
  return takes(shop.files.figures, "delimiter", "order", "header", "quotes");
}

function secondRow(
  shop: Workshop,
  cells: Readonly<Record<string, string>>,
): readonly [FileRow, FileRow] | null {
  if (!takes(shop.files.figures, "count")) return null;
  const first = freshRow(shop, isAmount);
  if (!first) return null;
  const key = cells.id ?? "";
  const second: FileRow = { key, cells: [...first.cells] };
  shop.files.figures.rows.push(second);
  for (const [column, text] of Object.entries(cells)) setCell(shop, second, column, text);
  shop.touched.add(second);
  shop.expected.push({ table: "figures", kinds: ["rowsNotRegistered"], severity: "warning" });
  return [first, second];
}

/** What spoils a row of a table that figures refer to, so that they are left out with it. */
function catalogueOperator(
  name: string,
  table: "regions" | "populations" | "reports",
  change: (shop: Workshop, row: FileRow) => { readonly column: string; readonly text: string },
): Operator {
  return {
    name,
    outcome: "ROW",
    apply: (shop) => {
      const file = shop.files[table];
      const row = file.rows.filter(({ key, raw }) => key !== "" && raw === undefined).at(-1);
      if (!row || !takes(file, "row")) return false;
      const { column, text } = change(shop, row);
      row.cells[columnAt(file, column)] = text;
      shop.out[table].add(row.key);
      const kinds = [
        "missingCell",
        "unknownReference",
        "notDate",
        "asOfAfterPackage",
        "notOneOf",
        "parentLevel",
      ] as const;
      shop.expected.push({ table, kinds, severity: "error", row, column });
      return true;
    },
  };
}

export const rows: readonly Operator[] = [
  {
    name: "S4 a cell too few",
    outcome: "ROW",
    apply: (shop) => {
      const row = isPlain(shop) && freshRow(shop, () => true);
      if (!row) return false;
      tornRow(shop, row, row.cells.slice(0, -1));
      return true;
    },
  },
  {
    name: "S4 a cell too many",
    outcome: "ROW",
    apply: (shop) => {
      const row = isPlain(shop) && freshRow(shop, () => true);
      if (!row) return false;
      tornRow(shop, row, [...row.cells.slice(0, 4), "", ...row.cells.slice(4)]);
      return true;
    },
  },
  {
    name: "S4 thousands commas without quotes",
    outcome: "ROW",
    apply: (shop) => {
      const row = isPlain(shop) && freshRow(shop, isAmount);
      if (!row) return false;
      const grouped = (cell: string) => cell.replace(/\B(?=(?:\d{3})+$)/g, ",");
      tornRow(
        shop,
        row,
        row.cells.map((cell, index) => (index === 4 ? grouped(cell) : cell)),
      );
      return true;
    },
  },
  {
    name: "V17 a figure entered twice",
    outcome: "ROW",
    apply: (shop) => {
      const pair = secondRow(shop, { id: "F900" });
      if (!pair) return false;
      expectFault(shop, { row: pair[1], column: "value", kinds: ["sameFigureTwice"], outcome: "ROW" });
      return true;
    },
  },
  {
    name: "V17 a figure entered twice with two values",
    outcome: "ROW",
    apply: (shop) => {
      const pair = secondRow(shop, { id: "F901", value: "1230000", as_printed: "123万元" });
      if (!pair) return false;
      for (const row of pair)
        expectFault(shop, { row, column: "value", kinds: ["sameFigureDiffers"], outcome: "ROW" });
      return true;
    },
  },
  {
    name: "a figure more than is registered",
    outcome: "FIX",
    apply: (shop) => {
      const { figures } = shop.files;
      const first = freshRow(shop, () => true);
      if (!first || !takes(figures, "count")) return false;
      const row: FileRow = { key: "F902", cells: [...first.cells] };
      shop.touched.add(row);
      figures.rows.push(row);
      setCell(shop, row, "id", "F902");
      setCell(shop, row, "paragraph", "77");
      shop.added.set("F902", { of: first.key, cells: { paragraph: "77" } });
      shop.expected.push({ table: "figures", kinds: ["rowsNotRegistered"], severity: "warning" });
      return true;
    },
  },
  catalogueOperator("a region in one that is not there", "regions", () => ({
    column: "parent",
    text: "990000",
  })),
  catalogueOperator("a region on a level above its own", "regions", () => ({
    column: "level",
    text: "nation",
  })),
  catalogueOperator("a population without a name", "populations", () => ({ column: "name_zh", text: "" })),
  catalogueOperator("a report of the future", "reports", () => ({ column: "published", text: "2062-04-29" })),
];
