import { type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";

const names = { name_zh: ["中文名", "名称"], name_en: ["英文名"] };
const definitions = { definition_zh: ["中文定义", "定义"], definition_en: ["英文定义"] };
const notes = { note_zh: ["中文说明", "说明"], note_en: ["英文说明"] };

type Synonyms<Name extends TableName> = Partial<
  Record<keyof (typeof tableDefinitions)[Name], readonly string[]>
>;

/** How people head the columns of each table in Chinese: the titles of the descriptor first, then what is as common. */
export const chineseHeadings: { readonly [Name in TableName]: Synonyms<Name> } = {
  regions: {
    ...names,
    code: ["代码", "地区代码", "行政区划代码"],
    level: ["级别"],
    parent: ["上级代码", "上级"],
    code_source: ["代码来源"],
  },
  indicators: {
    ...names,
    ...definitions,
    id: ["标识", "编号"],
    theme: ["主题"],
    unit: ["单位", "计量单位"],
    kind: ["类型"],
  },
  populations: { ...names, ...definitions, id: ["标识", "编号"], also_printed: ["其他写法"] },
  reports: {
    id: ["标识", "编号"],
    title: ["标题", "中文标题"],
    title_en: ["英文标题"],
    publisher: ["发布者", "发布单位"],
    publisher_en: ["发布者(英文)"],
    published: ["发布日期"],
    address: ["网址"],
    published_basis: ["发布日期依据"],
  },
  figures: {
    ...notes,
    id: ["编号", "标识"],
    region: ["地区", "地区代码"],
    indicator: ["指标"],
    population: ["统计范围"],
    value: ["数值", "数据"],
    numerator: ["分子"],
    denominator: ["分母"],
    precision: ["精度"],
    since: ["起始", "起始日期"],
    as_of: ["截至", "截至日期"],
    as_of_basis: ["截至日期依据", "日期依据"],
    report: ["报道", "来源"],
    paragraph: ["段落"],
    part_of: ["所属总数"],
    replaces: ["更正"],
    as_printed: ["原文写法", "原文"],
  },
  measures: {
    ...notes,
    id: ["编号", "标识"],
    region: ["地区", "地区代码"],
    number: ["条号"],
    title_zh: ["中文标题", "标题"],
    title_en: ["英文标题"],
    departments_zh: ["责任部门", "责任部门(中文)"],
    departments_en: ["责任部门(英文)"],
    time_limit: ["时限"],
    time_limit_zh: ["时限(中文)"],
    time_limit_en: ["时限(英文)"],
    issued: ["发布日期"],
    issued_basis: ["发布日期依据"],
    report: ["报道", "来源"],
    paragraph: ["段落"],
  },
  revisions: {
    id: ["编号", "标识"],
    version: ["版本"],
    date: ["日期"],
    figure: ["数据", "数据编号"],
    column: ["列"],
    before: ["改前"],
    after: ["改后"],
    reason_zh: ["中文原因", "原因"],
    reason_en: ["英文原因"],
    change: ["变更"],
  },
};

/**
 * The column that a heading means: by its name however it is spaced and cased, by a Chinese word, or by both of them as
 * forms write it, "地区 region"; null for none, and where the two mean different columns.
 */
export function columnOfHeading(heading: string, table: TableName): string | null {
  const plain = plainHeading(heading);
  const column = columnOfWord(plain, table);
  const [, words, name] = /^(.*[^\s(a-z_])[\s(]*([a-z_]+)\)?$/is.exec(plain) ?? [];
  if (column !== null || words === undefined || name === undefined) return column;
  const meant = columnOfWord(name, table);
  return columnOfWord(words, table) === meant ? meant : null;
}

/** The heading of a column in both languages, as the board itself writes it in forms. */
export function bothHeadings(column: string, table: TableName): string {
  const words = Object.entries(chineseHeadings[table]).find(([name]) => name === column)?.[1] ?? [];
  return [...words.slice(0, 1), column].join(" ");
}

function columnOfWord(plain: string, table: TableName): string | null {
  const name = plain.toLowerCase().replace(/[\s-]+/g, "_");
  if (Object.keys(tableDefinitions[table]).includes(name)) return name;
  const synonyms = Object.entries(chineseHeadings[table]);
  return synonyms.find(([, words]) => words.includes(plain.replace(/\s/g, "")))?.[0] ?? null;
}

function plainHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
}
