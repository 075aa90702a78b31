import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./board.ts";
import { descriptorOnDisk } from "./packageOnDisk.ts";

/** What the manifest promises to who reads it. */
interface Manifest {
  readonly files: readonly {
    readonly file: string;
    readonly chart: string;
    readonly format: string;
    readonly view: string;
    readonly sources: readonly string[];
    readonly asOf: readonly string[];
    readonly dataVersion: string;
    readonly width: number | null;
    readonly height: number | null;
    readonly sha256: string;
  }[];
  readonly notMade: readonly object[];
}

interface Ended {
  readonly status: number | string | null | undefined;
  readonly told: string;
  readonly complained: string;
}

/** Runs the command over the board that is built already. */
function exported(folder: string, ...line: readonly string[]): Promise<Ended> {
  const words = ["tsx", "tools/export.ts", "--built", "--out", folder, ...line];
  return new Promise((resolve) => {
    execFile("npx", words, (error, told, complained) =>
      resolve({ status: error ? error.code : 0, told, complained }),
    );
  });
}

async function manifestIn(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
}

/** The bytes of all files of a folder, by name. */
async function hashesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const hashes = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

let folder = "";
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "batch-"));
});
test.afterEach(() => rm(folder, { recursive: true }));

test("two charts in two formats are written as the manifest says, and the same bytes twice", async () => {
  const folders = [join(folder, "one"), join(folder, "two")] as const;
  const line = ["--charts", "reopening-rate,refund-total", "--format", "png,svg", "--size", "classic"];
  const ended = await Promise.all(
    folders.map((out) => exported(out, ...line, "--board", "https://board.example/2022/")),
  );

  expect(ended.map(({ status, complained }) => [status, complained])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  expect(ended[0]?.told).toMatch(/^\[1\/4\] 复工率_个体工商户_.*_1600x1200\.png {2}1600x1200 {2}\d+ kB/);
  const hashes = await hashesIn(folders[0]);
  expect(await hashesIn(folders[1])).toEqual(hashes);
  const { files, notMade } = await manifestIn(folders[0]);
  expect(notMade).toEqual([]);
  expect(files.map(({ chart, format }) => `${chart} ${format}`).sort()).toEqual([
    "refund-total png",
    "refund-total svg",
    "reopening-rate png",
    "reopening-rate svg",
  ]);
  for (const { file, sha256, width, height, view, dataVersion, sources, asOf } of files) {
    expect(hashes[file]).toBe(sha256);
    expect([width, height]).toEqual([1600, 1200]);
    expect(view).toBe("https://board.example/2022/#/");
    expect(dataVersion).toBe(descriptorOnDisk().version);
    expect(sources.length * asOf.length).toBeGreaterThan(0);
    if (file.endsWith(".svg"))
      expect(await readFile(join(folders[0], file), "utf8")).toContain("board.example/2022/#/</t");
  }
  expect(Object.keys(hashes).length).toBe(5);
});

test("what cannot be made is told on the terminal and in the manifest, and the rest is made", async () => {
  const line = ["--view", "/measures", "--format", "csv,svg", "--size", "a4", "--lang", "en"];
  const { status, complained } = await exported(folder, ...line);
  const { files, notMade } = await manifestIn(folder);
  const reason = "it has no figures of its own to put into a table";

  expect(status).toBe(1);
  expect(complained).toBe(`[1/2] measures-by-department csv: NOT MADE: ${reason}\n`);
  expect(files.map(({ format, view }) => [format, view])).toEqual([["svg", "#/measures?lang=en"]]);
  expect(notMade).toEqual([
    {
      chart: "measures-by-department",
      view: "#/measures?lang=en",
      export: "measures-by-department csv",
      reason,
    },
  ]);
});

test("a chart that stands in none of the views is refused before anything is written", async () => {
  const { status, complained } = await exported(folder, "--view", "#/regions/210000", "--charts", "refund");

  expect(status).toBe(2);
  expect(complained).toMatch(/^--charts: "refund" stands in none of the views; there are theme-reopening, /);
  expect(await readdir(folder)).toEqual([]);
});
