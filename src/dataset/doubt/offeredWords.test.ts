import { expect, test } from "vitest";
import { type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { asOfBases } from "#domain/asOf.ts";
import { precisions } from "#domain/precision.ts";
import { en } from "#i18n/en.ts";
import { zh } from "#i18n/zh.ts";
import { cellReading } from "./cellReading.ts";
import { basisNames, offered, precisionNames } from "./offeredWords.ts";

function reading(table: TableName, column: string, cell: string) {
  const [, definition] = Object.entries(tableDefinitions[table]).find(([name]) => name === column) ?? [];
  if (!definition) throw new Error(column);
  return cellReading(cell, definition, { file: `${table}.csv`, row: 2, column });
}

test("reads each word beside its name in either language, as lists offer it", () => {
  for (const word of precisions) {
    for (const name of Object.values(precisionNames[word])) {
      expect(reading("figures", "precision", offered(word, name))).toEqual({
        value: word,
        text: word,
        faults: [],
      });
    }
  }
  for (const word of asOfBases) {
    for (const name of Object.values(basisNames[word])) {
      expect(reading("figures", "as_of_basis", offered(word, name))).toMatchObject({
        value: word,
        faults: [],
      });
      expect(reading("reports", "published_basis", offered(word, name))).toMatchObject({
        value: word,
        faults: [],
      });
    }
  }
});

test.each([
  ["precision", "at_least 至多"],
  ["precision", "stated 报道所述"],
  ["precision", "至少的"],
  ["precision", "exact至少"],
  ["as_of_basis", "exact 确切"],
])("refuses in %s the words %s", (column, cell) => {
  const { value, faults } = reading("figures", column, cell);

  expect(value).toBeUndefined();
  expect(faults).toMatchObject([{ kind: "notOneOf", severity: "error" }]);
});

test("calls precisions and the grounds of dates as the pages do", () => {
  for (const word of precisions) {
    expect(precisionNames[word]).toEqual({ zh: zh.table.precision[word], en: en.table.precision[word] });
  }
  for (const word of asOfBases) {
    expect(basisNames[word]).toEqual({ zh: zh.table.asOfBasis[word], en: en.table.asOfBasis[word] });
  }
});
