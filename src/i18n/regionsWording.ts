import type { Locale } from "#domain/locale.ts";
import type { Level } from "#domain/region.ts";
import { singular } from "./levelsEn.ts";
import { levelsZh } from "./levelsZh.ts";

/** What the page of regions counts. */
export interface RegionTotals {
  readonly regions: number;
  readonly reporting: number;
  readonly figures: number;
  readonly measures: number;
  /** The day as of which the board is read; null for the present. */
  readonly seen: string | null;
}

/** The texts of the page of regions, which load with it. */
interface RegionsWording {
  readonly title: string;
  readonly lead: (totals: RegionTotals) => string;
  /** Where figures or measures are not known, the regions are only counted. */
  readonly leadUncounted: (regions: number) => string;
  readonly empty: string;
  readonly unread: string;
  readonly figuresUnread: string;
  readonly measuresUnread: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (hits: number, shown: number) => string;
  readonly nothingFound: (text: string) => string;
  readonly figures: (count: number) => string;
  readonly measures: (count: number) => string;
  readonly silent: (seen: string | null) => string;
  readonly unreadRows: string;
  readonly list: string;
  readonly level: Record<Level, string>;
}

const zh: RegionsWording = {
  title: "地区",
  lead: ({ regions, reporting, figures, measures, seen }) =>
    `${seen === null ? "" : `到 ${seen} 为止，`}${regions} 个地区中，${reporting} 个有数据或举措（${figures} 条数据、${measures} 项举措），${regions - reporting} 个未见报道。只计各地区自己的，不含下辖地区的。`,
  leadUncounted: (regions) => `共 ${regions} 个地区。`,
  empty: "这个数据包里没有地区。",
  unread: "地区没有读到，不等于没有地区。请看上面的说明，或重试。",
  figuresUnread: "数据没有读到，因此各地区的数据条数未知，不是零。",
  measuresUnread: "举措没有读到，因此各地区的举措项数未知，不是零。",
  search: "查找地区",
  searchHint: "中文、英文或代码",
  found: (hits, shown) => `找到 ${hits} 个${shown > hits ? "，连同其上级和下辖地区列出" : ""}。`,
  nothingFound: (text) => `没有找到“${text}”。可试简称、英文名或六位代码。`,
  figures: (count) => `${count} 条数据`,
  measures: (count) => `${count} 项举措`,
  silent: (seen) => (seen === null ? "未见报道" : "当日未见报道"),
  unreadRows: "有数据没有读入",
  list: "地区索引",
  level: levelsZh,
};

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const en: RegionsWording = {
  title: "Regions",
  lead: ({ regions, reporting, figures, measures, seen }) =>
    `${seen === null ? "" : `By ${seen}, `}${reporting} of ${plural(regions, "region")} ${seen !== null ? "had" : reporting === 1 ? "has" : "have"} figures or measures (${plural(figures, "figure")}, ${plural(measures, "measure")}); of ${regions - reporting} nothing ${seen === null ? "is" : "had been"} reported. Each is counted by itself, without the regions in it.`,
  leadUncounted: (regions) => `${plural(regions, "region")}.`,
  empty: "This data package holds no regions.",
  unread:
    "The regions could not be read, which is not the same as none. See the message above, or try again.",
  figuresUnread: "The figures could not be read, so how many each region has is unknown, not zero.",
  measuresUnread: "The measures could not be read, so how many each region has is unknown, not zero.",
  search: "Find a region",
  searchHint: "Chinese, English or code",
  found: (hits, shown) =>
    `${hits} found${shown > hits ? ", listed with the regions above and in them" : ""}.`,
  nothingFound: (text) => `Nothing is called “${text}”. Try a shorter name or the six-digit code.`,
  figures: (count) => plural(count, "figure"),
  measures: (count) => plural(count, "measure"),
  silent: (seen) => (seen === null ? "not reported" : "not reported by then"),
  unreadRows: "data not read",
  list: "Index of regions",
  level: singular,
};

/** The page of regions in both languages. */
export const regionsWording: Record<Locale, RegionsWording> = { zh, en };
