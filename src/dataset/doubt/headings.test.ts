import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import { chineseHeadings, columnOfHeading } from "./headings.ts";

interface Descriptor {
  readonly resources: readonly {
    readonly name: TableName;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly title: string }[] };
  }[];
}

const descriptor: Descriptor = JSON.parse(readFileSync("public/data/datapackage.json", "utf8"));

test.each(descriptor.resources)(
  "finds the columns of $name by their names and the titles of the descriptor",
  ({ name, schema }) => {
    for (const field of schema.fields) {
      const ways = [
        field.name,
        ` ${field.name.toUpperCase()} `,
        field.name.replaceAll("_", " "),
        field.title,
      ];
      expect(ways.map((way) => columnOfHeading(way, name))).toEqual(ways.map(() => field.name));
    }
  },
);

test.each(tableNames)("means by each Chinese heading of %s one column", (name) => {
  const words = Object.values(chineseHeadings[name]).flat();

  expect(new Set(words).size).toBe(words.length);
});

test.each(["", "__proto__", "constructor", "备注", "数"])("means nothing by %j", (heading) => {
  expect(columnOfHeading(heading, "figures")).toBeNull();
});

test("means by a wide, spaced or marked heading the same", () => {
  const ways = ["ｖａｌｕｅ", "\ufeffvalue", "数 值", "Value"];

  expect(ways.map((way) => columnOfHeading(way, "figures"))).toEqual(ways.map(() => "value"));
});
