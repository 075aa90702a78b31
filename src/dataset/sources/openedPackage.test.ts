import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { samplePackage } from "#dataset/samplePackage.ts";
import { tableNames } from "#dataset/tables/tableDefinitions.ts";
import { openedFiles } from "./openedPackage.ts";

const { signal } = new AbortController();
const names = [
  "datapackage.json",
  ...tableNames.filter((name) => name !== "revisions").map((name) => `${name}.csv`),
];
const bytesOf = samplePackage();

async function sampleFiles(folder = ""): Promise<File[]> {
  return Promise.all(
    names.map(async (name) => {
      const file = new File([Uint8Array.from(await bytesOf(name))], name);
      Object.defineProperty(file, "webkitRelativePath", { value: folder && folder + name });
      return file;
    }),
  );
}

async function zipOf(folder: string): Promise<File> {
  const entries = await Promise.all(names.map(async (name) => [folder + name, await bytesOf(name)] as const));
  return new File([Uint8Array.from(zipSync(Object.fromEntries(entries)))], "package.zip");
}

async function figuresIn(files: readonly File[]): Promise<number | string> {
  const opened = await openedFiles(files);
  if (!("source" in opened)) return "fault" in opened ? opened.fault : (opened.faults[0]?.kind ?? "");
  const { dataset } = await checkedPackage((path) => opened.source.bytesOf(path, signal));
  return dataset?.figures.length ?? "unread";
}

test("reads a package out of its files, a folder or a ZIP by the same checks", async () => {
  const whole = (await checkedPackage(bytesOf)).dataset?.figures.length;

  expect(whole).toBeGreaterThan(0);
  expect(await figuresIn(await sampleFiles())).toBe(whole);
  expect(await figuresIn(await sampleFiles("2022/data/"))).toBe(whole);
  expect(await figuresIn([await zipOf("")])).toBe(whole);
  expect(await figuresIn([await zipOf("2022/data/")])).toBe(whole);
});

test("takes the package at the top where older ones lie below, and none where there are two", async () => {
  const [top, below, beside] = [
    await sampleFiles("a/"),
    await sampleFiles("a/old/"),
    await sampleFiles("b/"),
  ];
  const opened = await openedFiles([...below, ...top]);

  expect("source" in opened && (await opened.source.bytesOf("figures.csv", signal))).toEqual(
    await bytesOf("figures.csv"),
  );
  expect(await figuresIn([...top, ...beside])).toBe("severalDescriptors");
});

test("calls it by no name that could be an address, and each opening by another", async () => {
  const sources = [await openedFiles(await sampleFiles()), await openedFiles(await sampleFiles())].map(
    (opened) => ("source" in opened ? opened.source : undefined),
  );

  expect(sources.map((source) => source?.named)).toEqual(["opened:1", "opened:1"]);
  expect(new Set(sources.map((source) => source?.id)).size).toBe(2);
});

test("says why files are no package", async () => {
  const tables = (await sampleFiles()).slice(1);
  const broken = new File(["{"], "datapackage.json");
  const moved = new File([""], "figures.csv");
  Object.defineProperty(moved, "arrayBuffer", { value: () => Promise.reject(new Error("gone")) });
  const large = new File([""], "a.csv");
  Object.defineProperty(large, "size", { value: 50_000_001 });

  expect(await figuresIn(tables)).toBe("noDescriptor");
  expect(await figuresIn([broken, ...tables])).toBe("descriptorInvalid");
  expect(await figuresIn([moved])).toBe("unreadable");
  expect(await figuresIn([large])).toBe("tooLarge");
  expect(await figuresIn(Array.from({ length: 201 }, () => new File([""], "a.csv")))).toBe("tooManyFiles");
});

test("of a table that was not chosen it says so", async () => {
  const opened = await openedFiles((await sampleFiles("a/")).slice(0, 1));
  const read = "source" in opened ? opened.source.bytesOf("figures.csv", signal) : null;

  await expect(read).rejects.toBeInstanceOf(DataFileError);
  await expect(read).rejects.toMatchObject({ fault: { kind: "notAmongFiles" } });
});
