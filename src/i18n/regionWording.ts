import type { Locale } from "#domain/locale.ts";
import type { Level } from "#domain/region.ts";

/** The texts of the page of a region, which come with it. */
export interface RegionWording {
  readonly heading: (name: string) => string;
  readonly code: (code: string, isStandard: boolean) => string;
  readonly level: Record<Level, string>;
  readonly within: string;
  readonly counts: (figures: number, measures: number) => string;
  /** Where the board is read as of a day, that day is why something is missing. */
  readonly nothing: (name: string, seen: string | null) => string;
  readonly unread: string;
  readonly themes: string;
  readonly children: (name: string) => string;
  readonly childCount: (figures: number, measures: number) => string;
  readonly silentChildren: (names: readonly string[], more: number, seen: string | null) => string;
  readonly noChildren: string;
  readonly overTime: string;
  readonly measures: (count: number) => string;
  readonly figures: (count: number) => string;
  readonly overview: (name: string) => string;
  readonly nesting: (name: string, parent: string) => string;
}

/** In both languages. */
export const regionWording: Record<Locale, RegionWording> = {
  zh: {
    heading: (name) => `${name}：报道过的全部数据`,
    code: (code, isStandard) => (isStandard ? `行政区划代码 ${code}` : `自编代码 ${code}`),
    level: {
      nation: "全国",
      province: "省级",
      prefecture: "地级",
      county: "县级",
      zone: "开发区",
      area: "片区，报道没有列出成员",
    },
    within: "上级地区",
    counts: (figures, measures) => `${figures} 条数据，${measures} 项举措`,
    nothing: (name, seen) =>
      `${seen === null ? "没有" : `到 ${seen} 为止，还没有确知已发表的`}报道给出${name}自己的数据。没有报道不等于零。`,
    unread: "有表没有读到，本页可能不全。",
    themes: "按主题",
    children: (name) => `${name}的下级地区`,
    childCount: (figures, measures) => `${figures} 条${measures > 0 ? `，${measures} 项举措` : ""}`,
    silentChildren: (names, more, seen) =>
      `${seen === null ? "" : `到 ${seen} 为止`}未见报道：${names.join("、")}${more > 0 ? `等 ${names.length + more} 地` : ""}。`,
    noChildren: "数据中没有下级地区。",
    overTime: "随时间",
    measures: (count) => `举措（${count} 项）`,
    figures: (count) => `全部数据（${count} 条）`,
    overview: (name) => `在总览中看${name}及下辖`,
    nesting: (name, parent) => `${name}的数已含在${parent}之内，两者不相加；只有读者要求时才一起排名。`,
  },
  en: {
    heading: (name) => `${name}: all that was reported`,
    code: (code, isStandard) => (isStandard ? `GB/T 2260 code ${code}` : `own code ${code}`),
    level: {
      nation: "nation",
      province: "province",
      prefecture: "prefecture",
      county: "county or district",
      zone: "development zone",
      area: "area, whose members no report lists",
    },
    within: "Lies in",
    counts: (figures, measures) =>
      `${figures} ${figures === 1 ? "figure" : "figures"}, ${measures} ${measures === 1 ? "measure" : "measures"}`,
    nothing: (name, seen) =>
      `No report ${seen === null ? "gives" : `that had certainly appeared by ${seen} gives`} a figure of ${name} itself. Not reported does not mean zero.`,
    unread: "A table could not be read; this page may be incomplete.",
    themes: "By theme",
    children: (name) => `Regions in ${name}`,
    childCount: (figures, measures) =>
      `${figures}${measures > 0 ? `, ${measures} ${measures === 1 ? "measure" : "measures"}` : ""}`,
    silentChildren: (names, more, seen) =>
      `Not reported${seen === null ? "" : ` by ${seen}`}: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
    noChildren: "The data has no region in it.",
    overTime: "Over time",
    measures: (count) => `Measures (${count})`,
    figures: (count) => `All figures (${count})`,
    overview: (name) => `${name} and all below on the overview`,
    nesting: (name, parent) =>
      `What ${name} reports is part of ${parent}: never added to it, and ranked with it only at the reader’s wish.`,
  },
};
