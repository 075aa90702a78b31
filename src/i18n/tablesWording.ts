import type { Locale } from "#domain/locale.ts";

/** What stands in an exported workbook beside the figures, whose columns `export/tables/figureColumns.ts` names. */
interface TablesWording {
  /** Names of the sheets; Excel takes no more than 31 characters. */
  readonly sheets: Record<"data" | "sources" | "definitions" | "notes", string>;
  readonly sources: Record<
    "id" | "title" | "publisher" | "published" | "basis" | "address" | "paragraphs" | "figures",
    string
  >;
  readonly definitions: Record<"kind" | "id" | "name" | "definition", string>;
  readonly kinds: Record<"indicator" | "population" | "unit" | "precision" | "asOfBasis" | "basis", string>;
  readonly notes: Record<"name" | "text" | "subtitle" | "note" | "units" | "figures" | "reading", string>;
  /** How the table is to be read, where it stands alone. */
  readonly reading: readonly string[];
  readonly cut: (sheet: string, cell: string, characters: number) => string;
}

export const tablesWording: Record<Locale, TablesWording> = {
  zh: {
    sheets: { data: "数据", sources: "来源", definitions: "定义", notes: "说明" },
    sources: {
      id: "报道编号",
      title: "标题",
      publisher: "发布者",
      published: "发布日",
      basis: "发布日依据",
      address: "网址",
      paragraphs: "段落",
      figures: "数据条数",
    },
    definitions: { kind: "类别", id: "代码", name: "名称", definition: "定义" },
    kinds: {
      indicator: "指标",
      population: "统计范围",
      unit: "单位",
      precision: "精度",
      asOfBasis: "截至日依据",
      basis: "来源方式",
    },
    notes: {
      name: "项目",
      text: "内容",
      subtitle: "副标题",
      note: "注",
      units: "单位",
      figures: "数据条数",
      reading: "读法",
    },
    reading: [
      "空格表示报道没有说明，不是 0。",
      "数值未经四舍五入；是否确切见“精度”一列，≥ 表示报道写的是“余、超、逾、以上”，≤ 表示“不足、不到”。",
      "统计范围不同的比率不可直接比较；地区可能互相包含，不可相加。",
    ],
    cut: (sheet, cell, characters) =>
      `“${sheet}”表 ${cell} 的文字有 ${characters} 个字符，超出 Excel 单元格的上限，已截短；CSV 文件中是全文。`,
  },
  en: {
    sheets: { data: "Data", sources: "Sources", definitions: "Definitions", notes: "Notes" },
    sources: {
      id: "Report id",
      title: "Title",
      publisher: "Publisher",
      published: "Published",
      basis: "Basis of that date",
      address: "Address",
      paragraphs: "Paragraphs",
      figures: "Figures",
    },
    definitions: { kind: "Kind", id: "Id", name: "Name", definition: "Definition" },
    kinds: {
      indicator: "Indicator",
      population: "Population",
      unit: "Unit",
      precision: "Precision",
      asOfBasis: "As-of basis",
      basis: "Basis",
    },
    notes: {
      name: "What",
      text: "Text",
      subtitle: "Subtitle",
      note: "Note",
      units: "Units",
      figures: "Figures",
      reading: "How to read",
    },
    reading: [
      "An empty cell means that no report says so, never 0.",
      "No value is rounded; the column “Precision” tells whether it is exact: ≥ where the report says “over” or “at least”, ≤ where it says “under”.",
      "Rates of different populations do not compare; regions may contain each other and are not to be added up.",
    ],
    cut: (sheet, cell, characters) =>
      `The text in ${cell} of “${sheet}” has ${characters} characters, more than a cell of Excel holds, and is cut; the CSV file has all of it.`,
  },
};
