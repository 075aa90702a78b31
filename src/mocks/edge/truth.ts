import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import { seededRandom } from "#mocks/national/seededRandom.ts";
import { trueFigures } from "./trueFigures.ts";

/** The cells of a row by column; what is not given is empty. */
export type TrueRow = Readonly<Record<string, string>>;
export type TrueTables = Readonly<Record<TableName, readonly TrueRow[]>>;

const division = (code: string, level: string, parent: string, name_zh: string): TrueRow => ({
  code,
  level,
  parent,
  name_zh,
  name_en: `Division ${code}`,
  code_source: /^\d{6}$/.test(code) ? "GB/T 2260" : "own",
});

const regions = [
  division("CN", "nation", "", "全国"),
  division("210000", "province", "CN", "辽宁省"),
  division("210100", "prefecture", "210000", "沈阳市"),
  division("210105", "county", "210100", "皇姑区"),
  division("210106", "county", "210100", "铁西区"),
  division("210200", "prefecture", "210000", "大连市"),
  division("210200-hitech", "zone", "210200", "大连高新区"),
  division("210800", "prefecture", "210000", "营口市"),
];

const indicator = (id: string, unit: string, kind: string, name_zh: string): TrueRow => ({
  id,
  theme: id === "reopening_rate" ? "reopening" : "loans",
  unit,
  kind,
  name_zh,
  name_en: `Indicator ${id}`,
  definition_zh: `${name_zh}，以报道所印为准。`,
  definition_en: `As the report prints ${id}.`,
});

const indicators = [
  indicator("reopening_rate", "percent", "rate", "复工率"),
  indicator("loans_disbursed", "CNY", "amount", "发放贷款"),
  indicator("loan_borrowers", "count", "count", "贷款户数"),
];

const population = (id: string, name_zh: string): TrueRow => ({
  id,
  name_zh,
  name_en: `Population ${id}`,
  also_printed: id === "industry" ? `${name_zh}单位;规上工业` : "",
  definition_zh: `${name_zh}，按国家统计局的标准。`,
  definition_en: `The national standard of ${id}.`,
});

const populations = [
  population("industry", "规上工业企业"),
  population("services", "规上服务业企业"),
  population("self-employed", "个体工商户"),
];

const reports: readonly TrueRow[] = [
  {
    id: "spring",
    title: "纾困解难送温暖，助推企业复工复产",
    title_en: "Relief and reopening",
    publisher: "中国工业报",
    publisher_en: "China Industry News",
    published: "2022-04-29",
    address: "https://example.org/a",
    published_basis: "stated",
  },
  {
    id: "summer",
    title: "金融支持实体经济发展",
    title_en: "Finance for the economy",
    published: "2022-06-30",
    published_basis: "inferred",
  },
];

const measures: readonly TrueRow[] = [
  {
    id: "M01",
    region: "210100",
    number: "3",
    title_zh: "开通绿色通道",
    title_en: "Open a green channel",
    departments_zh: "市工信局;市财政局",
    departments_en: "Industry Bureau;Finance Bureau",
    time_limit: "P30D",
    time_limit_zh: "三十日内",
    time_limit_en: "within thirty days",
    issued: "2022-03-18",
    issued_basis: "stated",
    report: "spring",
    paragraph: "5",
  },
  {
    id: "M02",
    region: "210800",
    title_zh: "减免租金",
    title_en: "Waive rents",
    issued: "2022-05",
    issued_basis: "inferred",
    report: "summer",
    note_zh: "只见于标题。",
    note_en: "In the headline alone.",
    paragraph: "1",
  },
  {
    id: "M03",
    region: "CN",
    title_zh: "派驻联络员",
    title_en: "Send liaison officers",
    departments_zh: "商务部",
    departments_en: "Ministry of Commerce",
    report: "spring",
    paragraph: "12",
  },
];

const revision = (id: string, change: string, figure: string, cells: TrueRow): TrueRow => ({
  id,
  version: "1",
  date: id === "R001" ? "2022-11-20" : "2022-11-22",
  change,
  figure,
  reason_zh: `据报道核对${figure}。`,
  reason_en: `Compared ${figure} with the report.`,
  ...cells,
});

/** A package in which nothing is wrong: the figures differ from seed to seed, what they refer to is the same. */
export function trueTables(seed: number): TrueTables {
  const figures = trueFigures(seed, { regions, populations, reports });
  const random = seededRandom(seed ^ 0xc4a6e);
  const [added, changed] = [figures, figures.slice(1)].map(
    (rows) => rows[Math.floor(random() * rows.length)] ?? {},
  );
  const revisions = [
    revision("R001", "added", added?.id ?? "", {}),
    revision("R002", "withdrawn", "F800", {}),
    revision("R003", "changed", changed?.id ?? "", { column: "paragraph", after: changed?.paragraph ?? "" }),
  ];
  return { regions, indicators, populations, reports, figures, measures, revisions };
}
