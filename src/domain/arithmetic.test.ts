import { expect, test } from "vitest";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { figure } from "#mocks/sampleFigures.ts";
import { arithmeticOf } from "./arithmetic.ts";
import { figureById } from "./figureById.ts";

const dataset = await realDataset();
const checksOf = (id: string) =>
  figuresNamed(dataset, id).flatMap((one) => arithmeticOf(one, dataset.figures));

test("computes a printed rate again from its counts", () => {
  expect(checksOf("F002")).toEqual([
    { kind: "counts", numerator: 106, denominator: 212, computed: 50, verdict: "agrees" },
  ]);
});

test("finds a printed rate that its counts contradict", () => {
  const wrong = figure({ value: 51, counts: { numerator: 106, denominator: 212 } });

  expect(arithmeticOf(wrong, [wrong])).toMatchObject([{ verdict: "contradicts" }]);
});

test("calls a derived rate derived, as nothing printed could contradict it", () => {
  expect(checksOf("F003")).toMatchObject([{ numerator: 78, denominator: 140, verdict: "derived" }]);
});

test("adds Tieling's three groups of cadres and finds that they are not the total", () => {
  expect(checksOf("F044")).toMatchObject([{ kind: "parts", sum: 10_056, verdict: "differs" }]);
});

test("adds new and changed licences to their total", () => {
  expect(checksOf("F041")).toMatchObject([{ kind: "parts", sum: 4273, verdict: "agrees" }]);
});

test("adds no single part, as it is no sum", () => {
  expect(checksOf("F050")).toMatchObject([{ kind: "parts", sum: null, verdict: "notAdded" }]);
});

test("checks nothing where nothing is printed to check", () => {
  expect(checksOf("F006")).toEqual([]);
});

test("finds a printed figure and a derived one by its id, and none by another", () => {
  expect(figureById("F002", dataset)?.region.name.zh).toBe("皇姑区");
  expect(figureById("F179/F178", dataset)).toMatchObject({ basis: "derived", value: 41 });
  expect([figureById("F999", dataset), figureById("F178/F179", dataset), figureById("", dataset)]).toEqual([
    null,
    null,
    null,
  ]);
});
