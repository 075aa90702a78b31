import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { PlantedBug } from "./plantedBug.ts";
import { plantedBugs } from "./plantedBugs.ts";

/** Plants one bug after the other in a copy of our code: each has to turn a test red, or the tests prove too little. */
const COPIED = ["src", "tools", "public", "package.json", "tsconfig.json", "vite.config.ts"];
const SETS = "160";

const folders = Array.from({ length: Math.min(2, cpus().length) }, copyOfCode);
const waiting = [...plantedBugs];
const missed: string[] = [];
try {
  const [first = ""] = folders;
  const all = [...new Set(plantedBugs.flatMap(({ tests }) => tests))];
  if (!(await passes(first, all))) throw new Error("The tests fail without any bug planted.");
  await Promise.all(folders.map(plantInTurn));
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true });
}
console.log(`planted: ${plantedBugs.length - missed.length} of ${plantedBugs.length} bugs caught`);
process.exitCode = missed.length === 0 ? 0 : 1;

function copyOfCode(): string {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

async function plantInTurn(folder: string): Promise<void> {
  for (let bug = waiting.shift(); bug; bug = waiting.shift()) {
    const isCaught = await isCaughtIn(folder, bug);
    if (!isCaught) missed.push(bug.name);
    console.log(`${isCaught ? "caught" : "MISSED"}: ${bug.name}`);
  }
}

async function isCaughtIn(folder: string, { file, from, to, tests }: PlantedBug): Promise<boolean> {
  const path = join(folder, file);
  const sound = readFileSync(path, "utf8");
  if (sound.split(from).length !== 2) throw new Error(`Not once in ${file}: ${from}`);
  writeFileSync(
    path,
    sound.replace(from, () => to),
  );
  const isGreen = await passes(folder, tests);
  writeFileSync(path, sound);
  return !isGreen;
}

/** Whether the tests run and pass; a copy that does not even compile is no proof, so that only failed tests count as red. */
async function passes(folder: string, tests: readonly string[]): Promise<boolean> {
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const options = ["run", "--bail=1", "--no-cache", "--reporter=json", "--maxWorkers=1", ...tests];
  const output = await outputOf([vitest, ...options], folder);
  const { numFailedTests = 0, numPassedTests = 0 } = JSON.parse(output.slice(output.indexOf("{")));
  if (numFailedTests + numPassedTests === 0) throw new Error(`No test ran in ${folder}.`);
  return numFailedTests === 0;
}

function outputOf(command: readonly string[], folder: string): Promise<string> {
  return new Promise((done) => {
    const env = { ...process.env, EDGE_SETS: SETS };
    const child = spawn(process.execPath, [...command], { cwd: folder, env });
    let output = "";
    child.stdout.on("data", (part) => {
      output += String(part);
    });
    child.on("close", () => done(output));
  });
}
