import fc from "fast-check";
import { expect, test } from "vitest";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { samplePackage } from "#dataset/samplePackage.ts";
import { tableNames } from "#dataset/tables/tableDefinitions.ts";
import { descriptorOfBytes, hasTable, resourceOf } from "./descriptor.ts";

const sample = new TextDecoder().decode(await samplePackage({ revisions: [] })("datapackage.json"));

function faultsOf(text: string) {
  try {
    descriptorOfBytes(new TextEncoder().encode(text));
    return [];
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    return error.faults.map(({ kind, place, found }) => [kind, place.column, found]);
  }
}

test("finds each table in the descriptor", () => {
  const descriptor = descriptorOfBytes(new TextEncoder().encode(sample));

  expect(tableNames.map((name) => resourceOf(descriptor, name).path)).toEqual(
    tableNames.map((name) => `${name}.csv`),
  );
});

test("does without the table of changes, but without no other", () => {
  const bytes = new TextEncoder().encode(sample.replace('"name": "revisions"', '"name": "remarks"'));
  const descriptor = descriptorOfBytes(bytes);

  expect(tableNames.filter((name) => !hasTable(descriptor, name))).toEqual(["revisions"]);
  for (const name of tableNames.filter((one) => one !== "revisions")) {
    expect(faultsOf(sample.replace(`"name": "${name}"`, '"name": "remarks"'))).toEqual([
      ["descriptorInvalid", "resources", ""],
    ]);
  }
});

test("knows which version came before, where the package says so", () => {
  const withBefore = sample.replace('"version": "1"', '"version": "1", "previousVersion": "0"');
  const versions = [sample, withBefore].map(
    (text) => descriptorOfBytes(new TextEncoder().encode(text)).previousVersion,
  );

  expect(versions).toEqual([undefined, "0"]);
  expect(faultsOf(sample.replace('"version": "1"', '"version": "1", "previousVersion": 0'))).toEqual([
    ["descriptorInvalid", "previousVersion", "0"],
  ]);
});

test.each([
  ["nothing", undefined, []],
  ["a name alone", [{ name: "CC0-1.0" }], [{ name: "CC0-1.0" }]],
  ["a word where a list belongs", "CC0-1.0", []],
  ["a list of something else", [{ name: 7 }], []],
])("reads licences for readers and refuses no package for them: %s", (_, licenses, read) => {
  const text = JSON.stringify({ ...JSON.parse(sample), licenses });

  expect(descriptorOfBytes(new TextEncoder().encode(text)).licenses).toEqual(read);
});

test.each([
  "../figures.csv",
  "a/../../figures.csv",
  "/figures.csv",
  "//host/figures.csv",
  "https://host/figures.csv",
  "data:text/csv,a",
  "a//figures.csv",
  "..\\figures.csv",
  "%2e%2e/figures.csv",
  "./figures.csv",
  "figures.csv?x",
  "C:figures.csv",
])("refuses the path %s before anything is asked for", (path) => {
  const damaged = sample.replace('"figures.csv"', JSON.stringify(path));

  expect(faultsOf(damaged)).toEqual([["pathOutside", "resources[4].path", path]]);
});

test.each(["figures.csv", "表/数据 2022.csv", "a/b/c..csv"])("allows the path %s", (path) => {
  expect(faultsOf(sample.replace('"figures.csv"', JSON.stringify(path)))).toEqual([]);
});

test("names every place that does not fit", () => {
  const damaged = sample
    .replace('"rowCount": 4', '"rowCount": "four"')
    .replace('"2026-11-22"', '"22.11.2026"')
    .replace('"name": "measures"', '"name": "figures"');

  expect(faultsOf(damaged)).toEqual([
    ["descriptorInvalid", "created", "22.11.2026"],
    ["descriptorInvalid", "resources[0].rowCount", "four"],
  ]);
  expect(faultsOf(sample.replace('"name": "measures"', '"name": "figures"'))).toEqual([
    ["descriptorInvalid", "resources", ""],
    ["descriptorInvalid", "resources[5].name", "figures"],
  ]);
});

test("refuses whatever else is JSON, however deep, and what is none", () => {
  const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;

  for (const text of ["null", "[]", "{}", "7", deep, '{"__proto__": {"resources": []}}', "{", "id,region"]) {
    expect(faultsOf(text).map(([kind]) => kind)).toContain("descriptorInvalid");
  }
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(faultsOf(text).length).toBeGreaterThan(0);
    }),
  );
});
