import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { type CheckedPackage, checkedPackage } from "#dataset/checkedPackage.ts";
import { fetchedBytes } from "#dataset/files/fetchedBytes.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Region } from "#domain/region.ts";
import { revisionChain } from "#domain/supersession.ts";
import { packageOnDisk } from "./packageOnDisk.ts";
import { scenarioHandlers } from "./scenarioHandlers.ts";
import type { ScenarioId } from "./scenarios.ts";

const { signal } = new AbortController();
const address = "http://board.example/data";

/** What the page's own loader and checker make of the package in one state of the data services. */
async function packageIn(id: ScenarioId): Promise<CheckedPackage> {
  const server = setupServer(...scenarioHandlers(id, packageOnDisk()));
  server.listen({ onUnhandledRequest: "error" });
  try {
    return await checkedPackage((file) => fetchedBytes({ address: `${address}/${file}`, file }, { signal }));
  } finally {
    server.close();
  }
}

const real = await packageIn("real");
const national = await packageIn("national");

/** The faults that the scenario adds to those of the real package. */
function addedFaults({ faults }: CheckedPackage) {
  const known = new Set(real.faults.map((fault) => JSON.stringify(fault)));
  return faults
    .filter((fault) => !known.has(JSON.stringify(fault)))
    .map(({ severity, kind, place, found }) => [severity, kind, place.file, place.column, found]);
}

test("the generated national package passes the checks of the page without a fault", () => {
  expect(national.faults).toEqual([]);
  expect(national.dataset?.figures.length).toBeGreaterThan(70_000);
});

test("the national package speaks of the same things as the real one", () => {
  const { dataset } = national;
  const kinds = (indicators: readonly Indicator[] = []) =>
    indicators.map(({ id, theme, unit, kind, name }) => ({ id, theme, unit, kind, name }));
  const standardNames = (regions: readonly Region[] = []) =>
    new Map(
      regions.filter(({ hasStandardCode }) => hasStandardCode).map(({ code, name }) => [code, name.zh]),
    );
  const nationalNames = standardNames(dataset?.regions);
  const namesOfBoth = [...standardNames(real.dataset?.regions)].filter(([code]) => nationalNames.has(code));

  expect(kinds(real.dataset?.indicators)).toEqual(expect.arrayContaining(kinds(dataset?.indicators)));
  expect(namesOfBoth.length).toBeGreaterThan(31);
  expect(namesOfBoth).toEqual(namesOfBoth.map(([code]) => [code, nationalNames.get(code)]));
});

test("the revised package has a corrected figure, and one change of each kind, without a fault of its own", async () => {
  const revised = await packageIn("revised");
  const { dataset } = revised;
  const corrected = dataset?.figures.find(({ supersededBy }) => supersededBy !== null);
  const chain = corrected ? revisionChain(corrected, dataset?.figures ?? []) : [];

  expect(addedFaults(revised)).toEqual([]);
  expect(dataset?.figures.length).toBe((real.dataset?.figures.length ?? 0) + 1);
  expect(chain.map(({ id, region, value, report }) => [id, region.name.zh, value, report.title.zh])).toEqual([
    ["F170", "辽阳市", 80, "遼寧省近八成個體工商戶復工復產"],
    ["F9170", "辽阳市", 81.6, "演练用的更正，非真实报道"],
  ]);
  expect(dataset?.revisions.map(({ change, figure }) => [change, figure?.id])).toEqual([
    ["added", "F9170"],
    ["changed", "F161"],
    ["withdrawn", undefined],
  ]);
  expect([dataset?.version, dataset?.previousVersion]).toEqual([
    "2026.11.25-practice",
    real.dataset?.version,
  ]);
});

test("the revised package says of all that is made up that it is not real", async () => {
  const { dataset } = await packageIn("revised");
  const madeUp = dataset?.figures.filter(({ report }) => report.id.startsWith("practice")) ?? [];

  expect(dataset?.title).toContain("非真实数据");
  expect(madeUp.map(({ note, report }) => [note?.zh, note?.en, report.title.en])).toEqual([
    ["演练数据，非真实数据。", "For practice; not real data.", "Correction for practice, not a real report"],
  ]);
  expect(dataset?.revisions.map(({ reason }) => [reason.zh.slice(0, 3), reason.en.slice(0, 9)])).toEqual(
    Array(3).fill(["演练：", "Practice:"]),
  );
});

test("rows with faults: each typing error is found, and all other figures are there", async () => {
  const faulty = await packageIn("faultyRows");

  expect(addedFaults(faulty).filter(([severity]) => severity === "error")).toEqual(
    expect.arrayContaining([
      ["error", "outOfRange", "figures.csv", "value", "250"],
      ["error", "numeratorAboveDenominator", "figures.csv", "numerator", "213"],
      ["error", "notNumber", "figures.csv", "value", "6l04"],
      ["error", "unknownReference", "figures.csv", "region", "999999"],
      ["error", "notDate", "figures.csv", "as_of", "2022-02-30"],
      ["error", "missingCell", "figures.csv", "precision", ""],
    ]),
  );
  expect(faulty.dataset?.figures.length).toBe((real.dataset?.figures.length ?? 0) - 6);
});

test("a cut table is refused as a whole, since nobody knows which rows are missing", async () => {
  const { dataset, ...cut } = await packageIn("cutOff");

  expect(addedFaults({ dataset, ...cut })).toEqual([["error", "cutShort", "figures.csv", undefined, ""]]);
  expect(dataset?.figures).toEqual([]);
});

test("a web page in place of the figures is not taken for a table", async () => {
  expect(addedFaults(await packageIn("webPage"))).toEqual([
    ["error", "webPage", "figures.csv", undefined, ""],
  ]);
});

test("an empty package is no fault", async () => {
  const empty = await packageIn("empty");

  expect(addedFaults(empty)).toEqual([]);
  expect(empty.dataset?.regions).toEqual([]);
});
