import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import { type Random, seededRandom } from "#mocks/national/seededRandom.ts";

/** The cells of a row by column; what is not given is empty. */
export type TrueRow = Readonly<Record<string, string>>;
export type TrueTables = Readonly<Record<Exclude<TableName, "revisions">, readonly TrueRow[]>>;

const division = (code: string, level: string, parent: string, name_zh: string): TrueRow => ({
  code,
  level,
  parent,
  name_zh,
  name_en: `Division ${code}`,
  code_source: parent === "" ? "own" : "GB/T 2260",
});

const regions = [
  division("CN", "nation", "", "全国"),
  division("210000", "province", "CN", "辽宁省"),
  division("210100", "prefecture", "210000", "沈阳市"),
  division("210105", "county", "210100", "皇姑区"),
  division("210106", "county", "210100", "铁西区"),
  division("210200", "prefecture", "210000", "大连市"),
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
  definition_en: "As the report prints it.",
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
  also_printed: "",
  definition_zh: `${name_zh}，按国家统计局的标准。`,
  definition_en: "By the national standard.",
});

const populations = [
  population("industry", "规上工业企业"),
  population("services", "规上服务业企业"),
  population("self-employed", "个体工商户"),
];

const report = (id: string, title: string, published: string): TrueRow => ({
  id,
  title,
  title_en: `Report ${id}`,
  publisher: "中国工业报",
  publisher_en: "China Industry News",
  published,
  address: "https://example.org/a",
  published_basis: "stated",
});

const reports = [
  report("spring", "纾困解难送温暖，助推企业复工复产", "2022-04-29"),
  report("summer", "金融支持实体经济发展", "2022-06-30"),
];

const measures = [
  {
    id: "M01",
    region: "210100",
    title_zh: "开通绿色通道",
    title_en: "Open a green channel",
    report: "spring",
    paragraph: "5",
  },
];

/** A package in which nothing is wrong: the figures differ from seed to seed, what they refer to is the same. */
export function trueTables(seed: number): TrueTables {
  const random = seededRandom(seed);
  const count = 8 + Math.floor(random() * 12);
  const figures = Array.from({ length: count }, (_, index) => trueFigure(index, random));
  return { regions, indicators, populations, reports, figures, measures };
}

function picked<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

const days = ["2022-04-17", "2022-04-02", "2022-03-31", "2022-02-28", "2021-12-10", "2022-03", "2021"];

/** Each figure has a place in the report of its own, so that no two are one thing printed twice. */
function trueFigure(index: number, random: Random): TrueRow {
  const common = {
    id: `F${String(index + 1).padStart(3, "0")}`,
    region: picked(regions, random).code ?? "",
    as_of: picked(days, random),
    as_of_basis: "stated",
    report: picked(reports, random).id ?? "",
    paragraph: String(index + 1),
    precision: "exact",
    population: picked(populations, random).id ?? "",
    note_zh: random() < 0.3 ? "年份由报道推定。" : "",
  };
  const row = {
    ...common,
    note_en: common.note_zh && "The year is inferred.",
    ...trueValue(index % 3, random),
  };
  return row;
}

function trueValue(kind: number, random: Random): TrueRow {
  if (kind === 0) {
    const denominator = 100 + Math.floor(random() * 900);
    const numerator = Math.floor(denominator * (0.3 + 0.6 * random()));
    const value = ((numerator / denominator) * 100).toFixed(1);
    if (random() < 0.5) return { indicator: "reopening_rate", value, as_printed: `${value}%` };
    const counts = { numerator: String(numerator), denominator: String(denominator) };
    return {
      indicator: "reopening_rate",
      value,
      ...counts,
      as_printed: `${denominator}户|${numerator}户|${value}%`,
    };
  }
  if (kind === 1) {
    const wan = 1_000 + Math.floor(random() * 90_000);
    return { indicator: "loans_disbursed", value: `${wan}0000`, as_printed: `${wan}万元` };
  }
  const borrowers = 1_000 + Math.floor(random() * 900_000);
  return { indicator: "loan_borrowers", value: String(borrowers), as_printed: `${borrowers}户` };
}
