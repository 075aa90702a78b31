import { type CellOf, someOf } from "#mocks/edge/workshop.ts";
import {
  cellOperator,
  error,
  hasCounts,
  isAmount,
  isCount,
  isRate,
  type Operator,
  ofIndicator,
  ofSoundRow,
  warning,
} from "./operator.ts";
import { mended, noNumber, value } from "./value.ts";
import { wide } from "./wide.ts";

const grouped = (cell: CellOf, sign: string) => cell("value").replace(/\B(?=(?:\d{3})+$)/g, sign);
const noAmount = () => [error("missingCell", {}, { ...ofIndicator, found: "" })];
const percent = ({ numerator, denominator }: Record<"numerator" | "denominator", string>) =>
  ((Number(numerator) / Number(denominator)) * 100).toFixed(2);

/** What is said of a rate beside its counts; nothing where it has none. */
export const contradicted = (cell: CellOf) => {
  const counts = { numerator: cell("numerator"), denominator: cell("denominator") };
  return counts.numerator === ""
    ? []
    : [warning("rateContradictsCounts", { computed: percent(counts) }, ofIndicator)];
};

/** Numbers, and what stands for none, as people write them. */
export const written: readonly Operator[] = [
  value("V1 an emptied amount", { outcome: "ROW", befalls: isAmount, write: () => "", told: noAmount }),
  value("V1 blanks of every width for an amount", {
    outcome: "ROW",
    befalls: isAmount,
    write: (_, { random }) => someOf([" ", "\u3000", "\u00a0", "\u2003 "], random),
    told: noAmount,
  }),
  value("V1 blanks around a value", { outcome: "OK", write: (cell) => ` \u3000${cell("value")}\u00a0 ` }),
  value("V1 a rate whose counts are printed alone", {
    outcome: "OK",
    befalls: hasCounts,
    write: () => "",
    reads: () => ({ value: "" }),
  }),
  value("V2 a word for nothing in an amount", {
    outcome: "ROW",
    befalls: isAmount,
    write: (_, { random }) => someOf(["-", "—", "/", "无", "N/A", "未报", "暂无", "——"], random),
    told: () => [warning("noValue", {}), ...noAmount()],
  }),
  cellOperator({
    name: "V2 a word for nothing in a cell that may be empty",
    outcome: "GAP",
    column: "paragraph",
    write: (_, { random }) => someOf(["-", "—", "/", "无", "N/A", "未报"], random),
    reads: () => ({ paragraph: "" }),
    told: () => [warning("noValue", {})],
  }),
  value("V2 an error of Excel for a value", {
    outcome: "ROW",
    write: (_, { random }) => someOf(["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#####"], random),
    told: () => [error("excelError", {})],
  }),
  cellOperator({
    name: "V2 an error of Excel for a text",
    outcome: "ROW",
    column: "as_printed",
    write: (_, { random }) => someOf(["#REF!", "#NAME?", "#N/A"], random),
    told: () => [error("excelError", {})],
  }),
  value("V3 full-width digits", { outcome: "FIX", write: (cell) => wide(cell("value")), told: mended }),
  value("V4 thousands parted by commas", {
    outcome: "FIX",
    befalls: isAmount,
    write: (cell) => grouped(cell, ","),
    told: mended,
  }),
  value("V4 thousands parted by blanks", {
    outcome: "FIX",
    befalls: isAmount,
    write: (cell) => grouped(cell, " "),
    told: mended,
  }),
  value("V4 thousands parted by full-width commas", {
    outcome: "FIX",
    befalls: isCount,
    write: (cell) => grouped(cell, "，"),
    told: mended,
  }),
  value("V4 parted, but not by thousands", {
    outcome: "ROW",
    befalls: isAmount,
    write: (_, { random }) => someOf(["12,34", "1,2345", "1,234,56", "1 23", "0,123", "1,234 567"], random),
    told: noNumber,
  }),
  value("V5 a percent sign", {
    outcome: "FIX",
    befalls: isRate,
    write: (cell, { random }) => `${cell("value")}${someOf(["%", "％", " %"], random)}`,
    told: mended,
  }),
  value("V6 in 万元", {
    outcome: "FIX",
    befalls: isAmount,
    write: (cell, { random }) =>
      `${Number(cell("value")) / 10_000}${someOf(["万元", " 万元", "万"], random)}`,
    told: mended,
  }),
  value("V6 in 亿元", {
    outcome: "FIX",
    befalls: isAmount,
    write: (cell) => `${(Number(cell("value")) / 1e8).toFixed(4)}亿元`,
    told: mended,
  }),
  value("V6 a count with 户", {
    outcome: "FIX",
    befalls: isCount,
    write: (cell) => `${cell("value")}户`,
    told: mended,
  }),
  value("V6 in a unit that nobody declared", {
    outcome: "ROW",
    write: (cell, { random }) =>
      `${cell("value")}${someOf(["万美元", "吨", "倍", "万元余", "元/户"], random)}`,
    told: noNumber,
  }),
  value("V6 in the unit of another indicator", {
    outcome: "ROW",
    befalls: (cell) => isAmount(cell) || isCount(cell),
    write: (cell) => `${cell("value")}%`,
    told: (cell) => {
      const expected = isAmount(cell) ? "CNY" : "count";
      const more = { ...ofIndicator, found: cell("value") };
      return [...mended(cell), error("unitDiffers", { unit: "percent", expected }, more)];
    },
  }),
  value("V5 a share for a percentage", {
    outcome: "ROW",
    befalls: isRate,
    write: (cell) => String(Number((Number(cell("value")) / 100).toFixed(4))),
    told: (cell) => {
      const details = { printed: cell("as_printed"), write: String(Number(cell("value"))) };
      return [error("shareForPercent", details, ofSoundRow), ...contradicted(cell)];
    },
  }),
  cellOperator({
    name: "V6 a count of a rate in money",
    outcome: "ROW",
    column: "numerator",
    befalls: hasCounts,
    write: (cell) => `${cell("numerator")}元`,
    told: noNumber,
  }),
];
