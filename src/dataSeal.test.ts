import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Starting a process takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "package-"));
  await cp("public/data", folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

async function changed(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(folder, file), "utf8");
  await writeFile(join(folder, file), text.replace(from, to));
}

async function descriptor() {
  return JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8"));
}

function namesIn(value: object): readonly unknown[] {
  const isNested = (item: unknown): item is object => typeof item === "object" && item !== null;
  return Object.entries(value).map(([name, item]) => [name, isNested(item) ? namesIn(item) : null]);
}

/** The real command, as a person would run it. */
function run(command: "dataSeal" | "dataCheck", ...options: readonly string[]) {
  return new Promise<{ code: number; lines: readonly string[] }>((resolve) => {
    const all = ["node_modules/tsx/dist/cli.mjs", `src/${command}.ts`, folder, ...options];
    const child = execFile(process.execPath, all, (_, output) => {
      resolve({ code: child.exitCode ?? -1, lines: output.trimEnd().split("\n") });
    });
  });
}

test("registers rows, bytes and hash of each table, and leaves all else of the descriptor as it was", async () => {
  const before = await descriptor();
  await changed("figures.csv", /\r\nF001,([^\r\n]*)/, "\r\nF001,$1\r\nF999,$1");
  await changed("figures.csv", /(?<=\r\nF999,[^\r\n]*),2022-04-17,/, ",2022-04-16,");
  const { code, lines } = await run("dataSeal");
  const after = await descriptor();
  const figures = await readFile(join(folder, "figures.csv"));
  const [, , , , entry] = after.resources;

  expect(lines).toEqual([expect.stringMatching(/^figures\.csv: \d+ rows, now \d+$/), "7 tables sealed"]);
  expect(code).toBe(0);
  expect(entry).toMatchObject({
    rowCount: before.resources[4].rowCount + 1,
    bytes: figures.length,
    hash: `sha256:${createHash("sha256").update(figures).digest("hex")}`,
  });
  const bare = (resources: readonly Record<string, unknown>[]) =>
    resources.map(({ bytes: _, hash: __, ...rest }) => rest);
  expect({ ...after, resources: bare(after.resources) }).toEqual({
    ...before,
    resources: bare(before.resources).map((resource, index) =>
      index === 4 ? { ...resource, rowCount: before.resources[4].rowCount + 1 } : resource,
    ),
  });
  // Name by name in its place, so that who keeps the file in Git sees what is new and nothing else.
  expect(namesIn(after)).toEqual(namesIn(before));
  expect((await run("dataCheck")).lines.at(-1)).toMatch(/0 errors, 0 warnings$/);
});

test("makes a new version of the old one, of the day that it names", async () => {
  const { version } = await descriptor();
  await run("dataSeal", "--version", "2026.12.01");

  expect(await descriptor()).toMatchObject({
    version: "2026.12.01",
    previousVersion: version,
    created: "2026-12-01",
  });
  expect((await run("dataSeal", "--version", "next")).code).toBe(1);
});

test("seals nothing that has errors, or fewer rows than it had, unless one says that they were deleted", async () => {
  const before = await descriptor();
  await changed("figures.csv", /\r\nF292,[^\r\n]*/, "");
  const lost = await run("dataSeal", "--lang", "zh");
  const kept = await descriptor();
  const deleted = await run("dataSeal", "--fewer");

  expect([lost.code, lost.lines.at(-1), kept]).toEqual([1, expect.stringMatching(/请加 --fewer/), before]);
  expect([deleted.code, (await descriptor()).resources[4].rowCount]).toEqual([
    0,
    before.resources[4].rowCount - 1,
  ]);

  await changed("figures.csv", /(?<=^F006,[^\r\n]*),61040000,/m, ",6l04,");
  expect((await run("dataSeal")).code).toBe(1);
});

test("tells a reader of a file that was changed after it was sealed", async () => {
  await run("dataSeal");
  await changed("reports.csv", "中国工业报", "中国商业报");

  expect((await run("dataCheck", "--lang", "zh")).lines).toContainEqual(
    expect.stringMatching(/^存疑：reports\.csv：发布后有改动，未登记/),
  );
});
