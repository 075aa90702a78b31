import { expect, test } from "vitest";
import { tableDefinitions, tableNames } from "#dataset/tables/tableDefinitions.ts";
import { headerOfSheet } from "./header.ts";
import { bothHeadings, columnOfHeading } from "./headings.ts";

test("reads back the heading of every column of every table in both languages", () => {
  const headings = tableNames.flatMap((table) =>
    Object.keys(tableDefinitions[table]).map((column) => ({
      table,
      column,
      heading: bothHeadings(column, table),
    })),
  );

  for (const { table, column, heading } of headings) {
    expect(heading).toMatch(/^\p{Script=Han}.* [a-z_]+$/u);
    expect([heading, columnOfHeading(heading, table)]).toEqual([heading, column]);
  }
});

test("minds no such heading where it stands alone, and says of a plain Chinese one how it was read", () => {
  const columns = Object.keys(tableDefinitions.figures);
  const faultsOf = (first: string) => {
    const header = [first, ...columns.slice(1).map((column) => bothHeadings(column, "figures"))];
    return headerOfSheet({ header, width: header.length, rows: [], faults: [] }, "figures", "f.csv").faults;
  };

  expect(faultsOf("编号 id")).toEqual([]);
  expect(faultsOf("编号")).toMatchObject([{ kind: "headingRead", found: "编号", place: { column: "id" } }]);
});

test.each([
  ["地区（region）", "region"],
  ["地区(Region)", "region"],
  ["地区\nregion", "region"],
  ["中文说明 note_zh", "note_zh"],
  ["指标 region", null],
  ["别的 region", null],
  ["地区 district", null],
  ["(region)", null],
] as const)("takes the heading %j for %s", (heading, column) => {
  expect(columnOfHeading(heading, "figures")).toBe(column);
});
