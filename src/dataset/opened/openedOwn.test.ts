import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { faultGrid } from "./faultGrid.ts";
import { openedOwn } from "./openedOwn.ts";
import { csvFile, filesOf, sampleFiles, sampleProposal } from "./ownSample.ts";
import type { PackageFiles } from "./shownPackage.ts";

/** The files as they come out of a folder that was chosen. */
function inFolder(files: PackageFiles, folder: string): readonly File[] {
  return filesOf(files).map((file) =>
    Object.defineProperty(file, "webkitRelativePath", { value: folder + file.name }),
  );
}

function zipped(files: PackageFiles, folder: string): File {
  const entries = [...files].map(([path, bytes]) => [folder + path, bytes] as const);
  return csvFile("package.zip", zipSync(Object.fromEntries(entries)));
}

test("reads a package out of its files, a folder or a ZIP alike", async () => {
  const files = await sampleFiles({}, { version: "2" });
  const [shown, ways] = [
    await sampleFiles(),
    [filesOf(files), inFolder(files, "2022/data/"), [zipped(files, "")], [zipped(files, "2022/data/")]],
  ];
  for (const own of ways) {
    const found = await sampleProposal(shown, own);

    expect(found).toMatchObject({ isWhole: true, differences: [], unused: [] });
    expect(found.publication.files).toEqual(files);
  }
});

test("takes the package at the top where older ones lie below, and none where there are two", async () => {
  const [top, below] = [await sampleFiles({}, { version: "new" }), await sampleFiles({}, { version: "old" })];
  const opened = await openedOwn([...inFolder(below, "a/old/"), ...inFolder(top, "a/")]);

  expect(opened).toMatchObject({ package: { descriptor: { version: "new" } } });
  expect(await openedOwn([...inFolder(top, "a/"), ...inFolder(below, "b/")])).toBe("severalDescriptors");
});

test("lays tables whose descriptor is broken over those on show, and says so of the descriptor", async () => {
  const files = await sampleFiles();
  const own = [csvFile("datapackage.json", "{"), ...filesOf(files).slice(1)];
  const found = await sampleProposal(files, own);

  expect(found).toMatchObject({
    isWhole: false,
    differences: [],
    unused: [{ file: "datapackage.json", why: { kind: "descriptorInvalid" } }],
  });
});

test("takes the tables on show for those that did not come with a package", async () => {
  const [shown, own] = [await sampleFiles(), await sampleFiles({}, { version: "2" })];
  const some = filesOf(own).filter(({ name }) => name !== "regions.csv");
  const found = await sampleProposal(shown, some);

  expect(found.differences).toEqual([]);
  expect(found.dataset?.regions).toHaveLength(4);
});

test("names files that nothing is read from, less those that systems leave", async () => {
  const files = [csvFile(".DS_Store", "x"), csvFile("~$figures.xlsx", "x"), csvFile("notes.txt", "hello")];
  const own = await openedOwn([...files, csvFile("figures.csv", "id,value\nF001,1\n")]);

  expect(own).toMatchObject({
    sheets: [{ table: "figures" }],
    unused: [{ file: "notes.txt", why: "noTable" }],
  });
});

test("says why files cannot be read", async () => {
  const moved = csvFile("figures.csv", "");
  Object.defineProperty(moved, "arrayBuffer", { value: () => Promise.reject(new Error("gone")) });
  const large = csvFile("a.csv", "");
  Object.defineProperty(large, "size", { value: 50_000_001 });

  expect(await openedOwn([moved])).toBe("unreadable");
  expect(await openedOwn([large])).toBe("tooLarge");
  expect(await openedOwn(Array.from({ length: 201 }, () => csvFile("a.csv", "")))).toBe("tooManyFiles");
  expect(await openedOwn([csvFile("a.zip", new Uint8Array([0x50, 0x4b, 3, 4, 9]))])).toBe("zipDamaged");
});

test.each([
  [
    "a document of Word",
    zipSync({ "[Content_Types].xml": text("<Types/>"), "word/document.xml": text("<w/>") }),
    "Word",
  ],
  ["a PDF", text("%PDF-1.7"), "PDF"],
  ["a photo", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "JPEG"],
])("calls %s what it is", async (_, bytes, format) => {
  expect(await openedOwn([csvFile("a.csv", Uint8Array.from(bytes))])).toMatchObject({
    sheets: [],
    unused: [{ file: "a.csv", why: { kind: "notTable", details: { format } } }],
  });
});

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function zipOf(name: string, entries: Readonly<Record<string, string>>): File {
  const packed = Object.entries(entries).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  return csvFile(name, zipSync(Object.fromEntries(packed)));
}

test("tells files by one name in several folders apart, each with its own rows", async () => {
  const zip = zipOf("a.zip", {
    "2021/figures.csv": "id,value\nF001,6l04\n",
    "2022/figures.csv": "id,value\nF001,7l04\n",
  });
  const chosen = [
    csvFile("figures.csv", "id,value\nF001,6l04\n"),
    csvFile("figures.csv", "id,value\nF001,7l04\n"),
  ];
  for (const [own, places] of [
    [[zip], ["2021/figures.csv", "2022/figures.csv"]],
    [chosen, ["1/figures.csv", "2/figures.csv"]],
  ] as const) {
    const opened = await openedOwn(own);
    if (typeof opened === "string") throw new Error(opened);
    const { faults } = await sampleProposal(await sampleFiles(), opened);
    const { sheets } = faultGrid(opened, faults, 20);

    expect(sheets.map(({ place, rows }) => [place, rows[0]?.cells[1]?.text])).toEqual([
      [places[0], "6l04"],
      [places[1], "7l04"],
    ]);
  }
});

test("unpacks each of several ZIPs, and one beside other files, within the same bounds", async () => {
  const [one, other] = [
    zipOf("a.zip", { "figures.csv": "id,value\nF001,1\n" }),
    zipOf("b.zip", { "figures.csv": "id,paragraph\nF001,2\n" }),
  ];
  const regions = csvFile("regions.csv", "code,name_zh\n210105,名\n");
  const many = (name: string) =>
    zipOf(name, Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${at}.csv`, "x"])));

  expect(await openedOwn([one, other])).toMatchObject({
    sheets: [{ sheet: { file: "a.zip/figures.csv" } }, { sheet: { file: "b.zip/figures.csv" } }],
    unused: [],
  });
  expect(await openedOwn([regions, one])).toMatchObject({
    sheets: [{ table: "regions" }, { table: "figures" }],
    unused: [],
  });
  expect(await openedOwn([many("a.zip"), many("b.zip")])).toBe("tooManyFiles");
});

test("opens no ZIP beside a package, as it may be a copy of it", async () => {
  const files = await sampleFiles({}, { version: "2" });
  const opened = await openedOwn([...filesOf(files), zipped(await sampleFiles(), "")]);

  expect(opened).toMatchObject({
    package: { descriptor: { version: "2" } },
    unused: [{ file: "package.zip", why: "notListed" }],
  });
});
