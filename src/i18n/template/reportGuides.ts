import { type ColumnGuide, noDate, nothing, notInList, oneOfPair, text } from "./columnGuide.ts";

type ReportColumn =
  | "id"
  | "title"
  | "title_en"
  | "publisher"
  | "publisher_en"
  | "published"
  | "address"
  | "published_basis";

/** Of each column of the sheet for new reports. */
export const reportGuides: Readonly<Record<ReportColumn, ColumnGuide>> = {
  id: {
    write: text("自己取：小写字母、数字和连字符。", "Of your choice: small letters, digits and hyphens."),
    example: "huanggu-2022-05-06",
    refused: text("中文、空格、已有的标识。", "Chinese, spaces, an id that is there."),
  },
  title: { write: text("照抄标题。", "The title as printed."), example: "", refused: nothing },
  title_en: { write: text("标题的英文译文。", "The title in English."), example: "", refused: nothing },
  publisher: {
    write: text("谁发布的；不知道就留空。", "Who published it; empty where not known."),
    example: "中国工业报",
    refused: oneOfPair,
  },
  publisher_en: {
    write: text("同上，英文。", "The same in English."),
    example: "China Industry News",
    refused: oneOfPair,
  },
  published: {
    write: text("发布日期：年、月或日。", "When: a year, month or day."),
    example: "2022-05-06",
    refused: noDate,
  },
  address: {
    write: text("网址，没有就留空。", "Its web address, if any."),
    example: "",
    refused: text("不以 http 开头。", "What does not begin with http."),
  },
  published_basis: {
    write: text("发布日期从哪里来。", "Where that date is from."),
    example: "stated",
    refused: notInList,
  },
};
