import { type Random, seededRandom } from "#mocks/national/seededRandom.ts";
import type { TrueRow } from "./truth.ts";

interface Catalogues {
  readonly regions: readonly TrueRow[];
  readonly populations: readonly TrueRow[];
  readonly reports: readonly TrueRow[];
}

/** As reports print how exact a number is. */
const printedPrecision: Readonly<Record<string, (number: string, unit: string) => string>> = {
  exact: (number, unit) => `${number}${unit}`,
  at_least: (number, unit) => `${number}余${unit}`,
  nearly: (number, unit) => `近${number}${unit}`,
  about: (number, unit) => `约${number}${unit}`,
  at_most: (number, unit) => `不足${number}${unit}`,
};

const days = ["2022-04-17", "2022-04-02", "2022-03-31", "2022-02-28", "2021-12-10", "2022-03", "2021"];
const bases = ["stated", "published", "inferred"];

/**
 * Figures of which no two are of one series, so that none is a doubt beside another. Two of the sums are a total and
 * its part, two others a figure and its correction by a later report.
 */
export function trueFigures(seed: number, catalogues: Catalogues): readonly TrueRow[] {
  const random = seededRandom(seed);
  const count = 9 + Math.floor(random() * 12);
  const known = new Set<string>();
  const figures: TrueRow[] = [];
  while (figures.length < count) {
    const figure = anyFigure(figures.length, catalogues, random);
    const series = [figure.indicator, figure.region, figure.population].join("|");
    if (!known.has(series)) figures.push(figure);
    known.add(series);
  }
  const [total, part, older] = figures.filter(({ indicator }) => indicator === "loans_disbursed");
  return figures
    .map((figure) => {
      if (figure === total) return { ...figure, ...amount("95000", "exact") };
      if (figure === part)
        return { ...figure, ...amount(smallest(figure), "exact"), part_of: total?.id ?? "" };
      return figure === older ? { ...figure, report: "spring" } : figure;
    })
    .concat(older ? [correctionOf(older, count)] : []);
}

function correctionOf(older: TrueRow, count: number): TrueRow {
  return {
    ...older,
    ...amount("77000", "exact"),
    id: idOf(count),
    report: "summer",
    paragraph: "99",
    replaces: older.id ?? "",
  };
}

/** Of an amount its first digit in thousands, so that a part stays below its total whatever befalls it. */
function smallest({ value = "" }: TrueRow): string {
  return `${value[0] ?? "1"}000`;
}

function idOf(index: number): string {
  return `F${String(index + 1).padStart(3, "0")}`;
}

function anyFigure(index: number, { regions, populations, reports }: Catalogues, random: Random): TrueRow {
  const note =
    random() < 0.3
      ? { note_zh: `第${index}条的年份由报道推定。`, note_en: `Year ${index} is inferred.` }
      : {};
  const since = random() < 0.2 ? { since: random() < 0.5 ? "2021-01" : "2020-11-05" } : {};
  return {
    id: idOf(index),
    region: picked(regions, random).code ?? "",
    as_of: picked(days, random),
    as_of_basis: picked(bases, random),
    report: picked(reports, random).id ?? "",
    paragraph: String(index + 1),
    population: picked(populations, random).id ?? "",
    ...note,
    ...since,
    ...trueValue(index % 3, random),
  };
}

function trueValue(kind: number, random: Random): TrueRow {
  if (kind === 0) return rate(random);
  const precision = random() < 0.5 ? "exact" : picked(Object.keys(printedPrecision), random);
  const number = String(1_000 + Math.floor(random() * (kind === 1 ? 90_000 : 900_000)));
  if (kind === 1) return { ...amount(number, precision), ...(random() < 0.3 && { population: "" }) };
  const as_printed = printedPrecision[precision]?.(number, "户") ?? "";
  return { indicator: "loan_borrowers", value: number, precision, as_printed };
}

function amount(wan: string, precision: string): TrueRow {
  const as_printed = printedPrecision[precision]?.(wan, "万元") ?? "";
  return { indicator: "loans_disbursed", value: `${wan}0000`, precision, as_printed };
}

function rate(random: Random): TrueRow {
  const denominator = 100 + Math.floor(random() * 900);
  const numerator = Math.floor(denominator * (0.3 + 0.6 * random()));
  const value = ((numerator / denominator) * 100).toFixed(1);
  const cells = { indicator: "reopening_rate", value, precision: "exact" };
  if (random() < 0.5) return { ...cells, as_printed: `${value}%` };
  const counts = { numerator: String(numerator), denominator: String(denominator) };
  return { ...cells, ...counts, as_printed: `${denominator}户|${numerator}户|${value}%` };
}

function picked<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
