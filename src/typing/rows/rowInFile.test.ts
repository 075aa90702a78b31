import { expect, test } from "vitest";
import { csvText, loan } from "#dataset/samplePackage.ts";
import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { rowInFile } from "./rowInFile.ts";

const columns = Object.keys(tableDefinitions.figures);
const bytesOf = (...rows: readonly Readonly<Record<string, string>>[]) =>
  new TextEncoder().encode(csvText(rows, columns));

test("gives the cells of a row as they stand, by the number that Excel shows", () => {
  const bytes = bytesOf(
    loan({ id: "F001", value: "1" }),
    loan({ id: "F002", value: "6l04万元", as_of: "4/17" }),
  );

  expect(rowInFile(bytes, "figures.csv", 3)).toMatchObject({
    id: "F002",
    value: "6l04万元",
    as_of: "4/17",
    since: "",
  });
});

test.each([
  ["an id that stands twice", bytesOf(loan({ id: "F001" }), loan({ id: "F001" })), 2],
  ["no id", bytesOf(loan({ id: "" })), 2],
  ["an id that is none", bytesOf(loan({ id: "第一条" })), 2],
  [
    "a cell too many",
    new TextEncoder().encode(`${columns.join(",")}\nF001${",".repeat(columns.length)}x\n`),
    2,
  ],
  ["no such row", bytesOf(loan({ id: "F001" })), 9],
  ["no such columns", new TextEncoder().encode("a,b\n1,2\n"), 2],
])("gives none of a row with %s", (_, bytes, row) => {
  expect(rowInFile(bytes, "figures.csv", row)).toBeNull();
});
