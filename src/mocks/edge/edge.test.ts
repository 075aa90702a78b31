import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { errorAt } from "#domain/fault.ts";
import { comparedFigures, disagreements } from "./oracle/verdict.ts";
import { operators, type Spoilt, spoilt, spoiltBy } from "./spoiling.ts";
import { spoiltPackage } from "./spoiltPackage.ts";
import { newWorkshop } from "./workshop.ts";

/** 2 000 in the test command; EDGE_SETS=10000 npm run test:edge for more, EDGE_SEED to begin elsewhere. */
const SETS = Number(process.env.EDGE_SETS ?? 2_000);
const FIRST_SEED = Number(process.env.EDGE_SEED ?? 1);
const PARTS = 8;
const LONGEST_MS = 600_000;

/** Ways in which the board once read a package wrong, or refused what it need not. */
const failedOnce = [
  ["E3 GBK of which every character is also UTF-8", "S7 a full-width heading"],
  ["E2 GBK", "S7 a full-width heading", "V3 full-width digits"],
  ["E2 GBK", "V20 E6 characters that cannot be seen in a text"],
  ["E4 UTF-16 LE with its mark", "S9 a title above the header"],
  ["S11 a row of totals", "N3 a row lost"],
  ["S9 a note under the table", "N3 a row lost", "S12 empty columns at the end, as Excel writes them"],
  ["V5 a share for a percentage", "V5 a percent sign"],
  ["V17 a figure entered twice", "V18 an unknown region", "D1 a month that Excel made the first of"],
] as const;
const SEEDS_OF_EACH = 40;

/** The first seeds with which all of these ways find something to spoil. */
function spoiltInAll(names: readonly string[]): readonly (readonly [number, Spoilt])[] {
  const found: (readonly [number, Spoilt])[] = [];
  for (let seed = 1; found.length < SEEDS_OF_EACH; seed += 1) {
    const set = spoiltBy(seed, names);
    if (set) found.push([seed, set]);
  }
  return found;
}

async function disagreementsOf({ shop, applied }: Spoilt, seed: number): Promise<readonly string[]> {
  const files = spoiltPackage(shop);
  const names = applied.map(({ name }) => name).join(" + ");
  const result = await checkedPackage(async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new DataFileError(errorAt({ file: path }, "unreachable", { reason: "" }));
    return bytes;
  });
  return disagreements(shop, result).map((line) => `seed ${seed} (${names}): ${line}`);
}

test.each(Array.from({ length: PARTS }, (_, part) => ({ part })))(
  "reads of spoilt packages what is sound, and says what is not: part $part",
  async ({ part }) => {
    const wrong: string[] = [];
    for (let index = part; index < SETS; index += PARTS) {
      wrong.push(...(await disagreementsOf(spoilt(FIRST_SEED + index), FIRST_SEED + index)));
    }

    expect(wrong.slice(0, 20)).toEqual([]);
  },
  LONGEST_MS,
);

test.each(failedOnce.map((names) => ({ names, title: names.join(" + ") })))(
  "reads what once was read wrong: $title",
  async ({ names }) => {
    for (const [seed, set] of spoiltInAll(names)) expect(await disagreementsOf(set, seed)).toEqual([]);
  },
);

test("spoils packages in every way it knows, each often enough to tell, and leaves most of them to compare", () => {
  const times = new Map(operators.map(({ name }) => [name, 0]));
  let [stopped, figures] = [0, 0];
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const { shop, applied } = spoilt(seed);
    for (const { name } of applied) times.set(name, (times.get(name) ?? 0) + 1);
    if (shop.stops.size > 0) stopped += 1;
    figures += comparedFigures(shop);
  }

  expect(times.size).toBeGreaterThanOrEqual(115);
  expect(new Set(operators.map(({ outcome }) => outcome)).size).toBe(6);
  expect([...times].filter(([, count]) => count < 10)).toEqual([]);
  expect(stopped).toBeLessThanOrEqual(400);
  expect(figures).toBeGreaterThanOrEqual(20_000);
});

test("finds no fault in packages before they are spoilt", async () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    const shop = newWorkshop(seed);
    const files = spoiltPackage(shop);
    const result = await checkedPackage(async (path) => files.get(path) ?? new Uint8Array());

    expect(disagreements(shop, result)).toEqual([]);
  }
});
