import { conflicts } from "#domain/comparability/conflicts.ts";
import { notices } from "#domain/comparability/notices.ts";
import { coverage } from "#domain/coverage.ts";
import { figureSeries } from "#domain/figureSeries.ts";
import { loanGroups } from "#domain/loans.ts";
import { rateSummary } from "#domain/rateSummary.ts";
import { refunds } from "#domain/refunds.ts";
import { figure, indicators, populations, regions, reports } from "./sampleFigures.ts";

// For tests: something to try each text of the wording with.

const { liaoning, shenyang, dalian, anshan, tieling, lowRisk, heping, huanggu } = regions;
const odd = figure({ value: 55, region: anshan, counts: { numerator: 1, denominator: 2 } });
const summary = rateSummary(
  [
    figure({ region: liaoning }),
    figure({ region: lowRisk }),
    figure({ region: shenyang, value: 90, basis: "derived" }),
    figure({ region: dalian, precision: "at_least" }),
  ],
  [],
);
const { series } = figureSeries(
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
const asked = figure({ indicator: indicators.applied, value: 120_000_000 });
const total = figure({ id: "F044", indicator: indicators.reopened, value: 24_767 });
const part = (id: string, value: number) =>
  figure({ id, indicator: indicators.reopened, value, partOf: "F044", population: populations.trade });
const passedOver = (because: "otherReport" | "lessExact" | "unorderedReport") =>
  conflicts([
    { figure: loan, passed: [{ figure: { ...loan, value: 1, report: reports.tieling }, because }] },
  ]);
/** Each kind of notice at least once. */
const everyNotice = [
  ...notices([odd]),
  ...notices([loan, { ...loan, region: dalian }]),
  ...notices([loan, asked, figure({ indicator: indicators.intended, value: 5, precision: "about" })]),
  ...notices([figure({}), loan]),
  ...notices([figure({}), figure({ indicator: indicators.staffRate, date: "2022-04-01" })]),
  ...notices([total, figure({ indicator: { ...indicators.reopened, id: "reopened_increase" }, value: 5 })]),
  ...notices([
    total,
    part("F045", 7459),
    part("F046", 1203),
    part("F047", 1394),
    part("F048", 1),
    part("F049", 2),
  ]),
  ...notices([
    figure({ region: lowRisk }),
    figure({ region: heping, date: "2020" }),
    figure({ region: liaoning }),
  ]),
  ...notices([liaoning, shenyang, dalian].map((region) => figure({ region, precision: "at_least" }))),
  ...notices([loan, { ...loan, region: dalian, since: "2022-01-01" }]),
  ...passedOver("otherReport"),
  ...passedOver("lessExact"),
  ...passedOver("unorderedReport"),
];

/** Arguments to try each function with, by its name in the wording. */
export const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
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
  "board.seen": [
    ["2020-04-01", 120, 0],
    ["2020-04-01", 120, 7],
  ],
  "board.faultsOfWhole": [["2020-04-01"]],
  "filters.regionsChosen": [
    ["A", 1],
    ["A", 3],
  ],
  "filters.regionsWithBelow": [["A", 14]],
  "filters.allRegions": [[119]],
  "filters.populationOption": [["A", 11]],
  "charts.rateTitle": [["A"]],
  "charts.moneyUnit": [["linear"], ["log"]],
  "charts.asOf": [
    ["2020-03", "2020-03", ["2020"]],
    ["2020-03-17", "2022-06", ["2020", "2022"]],
  ],
  "charts.coverage": [
    [covered, false],
    [covered, true],
  ],
  "charts.empty": [[null], ["2020-02-01"]],
  "charts.emptyAdvice": [[null], ["2020-02-01"]],
  "charts.silent": [[covered]],
  "charts.silentLead": [
    ["A", null],
    ["A", "2020-02-01"],
  ],
  "charts.unreadRegions": [[[shenyang, dalian]]],
  "charts.notice": everyNotice.flatMap((notice) => [[notice], [notice, true]]),
  "charts.notComparable": [
    [[["a"], ["b"]], "byRegion"],
    [[["a"]], "byValue"],
  ],
  "charts.overlaps": [[[["a"], ["b"]]]],
  "charts.otherNotices": [[[["a"]]]],
  "charts.unknownPopulation": [["2020-03"]],
  "charts.otherReport": [["82%"]],
  "charts.compare.against": [["A", "7.5%"]],
  "charts.compare.baseMissing": [["F160"]],
  "charts.compare.refused": [[[["a"], ["b"]]]],
  "charts.compare.difference": [
    [{ value: 7.44, decimals: 2, precision: "exact" }, "percent"],
    [{ value: -120_000_000, decimals: 0, precision: "at_most" }, "CNY"],
    [{ value: 12, decimals: 0, precision: "at_least" }, "count"],
  ],
  "charts.compare.place": [
    [3, 3],
    [1, 9],
  ],
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
  "charts.zerosLeftOut": [[1], [5]],
  "sentences.rates": [[populations.industry, summary]],
  "sentences.overTime": [[series]],
  "sentences.loans": [[groups], [[]]],
  "sentences.refunds": [[refunded]],
  "table.caption": [["A"]],
  "table.paragraph": [[18]],
  "table.more": [[400]],
  "all.lead": [
    [295, 42, 0],
    [295, 42, 5],
  ],
  "all.themeCount": [["A", 12]],
  "all.measures": [[42]],
};
