import type { Random } from "./seededRandom.ts";

/** The cells of figures.csv that a value decides; the rest of the row says where, when and where printed. */
export interface PrintedFigure {
  readonly value: string | number;
  readonly numerator: number | "";
  readonly denominator: number | "";
  readonly precision: "exact" | Bound;
  readonly as_printed: string;
}

/** How a bulletin loosens a number. */
export type Bound = "at_least" | "nearly" | "about";

const BOUNDED_SHARE = 0.1;

/** Nine in ten figures are exact; the others are bounded, each kind as often. */
export function randomPrecision(random: Random): "exact" | Bound {
  const draw = random() / BOUNDED_SHARE;
  if (draw >= 1) return "exact";
  return draw < 1 / 3 ? "at_least" : draw < 2 / 3 ? "nearly" : "about";
}

/** The round number that a bulletin would put in place of the exact one, so that its wording stays true. */
export function loosened(value: number, bound: Bound, step: number): number {
  const round = { at_least: Math.floor, nearly: Math.ceil, about: Math.round }[bound];
  return round(value / step) * step;
}

const wordings = { at_least: "超", nearly: "近", about: "约" } satisfies Record<Bound, string>;

/** 超87%, 近4.8亿元. */
export function worded(bound: Bound, printed: string): string {
  return `${wordings[bound]}${printed}`;
}
