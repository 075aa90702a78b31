import fc from "fast-check";
import { expect, test } from "vitest";
import { regions } from "#mocks/sampleFigures.ts";
import { contains, encloses, type Region } from "./region.ts";

const { nation, east, tianjin, lowRisk, mediumRisk, heping, liaoning } = regions;
const { shenyang, huanggu, jiangsu, south } = regions;

function regionOf(code: string): Region {
  const region = Object.values(regions).find((one) => one.code === code);
  if (!region) throw new Error(`The sample has no region ${code}.`);
  return region;
}

const anyRegion = fc.constantFrom<Region>(...Object.values(regions));

test.each([
  ["CN", "210105", true],
  ["210000", "210105", true],
  ["210100", "210105", true],
  ["210100", "210100-hitech", true],
  ["210105", "210105", true],
  ["210105", "210100", false],
  ["210200", "210105", false],
  ["120000", "120000-low-risk", true],
  ["120000-low-risk", "120101", false],
  ["CN-east", "210000", false],
])("knows whether %s encloses %s", (outer, inner, isInside) => {
  expect(encloses(regionOf(outer), regionOf(inner))).toBe(isInside);
});

test("tells a region of the same name with another code apart", () => {
  const otherHeping = { ...heping, code: "210102", parent: shenyang };

  expect([encloses(tianjin, otherHeping), contains(shenyang, otherHeping)]).toEqual([false, true]);
});

test("counts a region in every region above it, never in itself, a sibling or one below", () => {
  const all = Object.values(regions);

  expect(all.filter((outer) => contains(outer, huanggu))).toEqual([nation, east, liaoning, shenyang]);
});

test("takes an area to contain what lies under its parent, as no report lists its members", () => {
  expect([contains(lowRisk, heping), contains(east, liaoning), contains(east, huanggu)]).toEqual([
    true,
    true,
    true,
  ]);
});

test("does not take an area to contain its own parent, a region elsewhere or the area beside it", () => {
  const outers = [tianjin, nation, liaoning, huanggu, mediumRisk, lowRisk];

  expect(outers.filter((inner) => contains(lowRisk, inner))).toEqual([]);
});

test("counts an area in its parent and in the regions above that", () => {
  expect([contains(tianjin, lowRisk), contains(nation, lowRisk), contains(jiangsu, south)]).toEqual([
    true,
    true,
    true,
  ]);
});

test("takes an area of the nation to contain an area of a province: 苏南 may lie in 东部", () => {
  expect(contains(east, south)).toBe(true);
});

test("never takes two regions to contain each other, nor one to contain itself", () => {
  fc.assert(
    fc.property(anyRegion, anyRegion, (a, b) => {
      expect(contains(a, b) && contains(b, a)).toBe(false);
    }),
  );
});
