import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { locales } from "#domain/locale.ts";
import { precisions } from "#domain/precision.ts";
import { rateSummary } from "#domain/rateSummary.ts";
import { en } from "#i18n/en.ts";
import { zh } from "#i18n/zh.ts";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { rateRows } from "./rateRows.ts";

const { liaoning, shenyang, dalian, anshan, tieling, lowRisk } = regions;
const wordings = { zh, en };

function rowsOf(figures: readonly Figure[], locale: "zh" | "en" = "zh") {
  return rateRows(rateSummary(figures, []), { locale, wording: wordings[locale] });
}

const headings = (figures: readonly Figure[]) =>
  rowsOf(figures).flatMap((row) => (row.kind === "heading" ? [row.text] : []));
const marks = (figures: readonly Figure[], locale: "zh" | "en" = "zh") =>
  rowsOf(figures, locale).flatMap((row) => (row.kind === "mark" ? [row] : []));

const half = figure({
  region: shenyang,
  value: 50,
  decimals: 1,
  counts: { numerator: 106, denominator: 212 },
});
const derived = figure({
  region: dalian,
  value: (78 / 140) * 100,
  decimals: 1,
  basis: "derived",
  counts: { numerator: 78, denominator: 140 },
});
const over = figure({ region: anshan, value: 90, precision: "at_least" });
const province = figure({ region: liaoning, value: 98.2, decimals: 1 });

test("gives a printed rate its name, its value as printed and its counts", () => {
  expect(rowsOf([half])).toEqual([
    {
      kind: "mark",
      key: half.id,
      name: "沈阳市",
      under: "",
      value: 50,
      style: "solid",
      end: "exact",
      label: "50.0%",
      detail: "106/212",
      span: null,
      figure: half,
    },
  ]);
});

test.each([
  ["zh", "55.7% 推算"],
  ["en", "55.7% derived"],
] as const)("draws a derived rate hollow and calls it so: %s", (locale, label) => {
  expect(marks([derived], locale)).toMatchObject([
    { style: "hollow", end: "exact", label, detail: "78/140" },
  ]);
});

test("draws a bounded rate open and writes it with ≥", () => {
  expect(marks([over])).toMatchObject([{ style: "solid", end: "open", label: "≥ 90%", value: 90 }]);
});

test("draws the region above in grey, with the rates of its parts below", () => {
  expect(marks([half, province])).toMatchObject([
    { name: "辽宁省", style: "context", label: "98.2%" },
    { name: "沈阳市", style: "solid" },
  ]);
});

test("keeps a derived rate of the region above hollow", () => {
  expect(marks([half, { ...province, basis: "derived" }])[0]).toMatchObject({ style: "hollow" });
});

test("parts the groups by headings, each before its rows", () => {
  const rows = rowsOf([over, half, province, figure({ region: tieling })]);
  const texts = rows.map((row) => (row.kind === "heading" ? row.text : row.name));

  expect(texts).toEqual([
    zh.charts.outerGroup,
    "辽宁省",
    zh.charts.exactGroup,
    "铁岭市",
    "沈阳市",
    zh.charts.boundedGroup,
    "鞍山市",
  ]);
});

test("sets areas below a heading of their own, in grey, before the exact rates", () => {
  const rows = rowsOf([half, province, figure({ region: lowRisk })]);

  expect(rows.map((row) => (row.kind === "heading" ? row.text : [row.name, row.style]))).toEqual([
    zh.charts.outerGroup,
    ["辽宁省", "context"],
    zh.charts.areaGroup,
    ["天津市低风险区", "context"],
    zh.charts.exactGroup,
    ["沈阳市", "solid"],
  ]);
});

test("stands every group in the order of regions where the exact rates are of different moments", () => {
  const low = { region: shenyang, value: 80 };
  const high = { region: dalian, value: 90 };
  const earlier = (changes: Partial<Figure>) => figure({ ...changes, date: "2020-03-17" });
  const bounds = [figure({ ...low, precision: "at_least" }), earlier({ ...high, precision: "at_least" })];
  const nations = [figure({ region: regions.nation, value: 70 }), earlier({ region: liaoning, value: 95 })];
  const exact = [figure({ region: anshan, value: 60 }), earlier({ region: tieling, value: 99 })];
  const names = marks([...bounds, ...nations, ...exact]).map(({ name }) => name);

  expect(names).toEqual(["全国", "辽宁省", "鞍山市", "铁岭市", "沈阳市", "大连市"]);
});

test("stands bounds by value only beside several exact rates that do, as one alone is no order", () => {
  const bounds = [
    figure({ region: shenyang, value: 80, precision: "at_least" }),
    figure({ region: dalian, value: 90, precision: "at_least" }),
  ];
  const one = figure({ region: anshan, value: 60 });
  const another = figure({ region: tieling, value: 99 });
  const names = (figures: readonly Figure[]) => marks(figures).map(({ name }) => name);

  expect(names([...bounds, one])).toEqual(["鞍山市", "沈阳市", "大连市"]);
  expect(names([...bounds, one, another])).toEqual(["铁岭市", "鞍山市", "大连市", "沈阳市"]);
});

test("needs no heading where there is a single group", () => {
  expect([headings([half, derived]), headings([over]), headings([])]).toEqual([[], [], []]);
});

test("writes dates only where they differ", () => {
  const earlier = figure({ region: anshan, date: "2020-03-17", since: "2020-02-10" });

  expect(marks([half, derived]).map(({ under }) => under)).toEqual(["", ""]);
  expect(marks([half, earlier]).map(({ under }) => under)).toEqual(["2022-04-17", "2020-02-10 – 2020-03-17"]);
});

test("never ends a bounded or rounded rate as an exact one, nor names a rate derived that was printed", () => {
  const rates = fc.array(
    fc
      .record({
        region: fc.constantFrom(...Object.values(regions)),
        value: fc.integer({ min: 0, max: 100 }),
        precision: fc.constantFrom(...precisions),
        basis: fc.constantFrom("stated" as const, "derived" as const),
      })
      .map(figure),
  );
  fc.assert(
    fc.property(rates, fc.constantFrom(...locales), (figures, locale) => {
      const rows = marks(figures, locale);
      const wrong = rows.filter(
        ({ figure: { precision, basis }, end, style, label }) =>
          (precision === "exact") !== (end === "exact") ||
          (basis === "derived") !== (style === "hollow") ||
          (basis === "derived") !== label.endsWith(wordings[locale].charts.derived),
      );

      expect(wrong).toEqual([]);
      expect(new Set(rows.map((row) => row.figure))).toEqual(new Set(figures));
      expect(rows.filter((row) => row.value !== row.figure.value)).toEqual([]);
    }),
  );
});
