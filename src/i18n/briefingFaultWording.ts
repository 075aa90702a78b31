import type { Locale } from "#domain/locale.ts";

/** What should stand at a place of a saved briefing. */
export const wanteds = [
  "json",
  "shortText",
  "format",
  "object",
  "text",
  "texts",
  "id",
  "ids",
  "slides",
  "kind",
  "address",
  "chart",
  "views",
  "number",
  "date",
  "precision",
  "list",
] as const;
export type Wanted = (typeof wanteds)[number];

/** How a fault of a saved briefing is told: where, what stands there, what should. */
interface BriefingFaultWording {
  readonly wanted: Record<Wanted, string>;
  /** Number 1 is the first. */
  readonly slide: (number: number) => string;
  readonly nth: (name: string, number: number) => string;
  readonly whole: string;
  readonly sentence: (place: string, found: string | null, wanted: string) => string;
}

const zh: BriefingFaultWording = {
  wanted: {
    json: "本看板保存的简报（JSON 文本）",
    shortText: "不超过 4 MB 的简报",
    format: "本看板认得的格式版本 1",
    object: "一组带名称的内容",
    text: "文字，且不超过长度上限",
    texts: "最多 12 条文字",
    id: "由小写字母、数字和连字符组成的编号",
    ids: "各不相同的幻灯片编号",
    slides: "最多 200 张幻灯片的列表",
    kind: "view、pair 或 text",
    address: "看板内的地址，以 #/ 开头",
    chart: "图表名称",
    views: "两个视图",
    number: "数字",
    date: "日期，如 2022-04-17",
    precision: "exact、at_least、nearly、about 或 at_most",
    list: "列表",
  },
  slide: (number) => `第 ${number} 张`,
  nth: (name, number) => `${name} 第 ${number} 项`,
  whole: "整个文件",
  sentence: (place, found, wanted) =>
    `${place}：${found === null ? "缺失" : `写的是 ${found}`}；应为${wanted}。`,
};

const en: BriefingFaultWording = {
  wanted: {
    json: "a briefing saved by this board (JSON)",
    shortText: "a briefing of at most 4 MB",
    format: "1, the format that this board knows",
    object: "a group of named entries",
    text: "text within its greatest length",
    texts: "at most 12 texts",
    id: "an id of small letters, digits and hyphens",
    ids: "slides with ids of their own",
    slides: "a list of at most 200 slides",
    kind: "view, pair or text",
    address: "an address within the board that begins with #/",
    chart: "the name of a chart",
    views: "two views",
    number: "a number",
    date: "a date such as 2022-04-17",
    precision: "exact, at_least, nearly, about or at_most",
    list: "a list",
  },
  slide: (number) => `slide ${number}`,
  nth: (name, number) => `${name} ${number}`,
  whole: "the whole file",
  sentence: (place, found, wanted) =>
    `${place}: ${found === null ? "missing" : `found ${found}`}; should be ${wanted}.`,
};

export const briefingFaultWording: Record<Locale, BriefingFaultWording> = { zh, en };
