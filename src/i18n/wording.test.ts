import { expect, test } from "vitest";
import { conflicts, notices } from "#domain/comparability.ts";
import { coverage } from "#domain/coverage.ts";
import { errorAt } from "#domain/fault.ts";
import { loanGroups } from "#domain/loans.ts";
import { locales } from "#domain/locale.ts";
import { rateSeries } from "#domain/rateSeries.ts";
import { rateSummary } from "#domain/rateSummary.ts";
import { refunds } from "#domain/refunds.ts";
import { figure, indicators, populations, regions } from "#mocks/sampleFigures.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

const { liaoning, shenyang, dalian, anshan, tieling, lowRisk, huanggu } = regions;
const odd = figure({ value: 55, region: anshan, counts: { numerator: 1, denominator: 2 } });
const summary = rateSummary([
  figure({ region: liaoning }),
  figure({ region: lowRisk }),
  figure({ region: shenyang, value: 90, basis: "derived" }),
  figure({ region: dalian, precision: "at_least" }),
]);
const { series } = rateSeries(
  [shenyang, dalian, anshan, tieling].flatMap((region) => [
    figure({ region, date: "2020-03" }),
    figure({ region, date: "2022-06-09" }),
  ]),
);
const loan = figure({ indicator: indicators.disbursed, value: 480_000_000 });
const groups = loanGroups([loan, figure({ indicator: indicators.intended, value: 1_150_000_000 })]);
const refunded = refunds([
  figure({ indicator: indicators.refunded, value: 61_040_000 }),
  figure({ indicator: indicators.refundCases, value: 372 }),
]);
const covered = coverage([liaoning, shenyang, dalian, huanggu], new Set(["210100", "210000"]));
const [contradiction] = notices([odd]);
const [unknown] = notices([loan, { ...loan, region: dalian }]);
const [conflict] = conflicts([
  { figure: loan, passed: [{ figure: { ...loan, value: 1 }, because: "otherReport" }] },
]);

const fault = errorAt({ file: "figures.csv", row: 12, column: "value", found: "6104" }, "notNumber", {});

/** Arguments to try each function with, by its name in the wording. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "board.dataVersion": [["2026.1", 295]],
  "board.newVersion": [["2026.2"]],
  "board.dropped": [
    [2, ["2022-13", "x"]],
    [7, ["2022-13"]],
  ],
  "board.faults": [
    [0, 1],
    [2, 0],
  ],
  "board.faultsMore": [[7]],
  "filters.regionsChosen": [
    ["A", 1],
    ["A", 3],
  ],
  "filters.regionsWithBelow": [["A", 14]],
  "filters.allRegions": [[119]],
  "filters.nothingFound": [["x"]],
  "filters.withBelow": [["A"]],
  "filters.withoutBelow": [["A"]],
  "filters.unfold": [["A"]],
  "filters.populationOption": [["A", 11]],
  "charts.rateTitle": [["A"]],
  "charts.moneyUnit": [["linear"], ["log"]],
  "charts.asOf": [
    ["2020-03", "2020-03"],
    ["2020-03-17", "2022-06"],
  ],
  "charts.coverage": [[covered]],
  "charts.silent": [[covered]],
  "charts.silentLead": [["A"]],
  "charts.unreadRegions": [[[shenyang, dalian]]],
  "charts.notice": [[contradiction], [conflict], [unknown]],
  "charts.notComparable": [
    [["a", "b"], "byRegion"],
    [["a"], "byValue"],
  ],
  "charts.overlaps": [[["a", "b"]]],
  "charts.otherNotices": [[["a"]]],
  "charts.borrowers": [["26"]],
  "charts.intendedBorrowers": [["44"]],
  "charts.share": [["41.7%"]],
  "charts.refundCases": [["372"]],
  "charts.refundMean": [["16.4"]],
  "charts.moreSources": [[7]],
  "charts.figureNotes": [
    [["a"], 0],
    [["a", "b"], 9],
  ],
  "charts.namedNote": [
    [["A"], "b"],
    [["A", "B", "C", "D"], "e"],
  ],
  "charts.definition": [["A", "B"]],
  "charts.otherPopulations": [[["A", "B"]]],
  "table.paragraphs": [[[18]], [[18, 40]]],
  "charts.version": [["2026.1"]],
  "charts.rowsCapped": [[60, 80]],
  "charts.otherRelief": [[5]],
  "charts.timeLeftOut": [[5]],
  "charts.linesCapped": [[6, 9]],
  "charts.zerosLeftOut": [[1], [5]],
  "sentences.rates": [[populations.industry, summary]],
  "sentences.ratesOverTime": [[populations.industry, series]],
  "sentences.loans": [[groups], [[]]],
  "sentences.refunds": [[refunded]],
  "table.caption": [["A"]],
  "table.paragraph": [[18]],
  "table.more": [[400]],
  fault: [[fault]],
  "all.lead": [
    [295, 42, 0],
    [295, 42, 5],
  ],
  "all.themeCount": [["A", 12]],
  "all.measures": [[42]],
};

/** Every text of a wording by its name, functions called with each of their samples. */
function texts(part: unknown, name = ""): [string, unknown][] {
  if (typeof part === "function") return (samples[name] ?? []).map((given) => [name, part(...given)]);
  if (typeof part !== "object" || part === null) return [[name, part]];
  return Object.entries(part).flatMap(([key, below]) => texts(below, name === "" ? key : `${name}.${key}`));
}

function functionNames(part: unknown, name = ""): string[] {
  if (typeof part === "function") return [name];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, below]) =>
    functionNames(below, name === "" ? key : `${name}.${key}`),
  );
}

const wordings = { zh, en };

test.each(locales)("has samples for every function of the wording: %s", (locale) => {
  expect(functionNames(wordings[locale]).sort()).toEqual(Object.keys(samples).sort());
});

test.each(locales)("gives a text for everything, with nothing missing in it: %s", (locale) => {
  const bad = texts(wordings[locale]).filter(
    ([, text]) =>
      typeof text !== "string" ||
      text.trim() === "" ||
      /undefined|null|NaN|Infinity|\[object|=>| {2}|,,|；；/.test(text),
  );

  expect(bad).toEqual([]);
});

test("speaks no Chinese in English", () => {
  const chinese = texts(en).filter(([, text]) => /\p{Script=Han}|[，。；：、（）]/u.test(String(text)));

  expect(chinese).toEqual([]);
});

test("speaks no English in Chinese but the names of a command, a file and a column", () => {
  const english = texts(zh).filter(([, text]) =>
    /[a-z]{2}/i.test(String(text).replace(/npm run data:check|figures.csv|value/g, "")),
  );

  expect(english).toEqual([]);
});

test.each(locales)("says every argument that it is given: %s", (locale) => {
  const untold = Object.entries(samples).filter(([name, calls]) =>
    calls.some((given, index) => {
      const text = String(texts(wordings[locale]).filter(([one]) => one === name)[index]?.[1]);
      return given.some((one) => typeof one === "number" && one > 3 && !text.includes(String(one)));
    }),
  );

  expect(untold).toEqual([]);
});
