import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import { type NewVersion, type Registered, sealedPackage } from "#dataset/sealedPackage.ts";
import { isCalendarDate } from "#domain/asOf.ts";
import { type Locale, locales } from "#domain/locale.ts";
import { faultSentence } from "#i18n/faultSentence.ts";
import { bytesOnDisk } from "./bytesOnDisk.ts";

interface Words {
  readonly rows: (table: Registered) => string;
  readonly fewer: string;
  readonly refused: string;
  readonly sealed: (tables: number) => string;
  readonly noVersion: string;
}

const words: Record<Locale, Words> = {
  zh: {
    rows: ({ file, before, after }) => `${file}：${before} 行，现为 ${after} 行`,
    fewer: "有的表比登记的行数少，没有登记；若确已删行，请加 --fewer 再运行",
    refused: "有错误，没有登记；请先改正",
    sealed: (tables) => `已登记 ${tables} 个表`,
    noVersion: "--version 应写作日期，如 2026.11.25",
  },
  en: {
    rows: ({ file, before, after }) => `${file}: ${before} rows, now ${after}`,
    fewer:
      "A table has fewer rows than registered, so nothing was sealed; add --fewer if rows were deleted on purpose",
    refused: "There are errors, so nothing was sealed; mend them first",
    sealed: (tables) => `${tables} tables sealed`,
    noVersion: "--version is a date, such as 2026.11.25",
  },
};

/** Undefined where the version is no date, of which the day of the package is taken and not of the machine's clock. */
function newVersion(version: string | undefined): NewVersion | null | undefined {
  if (version === undefined) return null;
  const created = version.replaceAll(".", "-");
  return created.length === "2026-11-25".length && isCalendarDate(created) ? { version, created } : undefined;
}

async function seal(folder: string, next: NewVersion | null, mayBeFewer: boolean): Promise<boolean> {
  const { descriptor, tables, faults } = await sealedPackage((path) => bytesOnDisk(folder, path), next);
  for (const fault of faults) console.log(faultSentence[locale](fault));
  for (const table of tables.filter(({ before, after }) => before !== after)) console.log(said.rows(table));
  const isFewer = tables.some(({ before, after }) => after < before);
  const isSealed = descriptor !== null && (mayBeFewer || !isFewer);
  if (isSealed) await writeFile(join(folder, DESCRIPTOR_FILE), descriptor);
  const why = descriptor === null ? said.refused : said.fewer;
  console.log(isSealed ? said.sealed(tables.length) : why);
  return isSealed;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string", default: "en" },
    version: { type: "string" },
    fewer: { type: "boolean", default: false },
  },
});
const locale = locales.find((candidate) => candidate === values.lang) ?? "en";
const said = words[locale];
const next = newVersion(values.version);
if (next === undefined) console.log(said.noVersion);
const isDone = next !== undefined && (await seal(positionals[0] ?? "public/data", next, values.fewer));
process.exitCode = isDone ? 0 : 1;
