import { expect, test } from "vitest";
import { checkedPackage } from "./checkedPackage.ts";
import { rate, revision, sampleFaults, samplePackage, sampleTables } from "./samplePackage.ts";

test("gives a figure with all that it refers to", async () => {
  const { dataset, faults, tables } = await checkedPackage(samplePackage());
  const [figure] = dataset?.figures ?? [];

  expect([faults, tables]).toEqual([[], 6]);
  expect(figure).toMatchObject({
    value: 50,
    decimals: 1,
    basis: "stated",
    counts: { numerator: 106, denominator: 212 },
  });
  expect(figure?.region.parent?.parent?.parent?.code).toBe("CN");
  expect(dataset?.measures[0]?.report).toBe(figure?.report);
});

test("takes a date after the package for a typing error", async () => {
  const reports = [...sampleTables.reports.slice(1), { ...sampleTables.reports[0], published: "2062-04-29" }];
  const figures = [rate({ id: "F001", value: "50", as_of: "2062-04-17", report: "spring" })];

  expect(await sampleFaults({ reports, figures, measures: [] })).toEqual([
    ["error", "asOfAfterPackage", "reports.csv", 3, "published"],
    ["error", "referenceLeftOut", "figures.csv", 2, "report"],
    ["error", "asOfAfterPackage", "figures.csv", 2, "as_of"],
  ]);
});

test("lists unknown references of a row that a bad cell keeps out already", async () => {
  const figures = [rate({ id: "F001", value: "6l04", region: "999999", report: "winter" })];

  expect(await sampleFaults({ figures })).toEqual([
    ["error", "notNumber", "figures.csv", 2, "value"],
    ["error", "unknownReference", "figures.csv", 2, "region"],
    ["error", "unknownReference", "figures.csv", 2, "report"],
  ]);
});

test("counts the rows it could not read and keeps their regions, so that none passes for silent", async () => {
  const [pattern = {}] = sampleTables.regions.filter(({ code }) => code === "210100");
  const dalian = { ...pattern, code: "210200", name_zh: "大连市", name_en: "Dalian" };
  const figures = [rate({ id: "F001", value: "50" }), rate({ id: "F002", value: "6l04", region: "210200" })];
  const regions = [...sampleTables.regions, dalian];
  const { dataset } = await checkedPackage(samplePackage({ regions, figures }));
  const sound = await checkedPackage(samplePackage({ regions, figures: figures.slice(0, 1) }));

  expect(dataset).toMatchObject({ unreadRows: 1, unreadRegions: new Set(["210200"]) });
  expect(dataset?.figures.map(({ id }) => id)).toEqual(["F001"]);
  expect(sound.dataset).toMatchObject({ unreadRows: 0, unreadRegions: new Set() });
});

test("counts a row left out beside a row that says otherwise", async () => {
  const figures = [rate({ id: "F001", value: "50" }), rate({ id: "F002", value: "60" })];
  const { dataset } = await checkedPackage(samplePackage({ figures }));

  expect(dataset).toMatchObject({ figures: [], unreadRows: 2, unreadRegions: new Set(["210105"]) });
});

test("says once that a table could not be read, and nothing of the rows that need it", async () => {
  const bytesOf = samplePackage();
  const { dataset, faults, tables } = await checkedPackage(async (path) =>
    path === "regions.csv" ? new Uint8Array() : bytesOf(path),
  );

  expect(faults.map(({ kind, place }) => [kind, place])).toEqual([["emptyFile", { file: "regions.csv" }]]);
  expect([tables, dataset?.figures.length, dataset?.reports.length]).toEqual([5, 0, 2]);
});

test("reads a package without a table of changes, with an empty one, and with one that cannot be read", async () => {
  const withTable = samplePackage({ revisions: [revision({})] });
  const packages = [
    samplePackage(),
    samplePackage({ revisions: [] }, { previousVersion: "0" }),
    async (path: string) => (path === "revisions.csv" ? new Uint8Array() : withTable(path)),
  ];
  const results = await Promise.all(packages.map(checkedPackage));

  expect(results.map(({ faults }) => faults.map(({ kind, place }) => [kind, place.file]))).toEqual([
    [],
    [],
    [["emptyFile", "revisions.csv"]],
  ]);
  expect(results.map(({ tables, dataset }) => [tables, dataset?.figures.length, dataset?.revisions])).toEqual(
    [
      [6, 1, []],
      [7, 1, []],
      [6, 1, []],
    ],
  );
  expect(results.map(({ dataset }) => dataset?.previousVersion)).toEqual([null, "0", null]);
});

test("minds no descriptor that does not name the column in which figures replace others", async () => {
  const bytesOf = samplePackage();
  const older = async (path: string) => {
    const text = new TextDecoder().decode(await bytesOf(path));
    const field = /\{\s*"name": "replaces",\s*"constraints": \{[^}]*\}\s*\},/;
    return new TextEncoder().encode(text.replace(field, ""));
  };

  expect((await checkedPackage(older)).faults).toEqual([]);
  expect(new TextDecoder().decode(await older("datapackage.json"))).not.toContain("replaces");
});

test("keeps the lists of departments side by side", async () => {
  const [measure = {}] = sampleTables.measures;
  const departments_zh = "发展改革委;税务局";
  const measures = [
    { ...measure, departments_zh, departments_en: "Development and Reform;Taxation" },
    { ...measure, id: "M02", departments_zh, departments_en: "Taxation" },
    { ...measure, id: "M03", issued: "2022-04-17" },
  ];
  const { dataset } = await checkedPackage(samplePackage({ measures }));

  expect(await sampleFaults({ measures })).toEqual([
    ["error", "listsDiffer", "measures.csv", 3, "departments_en"],
    ["error", "missingCell", "measures.csv", 4, "issued_basis"],
  ]);
  expect(dataset?.measures.map(({ departments }) => departments)).toEqual([
    [
      { zh: "发展改革委", en: "Development and Reform" },
      { zh: "税务局", en: "Taxation" },
    ],
  ]);
});

test("opens the default regions with all below a star, and doubts a code that is not there", async () => {
  const { dataset, faults } = await checkedPackage(
    samplePackage({}, { defaultRegions: ["210100*", "CN", "999999*"] }),
  );

  expect(dataset?.defaultRegions.map(({ code }) => code)).toEqual(["CN", "210100", "210105"]);
  expect(faults).toMatchObject([
    {
      severity: "warning",
      kind: "unknownReference",
      place: { column: "defaultRegions[2]" },
      found: "999999",
    },
  ]);
});

test("says of a version that it was altered where a file has changes that nobody registered", async () => {
  const bytesOf = samplePackage();
  const added = [rate({ id: "F001", value: "50" }), rate({ id: "F002", value: "60", region: "210100" })];
  const figures = await samplePackage({ figures: added })("figures.csv");
  const { dataset } = await checkedPackage(async (path) =>
    path === "figures.csv" ? figures : bytesOf(path),
  );

  expect(dataset?.figures).toHaveLength(2);
  expect(dataset?.version).toBe("1 (改动未登记 · altered)");
});
