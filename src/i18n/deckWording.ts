import type { Locale } from "#domain/locale.ts";

/** What a deck of slides says beside its charts. */
interface DeckWording {
  /** Of a chart that takes several slides. */
  readonly part: (title: string, index: number, count: number) => string;
  /** Where the notices of a chart go on, on a slide after it. */
  readonly notices: (title: string) => string;
  readonly moreNotices: (count: number) => string;
  /** Names of the sheets of a chart's workbook; Excel takes no more than 31 characters. */
  readonly sheets: Record<"data" | "axis", string>;
  readonly columns: Record<
    "row" | "label" | "value" | "day" | "position" | "heading" | "count" | "text",
    string
  >;
}

export const deckWording: Record<Locale, DeckWording> = {
  zh: {
    part: (title, index, count) => `${title}（${index}/${count}）`,
    notices: (title) => `${title}：说明`,
    moreNotices: (count) => `另有 ${count} 条说明，见本图之后的“说明”页。`,
    sheets: { data: "数据", axis: "坐标轴文字" },
    columns: {
      row: "图中行名",
      label: "图中标签",
      value: "数值",
      day: "截至日（Excel 日期数）",
      position: "图中位置",
      heading: "组名的位置（0 为轴的起点）",
      count: "数量",
      text: "文字",
    },
  },
  en: {
    part: (title, index, count) => `${title} (${index}/${count})`,
    notices: (title) => `${title}: notes`,
    moreNotices: (count) =>
      `${count === 1 ? "One more note" : `${count} more notes`}: on the slide of notes after this chart.`,
    sheets: { data: "Data", axis: "Axis texts" },
    columns: {
      row: "Row of the chart",
      label: "Label of the chart",
      value: "Value",
      day: "As of (day number of Excel)",
      position: "Place in the chart",
      heading: "Place of the heading (0: where the axis begins)",
      count: "Count",
      text: "Text",
    },
  },
};
