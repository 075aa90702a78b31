import { expect, test } from "vitest";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import type { Figure } from "./figure.ts";
import { loanFigures, loanGroups } from "./loans.ts";

const { disbursed, intended, applied, borrowers, intendedBorrowers, refunded } = indicators;
const { tieling, shenyang, liaoning } = regions;

const ofTieling = { region: tieling, report: reports.tieling, date: "2020-03" };
const intendedLoans = figure({ ...ofTieling, indicator: intended, value: 1_150_000_000 });
const intendedFirms = figure({ ...ofTieling, indicator: intendedBorrowers, value: 44 });
const disbursedLoans = figure({ ...ofTieling, indicator: disbursed, value: 480_000_000 });
const borrowingFirms = figure({ ...ofTieling, indicator: borrowers, value: 26 });
const tielingFigures = [intendedLoans, intendedFirms, disbursedLoans, borrowingFirms];

function shareOf(...figures: Figure[]) {
  return loanGroups(figures).map(({ pair }) => pair?.share.value ?? null);
}

test("sets what was disbursed beside what was intended, each with its borrowers", () => {
  const [group, ...more] = loanGroups(tielingFigures);

  expect(more).toEqual([]);
  expect([group?.region, group?.population]).toEqual([tieling, null]);
  expect(group?.lines).toEqual([
    { stage: "disbursed", amount: { figure: disbursedLoans, passed: [] }, borrowers: borrowingFirms },
    { stage: "intended", amount: { figure: intendedLoans, passed: [] }, borrowers: intendedFirms },
  ]);
  expect(group?.pair?.share.value.toFixed(1)).toBe("41.7");
});

test("never adds the stages: every amount of a group is one that was printed", () => {
  const appliedLoans = figure({ ...ofTieling, indicator: applied, value: 120_000_000 });
  const groups = loanGroups([...tielingFigures, appliedLoans]);
  const values = groups.flatMap(({ lines }) =>
    lines.map(({ stage, amount }) => [stage, amount.figure.value]),
  );

  expect(values).toEqual([
    ["disbursed", 480_000_000],
    ["intended", 1_150_000_000],
    ["applied", 120_000_000],
  ]);
});

test.each<[string, Partial<Figure>]>([
  ["report", { report: reports.liaoning }],
  ["date", { asOf: { date: "2020-04", basis: "stated" } }],
])("gives no share of what another %s calls intended, and no borrowers of it", (_, other) => {
  const ofTrade = { population: populations.trade };
  const later = { ...intendedLoans, ...ofTrade, ...other };
  const firms = { ...intendedFirms, ...ofTrade };

  expect(shareOf({ ...disbursedLoans, ...ofTrade }, later)).toEqual([null]);
  expect(loanGroups([later, firms])[0]?.lines[0]?.borrowers).toBeNull();
});

test.each(["at_least", "nearly", "about", "at_most"] as const)(
  "gives no share where one of the two amounts is %s",
  (precision) => {
    expect(shareOf({ ...disbursedLoans, precision }, intendedLoans)).toEqual([null]);
    expect(shareOf(disbursedLoans, { ...intendedLoans, precision })).toEqual([null]);
  },
);

test.each([
  ["nothing was intended", 480_000_000, 0],
  ["more was disbursed than intended", 480_000_001, 480_000_000],
])("gives no share where %s", (_, paidOut, meant) => {
  const share = shareOf({ ...disbursedLoans, value: paidOut }, { ...intendedLoans, value: meant });

  expect(share).toEqual([null]);
});

test("gives a share of 0 where nothing of the intended was disbursed: reported, not missing", () => {
  expect(shareOf({ ...disbursedLoans, value: 0 }, intendedLoans)).toEqual([0]);
});

test("gives no share where one stage alone is reported", () => {
  expect(shareOf(disbursedLoans)).toEqual([null]);
  expect(shareOf(intendedLoans)).toEqual([null]);
});

test("keeps loans to different populations of one region in groups of their own", () => {
  const toFirms = figure({ indicator: disbursed, population: populations.industry, value: 980_000_000 });
  const toAll = figure({ indicator: disbursed, value: 990_000_000 });

  expect(loanGroups([toFirms, toAll]).map(({ population, lines }) => [population?.id, lines.length])).toEqual(
    [
      ["industry-above-size", 1],
      [undefined, 1],
    ],
  );
});

test("keeps loans of one region in groups of their own where two reports do not say to whom", () => {
  const first = figure({ region: shenyang, indicator: disbursed, report: reports.huanggu });
  const second = figure({ region: shenyang, indicator: disbursed, report: reports.liaoning });
  const intendedToo = figure({ region: shenyang, indicator: intended, report: reports.huanggu });
  const ofTrade = { population: populations.trade };
  const stages = (figures: Figure[]) =>
    loanGroups(figures).map(({ lines }) => lines.map(({ stage, amount }) => [stage, amount.passed.length]));

  expect(stages([first, second, intendedToo])).toEqual([
    [
      ["disbursed", 0],
      ["intended", 0],
    ],
    [["disbursed", 0]],
  ]);
  expect(
    stages([
      { ...first, ...ofTrade },
      { ...second, ...ofTrade },
    ]),
  ).toEqual([[["disbursed", 1]]]);
});

test("gives no share where the two amounts begin to count on other dates", () => {
  const since = "2020-01-01";

  expect(shareOf({ ...disbursedLoans, since }, intendedLoans)).toEqual([null]);
  expect(shareOf({ ...disbursedLoans, since }, { ...intendedLoans, since: "2020-02-01" })).toEqual([null]);
  expect(shareOf({ ...disbursedLoans, since, value: 575_000_000 }, { ...intendedLoans, since })).toEqual([
    50,
  ]);
});

test("names beside each amount the borrowers of its own period, though one statement prints both", () => {
  const periods = ["2022-01-01", "2022-04-01"].flatMap((since) =>
    [disbursed, borrowers].map((indicator) => figure({ indicator, since })),
  );
  const lines = loanGroups(periods).flatMap((group) => group.lines);

  expect(lines.map((line) => line.borrowers?.since)).toEqual(["2022-01-01", "2022-04-01"]);
});

test("gives amounts that begin to count on other dates a line each in one group", () => {
  const ofYear = figure({ indicator: disbursed, since: "2022-01-01", date: "2022-12-31", value: 693 });
  const ofQuarter = figure({ indicator: disbursed, since: "2022-01-01", date: "2022-03-31", value: 210 });
  const ofSpring = figure({ indicator: disbursed, since: "2022-04-01", date: "2022-06-30", value: 190 });
  const [group, ...more] = loanGroups([ofQuarter, ofYear, ofSpring]);

  expect(more).toEqual([]);
  expect(group?.lines.map(({ amount }) => [amount.figure.value, amount.passed.length])).toEqual([
    [693, 1],
    [190, 0],
  ]);
});

test("draws the newest amount of a stage and keeps the older one as passed over", () => {
  const early = figure({ region: shenyang, indicator: disbursed, date: "2022-05", value: 1 });
  const late = figure({ region: shenyang, indicator: disbursed, date: "2022-06", value: 2 });

  expect(loanGroups([early, late])[0]?.lines[0]?.amount).toEqual({
    figure: late,
    passed: [{ figure: early, because: "older" }],
  });
});

test("has no group for a region that reports borrowers but no amount", () => {
  expect(loanGroups([borrowingFirms, intendedFirms])).toEqual([]);
});

test("takes for loans only the three stages and their borrowers, in the order given", () => {
  const quota = figure({ indicator: { ...disbursed, id: "loan_quota" } });
  const others = [figure({ indicator: refunded }), quota, figure({ region: liaoning })];

  expect(loanFigures([...others, ...tielingFigures])).toEqual(tielingFigures);
  expect(loanGroups(others)).toEqual([]);
});

test("pairs the two amounts of one period among several of a region, in whatever order they stand", () => {
  const since = "2020-02-01";
  const ofPeriod = { ...disbursedLoans, id: "period", value: 100_000_000, since };
  const [group] = loanGroups([ofPeriod, disbursedLoans, intendedLoans]);

  expect(group?.lines.length).toBe(3);
  expect([group?.pair?.disbursed, group?.pair?.intended]).toEqual([disbursedLoans, intendedLoans]);
});

test("gives no share and no borrowers of what a later report corrected", () => {
  const supersededBy = "F2";
  const corrected = { ...disbursedLoans, id: "F2", value: 500_000_000, report: reports.liaoning };
  const ofTrade = { population: populations.trade };
  const [group] = loanGroups(
    [{ ...disbursedLoans, supersededBy }, corrected, intendedLoans, borrowingFirms].map((one) => ({
      ...one,
      ...ofTrade,
    })),
  );

  expect(group?.lines.map(({ amount, borrowers }) => [amount.figure.value, borrowers])).toEqual([
    [500_000_000, null],
    [1_150_000_000, null],
  ]);
  expect(group?.pair).toBeNull();
});
