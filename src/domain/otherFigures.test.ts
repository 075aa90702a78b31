import { expect, test } from "vitest";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import { comparablesOf, historyOf } from "./otherFigures.ts";

const { huanggu, shenyang, dalian, anshan } = regions;

const here = figure({ region: shenyang, value: 90 });
const before = figure({ region: shenyang, value: 70, date: "2022-04-01" });
const later = figure({ region: shenyang, value: 95, date: "2022-05" });
const again = figure({ region: shenyang, value: 91, report: reports.liaoning });
const there = figure({ region: dalian, value: 80 });
const bounded = figure({ region: anshan, value: 80, precision: "at_least" });
const ofTrade = figure({ region: dalian, value: 60, population: populations.trade });
const within = figure({ region: huanggu, value: 99 });

test("tells the same thing at all its dates and in all its reports, in their order", () => {
  const history = historyOf(here, [later, again, here, there, before, ofTrade]);

  expect(history.map(({ value }) => value)).toEqual([70, 90, 91, 95]);
});

test("tells of a figure that is not among the others, as of a derived one, that it stands alone", () => {
  expect(historyOf(here, [there])).toEqual([here]);
});

test("names what compares first, and of the rest why it does not", () => {
  const found = comparablesOf(here, [here, before, ofTrade, bounded, there, within]);

  expect(found[0]).toEqual({ figure: there, reasons: [] });
  expect(found.slice(1).map(({ figure: { region }, reasons }) => [region.name.zh, reasons[0]?.kind])).toEqual(
    expect.arrayContaining([
      ["鞍山市", "boundedBesideExact"],
      ["大连市", "populationsDiffer"],
      ["皇姑区", "regionsOverlap"],
    ]),
  );
  expect(found).toHaveLength(4);
});

test("compares a superseded figure with none, and no figure with a superseded one", () => {
  const superseded = { ...here, supersededBy: "F2" };

  expect(comparablesOf(superseded, [superseded, there, bounded])).toEqual([]);
  expect(comparablesOf(there, [superseded, there])).toEqual([]);
});

test("compares with the newest figure of each region only, and never with itself", () => {
  const old = figure({ region: dalian, value: 10, date: "2022-04-10" });

  expect(comparablesOf(here, [here, later, before, old, there])).toEqual([{ figure: there, reasons: [] }]);
});

test("does not let a newer total of another period hide one that compares", () => {
  const loans = { indicator: indicators.disbursed, population: populations.industry };
  const ofYear = figure({ ...loans, region: shenyang, since: "2022-01-01" });
  const comparable = figure({ ...loans, region: dalian, since: "2022-01-01" });
  const newer = figure({ ...loans, region: dalian, since: "2022-04-01", date: "2022-04-18" });

  expect(comparablesOf(ofYear, [ofYear, comparable, newer])).toEqual([
    { figure: comparable, reasons: [] },
    { figure: newer, reasons: [{ kind: "periodsDiffer" }] },
  ]);
});

test("sets the refunds of Guangdong since April beside those of the nation since January and since April", async () => {
  const [ofNation, ofGuangdong] = figuresNamed(await realDataset(), "F242", "F257");
  if (!ofNation || !ofGuangdong) throw new Error("two figures");
  const sinceApril = { ...ofNation, id: "F900", value: 1_425_000_000_000, since: "2022-04-01" };
  const found = comparablesOf(ofGuangdong, [ofGuangdong, sinceApril, ofNation]);

  expect(found.map(({ figure: { id }, reasons }) => [id, reasons.map(({ kind }) => kind)])).toEqual([
    ["F900", ["regionsOverlap"]],
    ["F242", ["periodsDiffer", "regionsOverlap"]],
  ]);
});

test("takes a rate for one thing whether its report says from when it counts or not, as rates do not accumulate", () => {
  const old = figure({ region: dalian, date: "2022-04-10", since: "2022-01-01" });

  expect(comparablesOf(here, [here, old, there])).toEqual([{ figure: there, reasons: [] }]);
});
