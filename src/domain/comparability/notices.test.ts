import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { latestByKey, regionKey } from "#domain/latest.ts";
import { precisions } from "#domain/precision.ts";
import { anyFigure, anySiblings } from "#mocks/anyFigure.ts";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import type { Notice } from "./notice.ts";
import { mayBeRanked, notices } from "./notices.ts";

import { inAnyOrder } from "./noticesInAnyOrder.ts";

const { shenyang, huanggu, dalian, anshan, liaoning, tianjin, lowRisk, heping } = regions;

/** The figures as the newest of their regions, with nothing passed over for them. */
const alone = (figures: readonly Figure[]) => figures.map((one) => ({ figure: one, passed: [] }));

const here = figure({ region: shenyang, value: 97.5, decimals: 1 });
const there = figure({ region: dalian, value: 83, decimals: 0 });

const loan = { indicator: indicators.disbursed, since: "2022-01-01", population: populations.industry };

const rate = (changes: Partial<Figure>) => ({ ...figure({ value: 55.7, decimals: 1 }), ...changes });
const stated = { numerator: 78, denominator: 140 };

test("is silent where nothing keeps two figures from being compared", () => {
  expect(notices([here, there])).toEqual([]);
  expect(notices([figure({ ...loan }), figure({ ...loan, region: dalian })])).toEqual([]);
  expect(mayBeRanked(alone([here, there]))).toBe(true);
});

test("lets nothing be ranked that another report contradicts, though that report is passed over", () => {
  const other = figure({ region: dalian, value: 70, report: reports.tieling });
  const latest = [...latestByKey([here, there, other], regionKey).values()];

  expect(notices(latest.map((one) => one.figure))).toEqual([]);
  expect(mayBeRanked(latest)).toBe(false);
});

test("is silent about a single figure, exact or not, and about none", () => {
  expect([notices([]), notices([here]), notices([{ ...here, precision: "at_least" }])]).toEqual([[], [], []]);
});

test.each([
  ["of another population", figure({ region: dalian, population: populations.trade })],
  ["of a population that the report does not name", figure({ region: dalian, population: null })],
])("says that populations differ where one figure is %s", (_, other) => {
  expect(notices([here, other])).toEqual([
    { kind: "populationsDiffer", populations: [populations.industry, other.population] },
  ]);
});

test("says how many figures do not say whom they count, where two or more do not and no other does", () => {
  const unknown = figure({ ...loan, population: null });
  const another = figure({ ...loan, region: dalian, population: null });

  expect(notices([unknown, another])).toEqual([{ kind: "populationsUnknown", figures: 2 }]);
  expect(mayBeRanked(alone([unknown, another]))).toBe(false);
  expect(notices([unknown])).toEqual([]);
});

test.each([
  ["2022-04-17", "2022-04-24", []],
  ["2022-04-17", "2022-04-25", [{ kind: "datesDiffer", from: "2022-04-17", to: "2022-04-25" }]],
  ["2022-06", "2022-06", []],
  ["2022", "2022", []],
  ["2022-06", "2022-06-23", [{ kind: "datesDiffer", from: "2022-06-23", to: "2022-06" }]],
  ["2022-06", "2022-06-22", [{ kind: "datesDiffer", from: "2022-06-22", to: "2022-06" }]],
  ["2022-03", "2022-04", [{ kind: "datesDiffer", from: "2022-03", to: "2022-04" }]],
  ["2022-04-17", "2020-04-17", [{ kind: "yearsDiffer", years: ["2020", "2022"] }]],
  ["2020", "2022-12-31", [{ kind: "yearsDiffer", years: ["2020", "2022"] }]],
])("finds between %s and %s: %o", (one, other, expected) => {
  expect(notices([figure({ date: one }), figure({ date: other, region: dalian })])).toEqual(expected);
});

test.each([
  ["one begins on another date", "2022-04-01"],
  ["one does not say when it begins", null],
])("says that periods of amounts differ where %s", (_, since) => {
  expect(notices([figure(loan), figure({ ...loan, region: dalian, since })])).toEqual([
    { kind: "periodsDiffer" },
  ]);
});

test("asks for no period of rates, which do not accumulate", () => {
  expect(notices([here, { ...there, since: "2022-01-01" }])).toEqual([]);
});

test("names each region that contains others on show, with those", () => {
  const figures = [huanggu, liaoning, shenyang, tianjin].map((region) => figure({ region }));

  expect(notices(figures)).toEqual([
    { kind: "regionsOverlap", outer: liaoning, inner: [huanggu, shenyang] },
    { kind: "regionsOverlap", outer: shenyang, inner: [huanggu] },
  ]);
});

test("takes an area and a county under its parent to overlap, as the county may belong to it", () => {
  expect(notices([figure({ region: lowRisk }), figure({ region: heping })])).toEqual([
    { kind: "regionsOverlap", outer: lowRisk, inner: [heping] },
  ]);
});

test("does not take several figures of one region to overlap", () => {
  expect(notices([here, { ...here, id: "other", value: 90 }])).toEqual([]);
});

test.each(precisions.filter((precision) => precision !== "exact"))(
  "says how many of the figures are not exact but %s",
  (precision) => {
    const bounded = { ...there, precision };
    const isAllLower = precision === "at_least";

    expect(notices([here, bounded])).toEqual([{ kind: "boundedBesideExact", bounded: 1, isAllLower }]);
    expect(notices([{ ...here, precision }, bounded])).toEqual([
      { kind: "boundedBesideExact", bounded: 2, isAllLower },
    ]);
  },
);

test.each([
  [55.7, 78, 140, true],
  [50, 106, 212, true],
  [100, 30, 30, true],
  [55.8, 78, 140, false],
  [55.65, 11_131, 20_000, true],
  [57.5, 78, 140, false],
  [0, 0, 140, true],
  [1, 0, 140, false],
])("sets %d %% beside %d of %d: agrees %s", (value, numerator, denominator, agrees) => {
  const printed = rate({ value, counts: { numerator, denominator } });
  const contradiction = {
    kind: "contradictsCounts",
    figure: printed,
    computed: (numerator / denominator) * 100,
  };

  expect(notices([printed])).toEqual(agrees ? [] : [contradiction]);
});

test("finds no contradiction where a count is not printed or the board derived the rate", () => {
  const silent = [
    rate({ counts: { numerator: 1, denominator: null } }),
    rate({ counts: { numerator: null, denominator: 140 } }),
    rate({ basis: "derived", value: 3, counts: stated }),
  ];

  expect(silent.flatMap((one) => notices([one]))).toEqual([]);
});

test("agrees that 98 of 100 is over 95 %, as the check of the data does", () => {
  const bounded = rate({ value: 95, precision: "at_least", counts: { numerator: 98, denominator: 100 } });

  expect(notices([bounded])).toEqual([]);
});

/** What takes the place of a notice when more figures come. */
const gravers: Partial<Record<Notice["kind"], readonly Notice["kind"][]>> = {
  datesDiffer: ["yearsDiffer"],
  // Beside a stated population, those that are not stated differ from it.
  populationsUnknown: ["populationsDiffer"],
  indicatorsDiffer: ["unitsDiffer"],
  stagesDiffer: ["unitsDiffer", "indicatorsDiffer"],
};

test("finds the same in the figures however they are ordered", () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(anyFigure, { maxLength: 12 }), anySiblings), fc.nat(), (figures, turn) => {
      const turned = [...figures.slice(turn % 12), ...figures.slice(0, turn % 12)];

      expect(inAnyOrder(turned)).toEqual(inAnyOrder(figures));
      expect(inAnyOrder([...figures].reverse())).toEqual(inAnyOrder(figures));
    }),
  );
});

test("keeps what it says of some figures when others come to them", () => {
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 8 }), anyFigure, (figures, another) => {
      const before = new Set(notices(figures).map(({ kind }) => kind));
      const after = new Set(notices([...figures, another]).map(({ kind }) => kind));
      const lost = [...before].filter((kind) => !after.has(kind));

      expect(lost.filter((kind) => !gravers[kind]?.some((graver) => after.has(graver)))).toEqual([]);
    }),
  );
});

test("tells of overlap only where one region contains the other", () => {
  const siblings = [shenyang, dalian, anshan, tianjin].map((region) => figure({ region }));

  expect(notices(siblings)).toEqual([]);
});
