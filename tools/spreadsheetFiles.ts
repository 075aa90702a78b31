import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { spoiltPackage } from "#mocks/edge/spoiltPackage.ts";
import { newWorkshop } from "#mocks/edge/workshop.ts";

/**
 * Makes the files of src/mocks/spreadsheet anew: a sound package, opened and saved by LibreOffice as XLSX, and from
 * that as CSV in GB18030 and as the text in UTF-16 that Excel calls Unicode. Needs soffice, which the tests do not.
 */
const FOLDER = resolve("src/mocks/spreadsheet");
const SEED = 3;

const work = mkdtempSync(join(tmpdir(), "spreadsheet-"));
try {
  const sources = writeSources();
  // In Chinese, in which spreadsheets take other texts for dates than in English.
  const workbooks = converted("xlsx", sources, "xlsx", "--infilter=CSV:44,34,76,1,,2052,false,true");
  keep("gbk", converted("gbk", workbooks, "csv:Text - txt - csv (StarCalc):44,34,85,1"));
  keep("utf16", converted("utf16", workbooks, "csv:Text - txt - csv (StarCalc):9,34,65535,1"));
} finally {
  rmSync(work, { recursive: true });
}

function writeSources(): readonly string[] {
  const folder = join(FOLDER, "source");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = [...spoiltPackage({ ...newWorkshop(SEED), isSealed: false })];
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return files.map(([name]) => join(folder, name)).filter((path) => path.endsWith(".csv"));
}

/** The files as the spreadsheet saved them. */
function converted(name: string, files: readonly string[], ...format: readonly string[]): readonly string[] {
  const [to = "", ...more] = format;
  const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
  const options = [
    profile,
    "--headless",
    ...more,
    "--convert-to",
    to,
    "--outdir",
    join(work, name),
    ...files,
  ];
  const { status, stderr } = spawnSync("soffice", options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  return readdirSync(join(work, name)).map((file) => join(work, name, file));
}

function keep(name: string, files: readonly string[]): void {
  rmSync(join(FOLDER, name), { recursive: true, force: true });
  for (const file of files) cpSync(file, join(FOLDER, name, basename(file)));
}
