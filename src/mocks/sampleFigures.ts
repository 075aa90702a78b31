import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Population } from "#domain/population.ts";
import type { Level, Region } from "#domain/region.ts";
import type { Report } from "#domain/report.ts";

// For tests: a few regions, indicators, populations and reports, each by the name a test would call it.

const place = (code: string, names: string, parent: Region | null, level: Level): Region => {
  const [zh = "", en = ""] = names.split("|");
  return { code, level, parent, name: { zh, en }, hasStandardCode: /^\d{6}$/.test(code) };
};

const nation = place("CN", "全国|China", null, "nation");
const liaoning = place("210000", "辽宁省|Liaoning", nation, "province");
const tianjin = place("120000", "天津市|Tianjin", nation, "province");
const jiangsu = place("320000", "江苏省|Jiangsu", nation, "province");
const shenyang = place("210100", "沈阳市|Shenyang", liaoning, "prefecture");

export const regions = {
  nation,
  east: place("CN-east", "东部地区|Eastern China", nation, "area"),
  tianjin,
  lowRisk: place("120000-low-risk", "天津市低风险区|Tianjin low-risk districts", tianjin, "area"),
  mediumRisk: place("120000-medium-risk", "天津市中风险区|Tianjin medium-risk districts", tianjin, "area"),
  heping: place("120101", "和平区|Heping", tianjin, "county"),
  liaoning,
  shenyang,
  huanggu: place("210105", "皇姑区|Huanggu", shenyang, "county"),
  hitech: place("210100-hitech", "沈阳高新区|Shenyang High-tech Zone", shenyang, "zone"),
  dalian: place("210200", "大连市|Dalian", liaoning, "prefecture"),
  anshan: place("210300", "鞍山市|Anshan", liaoning, "prefecture"),
  tieling: place("211200", "铁岭市|Tieling", liaoning, "prefecture"),
  jiangsu,
  south: place("320000-south", "苏南地区|Southern Jiangsu", jiangsu, "area"),
} as const satisfies Record<string, Region>;

const counted = (id: string, theme: Indicator["theme"], names: string): Indicator => {
  const [zh = "", en = ""] = names.split("|");
  return { id, theme, unit: "count", kind: "count", name: { zh, en }, definition: { zh, en } };
};

const paid = (id: string, theme: Indicator["theme"], names: string): Indicator => ({
  ...counted(id, theme, names),
  unit: "CNY",
  kind: "amount",
});

export const indicators = {
  rate: { ...counted("reopening_rate", "reopening", "复工率|Reopening rate"), unit: "percent", kind: "rate" },
  staffRate: {
    ...counted("staff_return_rate", "jobs", "返岗率|Staff return rate"),
    unit: "percent",
    kind: "rate",
  },
  reopened: counted("reopened_count", "reopening", "复工数|Units reopened"),
  total: counted("total_count", "reopening", "统计范围总数|Units in the population"),
  disbursed: paid("loans_disbursed", "loans", "已投放贷款|Loans disbursed"),
  intended: paid("loans_intended", "loans", "意向贷款|Loans intended"),
  applied: paid("loans_applied", "loans", "申报贷款|Loans applied for"),
  borrowers: counted("loan_borrowers", "loans", "贷款户数|Borrowers"),
  intendedBorrowers: counted("loan_intended_borrowers", "loans", "意向贷款户数|Intended borrowers"),
  refunded: paid("tax_refund_amount", "refunds", "退税金额|Tax refunded"),
  refundCases: counted("tax_refund_cases", "refunds", "退税笔数|Tax refunds"),
  taxCuts: paid("tax_cuts", "relief", "减税|Tax cuts"),
} as const satisfies Record<string, Indicator>;

const group = (id: string, names: string): Population => {
  const [zh = "", en = ""] = names.split("|");
  return { id, name: { zh, en }, definition: { zh, en } };
};

export const populations = {
  industry: group("industry-above-size", "规上工业企业|Industrial enterprises above designated size"),
  trade: group("trade-above-threshold", "限上贸易业企业|Trade enterprises above threshold"),
  projects: group("planned-projects", "计划开工项目|Planned projects"),
} as const;

const text = (id: string, names: string, published: string): Report => {
  const [zh = "", en = ""] = names.split("|");
  const date = { date: published, basis: "published" as const };
  return { id, title: { zh, en }, publisher: null, published: date, address: null };
};

export const reports = {
  tieling: text("tieling-2020-03", "铁岭驻企服务|Tieling’s officers in firms", "2020-03"),
  huanggu: text("huanggu-2022-04-29", "皇姑区助推企业复工复产|Huanggu helps firms reopen", "2022-04-29"),
  liaoning: text("liaoning-2022-07-08", "党建引领助企纾困|Firms are helped", "2022-07-08"),
} as const;

type Changes = Partial<Omit<Figure, "asOf">> & {
  /** "2022-04-17" unless told. */
  readonly date?: string;
};

/**
 * A figure of Huanggu on 2022-04-17, as its report states it: a reopening rate of industry unless
 * another indicator is named, and then without a population unless one is named.
 */
export function figure({ date = "2022-04-17", ...changes }: Changes): Figure {
  const { region = regions.huanggu, indicator = indicators.rate, report = reports.huanggu } = changes;
  const usual = indicator === indicators.rate ? populations.industry : null;
  const population = changes.population === undefined ? usual : changes.population;
  return {
    id: [region.code, indicator.id, population?.id ?? "", date, report.id].join("/"),
    region,
    indicator,
    value: 100,
    decimals: 0,
    precision: "exact",
    basis: "stated",
    counts: { numerator: null, denominator: null },
    since: null,
    asOf: { date, basis: "stated" },
    paragraph: null,
    asPrinted: String(changes.value ?? 100),
    note: null,
    partOf: null,
    replaces: null,
    supersededBy: null,
    ...changes,
    report,
    population,
  };
}

/** A data set of the sample's own catalogues with these figures. */
export function datasetOf(figures: readonly Figure[]): Dataset {
  return {
    version: "1",
    previousVersion: null,
    created: "2026-11-22",
    title: "样本",
    defaultRegions: [],
    regions: Object.values(regions),
    indicators: Object.values(indicators),
    populations: Object.values(populations),
    reports: Object.values(reports),
    figures,
    measures: [],
    revisions: [],
    unreadRows: 0,
    unreadRegions: new Set(),
  };
}
