import fc from "fast-check";
import { expect, test } from "vitest";
import { regions } from "#mocks/sampleFigures.ts";
import type { Region } from "./region.ts";
import { childrenByParent, inTreeOrder, withDescendants } from "./regionTree.ts";

const all: readonly Region[] = Object.values(regions);
const codes = (some: readonly Region[] = []) => some.map(({ code }) => code);

const gazetteer = [
  ...["CN", "120000", "120000-low-risk", "120000-medium-risk", "120101"],
  ...["210000", "210100", "210100-hitech", "210105", "210200", "210300", "211200"],
  ...["320000", "320000-south", "CN-east"],
];

test("puts regions into the order of a gazetteer, however they come", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
      expect(codes(inTreeOrder(shuffled))).toEqual(gazetteer);
    }),
  );
});

test("keeps that order among some of the regions, whose parents are not among them", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...all]), (some) => {
      const expected = gazetteer.filter((code) => codes(some).includes(code));

      expect(codes(inTreeOrder(some))).toEqual(expected);
    }),
  );
});

test("leaves the regions that it is given in their own order", () => {
  const given = [regions.dalian, regions.nation];
  inTreeOrder(given);

  expect(given).toEqual([regions.dalian, regions.nation]);
});

test("gives a region with all that lies in it", () => {
  expect(codes(withDescendants(regions.shenyang, all))).toEqual(["210100", "210105", "210100-hitech"]);
  expect(codes(withDescendants(regions.huanggu, all))).toEqual(["210105"]);
  expect(withDescendants(regions.nation, all)).toHaveLength(all.length);
});

test("lists the regions right below each region, the nation under no code", () => {
  const children = childrenByParent(all);

  expect(codes(children.get(""))).toEqual(["CN"]);
  expect(codes(children.get("210000"))).toEqual(["210100", "210200", "210300", "211200"]);
  expect(children.get("210105")).toBeUndefined();
});
