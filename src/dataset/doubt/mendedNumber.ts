import type { Unit } from "#domain/indicator.ts";
import { halfWidth } from "./halfWidth.ts";

export interface MendedNumber {
  readonly text: string;
  /** Of what the cell says that it is a number; null where it does not. */
  readonly unit: Unit | null;
}

/** The only words after a number that are understood; any other leaves it no number. */
const unitWords: Readonly<Record<string, Unit | null>> = {
  "": null,
  "%": "percent",
  元: "CNY",
  人民币: "CNY",
  户: "count",
  家: "count",
  个: "count",
  人: "count",
  笔: "count",
  名: "count",
  项: "count",
};

const powers: Readonly<Record<string, number>> = {
  "": 0,
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
};

/** Thousands parted everywhere by one sign or nowhere: "12,34" and "1,2345" are no such number. */
const NUMBER =
  /^(\d+|[1-9]\d{0,2}(?:([, ])\d{3})(?:\2\d{3})*)(?:\.(\d+))?\s*(百万|千万|万亿|[百千万亿])?(\D*)$/;

/**
 * The digits that a cell says with full-width signs, parted thousands, 万, 亿 and a unit, where it says one number
 * and no other; null else. No digit is left out: what is not whole in the unit is no number.
 */
export function mendedNumber(cell: string): MendedNumber | null {
  const [, whole, , fraction = "", power = "", word = ""] = NUMBER.exec(halfWidth(cell)) ?? [];
  const unit = unitWords[word];
  const places = powers[power] ?? 0;
  if (whole === undefined || unit === undefined || !Object.hasOwn(unitWords, word)) return null;
  if (unit === "percent" && places > 0) return null;
  const digits = whole.replace(/[, ]/g, "");
  if (places === 0) return { text: fraction === "" ? digits : `${digits}.${fraction}`, unit };
  const rest = fraction.slice(places);
  if (/[1-9]/.test(rest)) return null;
  const shifted = `${digits}${fraction.slice(0, places).padEnd(places, "0")}`;
  return { text: shifted.replace(/^0+(?=\d)/, ""), unit };
}
