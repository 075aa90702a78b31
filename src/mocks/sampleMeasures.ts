import type { BilingualText } from "#domain/bilingualText.ts";
import type { Measure } from "#domain/measure.ts";
import { regions, reports } from "./sampleFigures.ts";

/** "税务局|Tax Bureau" in both languages. */
function bilingual(names: string): BilingualText {
  const [zh = "", en = ""] = names.split("|");
  return { zh, en };
}

type Changes = Partial<Omit<Measure, "title" | "departments" | "timeLimit">> & {
  readonly title?: string;
  readonly departments?: readonly string[];
  readonly timeLimit?: string;
};

/** A measure of Huanggu, without a department or a time limit unless told. */
export function measure({ title, departments, timeLimit, ...changes }: Changes): Measure {
  return {
    id: "M1",
    region: regions.huanggu,
    number: null,
    title: bilingual(title ?? "复工热线|Reopening hotline"),
    departments: (departments ?? []).map(bilingual),
    timeLimit: timeLimit === undefined ? null : bilingual(timeLimit),
    issued: null,
    report: reports.huanggu,
    paragraph: 12,
    note: null,
    ...changes,
  };
}
