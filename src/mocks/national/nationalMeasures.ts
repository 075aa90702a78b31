import type { CsvRow } from "./csvTable.ts";
import type { RegionRow } from "./nationalRegions.ts";
import { reportId, weeks } from "./nationalReports.ts";

/** One made-up measure for each province, told in the first bulletin of the year. */
export function nationalMeasures(regions: readonly RegionRow[]): readonly CsvRow[] {
  const [firstWeek = ""] = weeks;
  return regions
    .filter(({ level }) => level === "province")
    .map(({ code, name_zh, name_en }, index) => ({
      id: `M${String(index + 1).padStart(2, "0")}`,
      region: code,
      number: index + 1,
      title_zh: `${name_zh}复工专线（演练）`,
      title_en: `Reopening hotline of ${name_en} (practice)`,
      departments_zh: "工信部门（演练）;商务部门（演练）",
      departments_en: "Industry department (practice);Commerce department (practice)",
      time_limit: "PT24H",
      time_limit_zh: "24小时内答复",
      time_limit_en: "answer within 24 hours",
      issued: firstWeek,
      issued_basis: "stated",
      report: reportId(firstWeek),
      paragraph: index + 1,
      note_zh: "",
      note_en: "",
    }));
}
