import { zipSync } from "fflate";
import { expect, test } from "vitest";
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
