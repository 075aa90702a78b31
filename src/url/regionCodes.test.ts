import fc from "fast-check";
import { expect, test } from "vitest";
import type { Region } from "#domain/region.ts";
import { regions as sample } from "#mocks/sampleFigures.ts";
import { readRegionCodes, writeRegionCodes } from "./regionCodes.ts";

const regions = Object.values(sample);

test.each([
  ["", []],
  ["210105", ["210105"]],
  ["210100", ["210100"]],
  ["210100*", ["210100", "210105", "210100-hitech"]],
  ["120000*,211200", ["120000", "120000-low-risk", "120000-medium-risk", "120101", "211200"]],
  ["320000,320000-south", ["320000", "320000-south"]],
  ["210105,210105,210100*", ["210105", "210100", "210100-hitech"]],
  [",,210105,", ["210105"]],
])("reads %j", (text, codes) => {
  expect(readRegionCodes(text, regions)).toEqual({ codes: new Set(codes), unknown: [] });
});

test("tells the words that name no region and keeps the rest", () => {
  const read = readRegionCodes("999999,210105,*,21010*,210100**,__proto__,constructor*, 210100", regions);

  expect(read.codes).toEqual(new Set(["210105"]));
  expect(read.unknown).toEqual(["999999", "*", "21010*", "210100**", "__proto__", "constructor*", " 210100"]);
});

test.each([
  [[], ""],
  [["210105"], "210105"],
  [["210100", "210105", "210100-hitech"], "210100*"],
  [["210105", "210100-hitech"], "210105,210100-hitech"],
  [["210100", "210105"], "210100,210105"],
  [["320000", "320000-south", "211200"], "211200,320000*"],
  [regions.map(({ code }) => code), "CN*"],
])("writes %j as few words: %j", (codes, text) => {
  expect(writeRegionCodes(new Set(codes), regions)).toBe(text);
});

/** A tree in which each region lies in any one before it, in any order, with some of its codes chosen. */
const treeAndChoice = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).chain((parents) => {
  const tree: Region[] = [];
  for (const [index, parent] of parents.entries()) {
    const name = { zh: "", en: "" };
    const above = index === 0 ? null : (tree[parent % index] ?? null);
    const code = String((index * 7919) % 1_000_000).padStart(6, "0");
    tree.push({ code, level: "area", parent: above, name, hasStandardCode: true });
  }
  const codes = tree.map(({ code }) => code);
  return fc.tuple(fc.shuffledSubarray(tree, { minLength: tree.length }), fc.subarray(codes));
});

test("reads back every choice of regions in every tree", () => {
  fc.assert(
    fc.property(treeAndChoice, ([tree, codes]) => {
      const text = writeRegionCodes(new Set(codes), tree);

      expect(readRegionCodes(text, tree)).toEqual({ codes: new Set(codes), unknown: [] });
    }),
  );
});

test("never writes more words than there are codes, nor a region that a star has named", () => {
  fc.assert(
    fc.property(treeAndChoice, ([tree, codes]) => {
      const words = writeRegionCodes(new Set(codes), tree)
        .split(",")
        .filter((word) => word !== "");
      const named = words.flatMap((word) => [...readRegionCodes(word, tree).codes]);

      expect(words.length).toBeLessThanOrEqual(codes.length);
      expect(named).toHaveLength(codes.length);
    }),
  );
});
