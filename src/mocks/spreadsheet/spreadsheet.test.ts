import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import type { Figure } from "#domain/figure.ts";

const FOLDER = "src/mocks/spreadsheet";

/** A package whose tables are those that the spreadsheet saved, under the descriptor that they had before. */
function packageIn(folder: string) {
  return checkedPackage((path) =>
    readFile(`${FOLDER}/${path === "datapackage.json" ? "source" : folder}/${path}`),
  );
}

/**
 * All of a figure but what no spreadsheet keeps: it takes 50.0 for 50 and a text such as 39.6% for a number,
 * which it shows as 39.60%.
 */
function kept(figure: Figure) {
  const { decimals: _, asPrinted, ...rest } = figure;
  return { ...rest, asPrinted: asPrinted.replace(/(\.\d*?)0+%$/, "$1%") };
}

test.each([
  ["CSV in GB18030", "gbk", "GB18030"],
  ["the text in UTF-16 that Excel calls Unicode", "utf16", "UTF-16LE"],
])("reads what a spreadsheet opened and saved as %s, and says how", async (_, folder, encoding) => {
  const [source, saved] = await Promise.all([packageIn("source"), packageIn(folder)]);

  expect(source.dataset?.figures.length).toBeGreaterThan(10);
  expect(saved.dataset?.figures.map(kept)).toEqual(source.dataset?.figures.map(kept));
  expect(saved.dataset?.measures).toEqual(source.dataset?.measures);
  expect(saved.dataset?.regions).toEqual(source.dataset?.regions);
  const encodings = saved.faults.flatMap((fault) => (fault.kind === "otherEncoding" ? [fault.details] : []));
  // A table of ASCII alone is the same in GB18030 and in UTF-8.
  expect(encodings).toEqual(encodings.map(() => ({ encoding })));
  expect(encodings.length).toBeGreaterThanOrEqual(5);
  const others = saved.faults.filter(({ kind }) => kind !== "otherEncoding" && kind !== "otherDelimiter");
  expect(others).toEqual(source.faults);
  expect(others.filter(({ severity }) => severity === "error")).toEqual([]);
});
