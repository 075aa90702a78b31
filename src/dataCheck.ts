import { parseArgs } from "node:util";
import { type CheckedPackage, checkedPackage } from "#dataset/checkedPackage.ts";
import { type Locale, locales } from "#domain/locale.ts";
import { faultSentence } from "#i18n/faultSentence.ts";
import { bytesOnDisk } from "./bytesOnDisk.ts";

function reportLines(result: CheckedPackage, language: Locale): readonly string[] {
  const errors = result.faults.filter(({ severity }) => severity === "error");
  const warnings = result.faults.filter(({ severity }) => severity === "warning");
  const sentence = faultSentence[language];
  const doubt = language === "zh" ? "存疑：" : "warning: ";
  return [
    ...errors.map(sentence),
    ...warnings.map((fault) => `${doubt}${sentence(fault)}`),
    summary[language](result, errors.length, warnings.length),
  ];
}

type Summary = (result: CheckedPackage, errors: number, warnings: number) => string;

const summary: Record<Locale, Summary> = {
  zh: ({ tables, dataset }, errors, warnings) =>
    `${tables} 个表，${dataset?.figures.length ?? 0} 条数据，${dataset?.measures.length ?? 0} 项举措，${dataset?.revisions.length ?? 0} 项变更：${errors} 处错误，${warnings} 处存疑`,
  en: ({ tables, dataset }, errors, warnings) =>
    `${tables} tables, ${dataset?.figures.length ?? 0} figures, ${dataset?.measures.length ?? 0} measures, ${counted(dataset?.revisions.length ?? 0, "revision")}: ${counted(errors, "error")}, ${counted(warnings, "warning")}`,
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string", default: "en" } },
});
const locale = locales.find((candidate) => candidate === values.lang) ?? "en";
const checked = await checkedPackage((path) => bytesOnDisk(positionals[0] ?? "public/data", path));
console.log(reportLines(checked, locale).join("\n"));
process.exitCode = checked.faults.some(({ severity }) => severity === "error") ? 1 : 0;
