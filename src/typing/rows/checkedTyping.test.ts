import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { checkedTyping } from "./checkedTyping.ts";
import { type Cells, type Draft, indicatorOf, readingOf, rowsOf } from "./draft.ts";
import { namesIn } from "./names.ts";

const dataset = await realDataset();
const names = namesIn(dataset, []);
const called = { figures: "录入", reports: "新报道" };
const files = await readdir("public/data");
const read = new Map(
  await Promise.all(
    files.map(async (name) => [name, new Uint8Array(await readFile(`public/data/${name}`))] as const),
  ),
);
const source: PackageSource = {
  id: "real",
  named: null,
  addressOf: null,
  bytesOf: async (path) => read.get(path) ?? new Uint8Array(),
  read,
};

const refund: Cells = {
  region: "210105 皇姑区",
  indicator: "退税金额",
  as_printed: "6104万元",
  as_of: "2022-04-20",
  as_of_basis: "stated",
  report: "huanggu-2022-04-29",
};

function typedRows(figure: Cells, report: Cells | null = null) {
  const draft: Draft = { figure, report };
  return rowsOf(draft, readingOf(draft, indicatorOf(draft, dataset, names)), names);
}

async function checkOf(figure: Cells, report: Cells | null = null) {
  const { rows, elsewhere } = await checkedTyping([typedRows(figure, report)], source, {
    names: called,
    day: "2026-11-25",
  });
  const [first] = rows;
  return {
    figure: first?.figure,
    faults: first?.faults.map(({ kind, place }) => [kind, place.column]),
    elsewhere,
  };
}

const refundName = dataset.indicators.find(({ id }) => id === "tax_refund_amount")?.name.zh ?? "";

test("makes of what the report prints the figure that the board draws", async () => {
  const { figure, faults } = await checkOf({ ...refund, indicator: refundName, as_printed: "6104万元余" });

  expect(faults).toEqual([]);
  expect(figure).toMatchObject({
    id: "F293",
    value: 61_040_000,
    precision: "at_least",
    asPrinted: "6104万元余",
    asOf: { date: "2022-04-20", basis: "stated" },
    region: { code: "210105" },
  });
});

test("tells what the edge tells of a row: another value elsewhere, a date after the report, a value that is not printed", async () => {
  const cells = { ...refund, indicator: "tax_refund_amount" };

  expect((await checkOf({ ...cells, as_of: "2022-05-06" })).faults).toEqual([["asOfAfterReport", "as_of"]]);
  expect((await checkOf({ ...cells, value: "6104" })).faults).toEqual([["valueNotPrinted", "value"]]);
  expect((await checkOf({ ...cells, as_of: "2022-04-29", as_printed: "6105万元" })).faults).toEqual([
    ["elsewhereDiffers", "value"],
  ]);
  expect((await checkOf({ ...cells, region: "皇姑" })).figure).toBeNull();
});

test("says of a figure that is printed at that place already that it is, and of one that contradicts it what it would leave out", async () => {
  const [given] = dataset.figures.filter(({ id }) => id === "F006");
  const same = {
    ...refund,
    indicator: "tax_refund_amount",
    as_of: given?.asOf.date ?? "",
    paragraph: String(given?.paragraph),
  };

  expect((await checkOf(same)).faults).toEqual([["sameFigureTwice", "value"]]);
  const other = await checkOf({ ...same, as_printed: "7104万元" });
  expect(other.figure).toBeNull();
  expect(other.faults).toEqual([["sameFigureDiffers", "value"]]);
  expect(other.elsewhere).toEqual([]);
});

test("takes a report that the package does not have together with its figure", async () => {
  const report = {
    id: "huanggu-2022-05-06",
    title: "续报",
    title_en: "A second report",
    publisher: "",
    publisher_en: "",
    published: "2022-05-06",
    address: "",
    published_basis: "stated",
  };
  const { figure, faults } = await checkOf(
    { ...refund, indicator: "tax_refund_amount", as_of: "2022-05-05" },
    report,
  );

  expect(faults).toEqual([]);
  expect(figure?.report).toMatchObject({ id: "huanggu-2022-05-06", title: { zh: "续报" } });
  const undated = await checkOf(refund, { ...report, published: "5月6日" });
  expect(undated.figure).toBeNull();
  // Not also that the figure refers to a row of some file.
  expect(undated.faults).toEqual([["notDate", "published"]]);
});

test("takes a report that has no English title or publisher for what it is called in Chinese", async () => {
  const report = { id: "huanggu-2022-05-06", title: "续报", publisher: "区政府", published: "2022-05-06" };
  const cells = { ...refund, indicator: "tax_refund_amount", as_of: "2022-05-05" };
  const { figure, faults } = await checkOf(cells, { ...report, published_basis: "stated" });

  expect(faults).toEqual([]);
  expect(figure?.report).toMatchObject({
    title: { zh: "续报", en: "续报" },
    publisher: { zh: "区政府", en: "区政府" },
  });
});

test("makes of a rate that is printed as counts the share that the board computes", async () => {
  const cells = { ...refund, indicator: "reopening_rate", population: "industry-above-size" };
  const { figure, faults } = await checkOf({ ...cells, as_printed: "212户中有106户复工" });

  expect(faults).toEqual([]);
  expect(figure).toMatchObject({ value: 50, basis: "derived", precision: "exact" });
});

test.each([
  ["300000000", "at_least"],
  ["400000000", "at_most"],
])("doubts no end of a span that a person took: %s", async (value, precision) => {
  const cells = { ...refund, indicator: "tax_refund_amount", as_printed: "3亿至4亿元", value, precision };
  const { figure, faults } = await checkOf({ ...cells, as_of: "2022-03" });

  expect(figure).toMatchObject({ value: Number(value), precision });
  expect(faults).toEqual([]);
});

test("changes the row whose id it has, and no other", async () => {
  const { figure, faults } = await checkOf({
    ...refund,
    id: "F006",
    indicator: "tax_refund_amount",
    as_of: "2022-04-29",
    as_printed: "6105万元",
  });

  expect(faults).toEqual([]);
  expect(figure).toMatchObject({ id: "F006", value: 61_050_000 });
});

test("gives every amount the value and precision that its words say", async () => {
  const words = { exact: "%", at_least: "%余", about: "约%", nearly: "近%", at_most: "不足%" };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom("万元", "亿元"),
      fc.constantFrom(...Object.entries(words)),
      async (amount, unit, [precision, form]) => {
        const printed = form.replace("%", `${amount}${unit}`);
        const { figure } = await checkOf({ ...refund, indicator: "tax_refund_amount", as_printed: printed });

        expect(figure).toMatchObject({
          value: amount * (unit === "万元" ? 1e4 : 1e8),
          precision,
          asPrinted: printed,
        });
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);
