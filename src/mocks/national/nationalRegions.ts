import { areaList } from "@vant/area-data";
import { provinceNames } from "./provinceNames.ts";

/** A row of regions.csv; a type and not an interface, so that it is also a CSV row. */
export type RegionRow = Readonly<
  Record<"code" | "level" | "parent" | "name_zh" | "name_en" | "code_source", string>
>;

const nation: RegionRow = {
  code: "CN",
  level: "nation",
  parent: "",
  name_zh: "全国",
  name_en: "China",
  code_source: "own",
};

/** The nation, 31 provinces and their 333 prefectures, each parent before its children. */
export function nationalRegions(): readonly RegionRow[] {
  return [
    nation,
    ...[...provinceNames].flatMap(([code, name]) => [province(code, name), ...prefectures(code, name)]),
  ];
}

function province(code: string, englishName: string): RegionRow {
  return {
    code,
    level: "province",
    parent: nation.code,
    name_zh: areaList.province_list[code] ?? "",
    name_en: englishName,
    code_source: "GB/T 2260",
  };
}

function prefectures(provinceCode: string, provinceName: string): RegionRow[] {
  return Object.entries(areaList.city_list)
    .filter(([code]) => code.startsWith(provinceCode.slice(0, 2)) && isPrefecture(code))
    .map(([code, name]) => ({
      code,
      level: "prefecture",
      parent: provinceCode,
      name_zh: name,
      name_en: `Prefecture ${code} (${provinceName})`,
      code_source: "GB/T 2260",
    }));
}

/** The list also holds stand-ins for what has no prefecture above it: municipal districts (11, 12, 31, 50) and counties directly under a province (90). */
function isPrefecture(code: string): boolean {
  return !/^(?:11|12|31|50)|^..90/.test(code);
}
