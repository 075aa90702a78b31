import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// Starting a process takes long on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

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

/** The real command, as a person would run it. */
function dataCheck(...options: readonly string[]): Promise<{ code: number; lines: readonly string[] }> {
  return new Promise((resolve) => {
    const command = ["node_modules/tsx/dist/cli.mjs", "src/dataCheck.ts", folder, ...options];
    const child = execFile(process.execPath, command, (_, output) => {
      resolve({ code: child.exitCode ?? -1, lines: output.trimEnd().split("\n") });
    });
  });
}

test("finds the published package sound", async () => {
  const { code, lines } = await dataCheck();

  expect(lines.at(-1)).toMatch(
    /^7 tables, \d+ figures, \d+ measures, \d+ revisions?: 0 errors, \d+ warnings?$/,
  );
  expect(code).toBe(0);
});

test("says what is wrong where, and what to write", async () => {
  await changed("figures.csv", /(?<=^F006,[^\r\n]*),61040000,/m, ",6l04,");
  const [english, chinese] = [await dataCheck(), await dataCheck("--lang", "zh")];

  expect(english.code).toBe(1);
  expect(english.lines).toContain(
    'figures.csv:7 value: "6l04" is not a number; write digits only, such as 61040000',
  );
  expect(english.lines.at(-1)).toContain("1 error");
  expect(chinese.lines).toContain("figures.csv 第 7 行 value 列：“6l04”不是数字；只写数字，如 61040000");
});

test("lists doubts after errors and does not stop for them", async () => {
  await changed("figures.csv", /(?<=^F002,[^\r\n]*),50\.0,/m, ",51.0,");
  const { code, lines } = await dataCheck();

  expect(lines.slice(0, -1).every((line) => line.startsWith("warning: figures.csv"))).toBe(true);
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^warning: figures\.csv:3 value: "51\.0" does not agree with its counts, which give 50\.00;/,
    ),
  );
  expect(code).toBe(0);
});

test("stops where a table is not there", async () => {
  await rm(join(folder, "reports.csv"));
  const { code, lines } = await dataCheck();

  expect(lines[0]).toMatch(/^reports\.csv: cannot be reached/);
  expect(lines.at(-1)).toContain("6 tables, 0 figures");
  expect(code).toBe(1);
});
