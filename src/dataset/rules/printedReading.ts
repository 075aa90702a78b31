import type { Unit } from "#domain/indicator.ts";
import type { Precision } from "#domain/precision.ts";
import { type PrintedNumber, printedNumbers, withThousands } from "./printedNumbers.ts";

/** A number of a printed text as a table keeps it. */
export interface PrintedValue {
  /** As the cell is written: "61040000", "50.0". */
  readonly value: string;
  /** What the words around it make it: exact only where each of them is known and none bounds it. */
  readonly words: Precision | WordsInDoubt;
}

/** Why words say no precision: they contradict each other, or one of them is not known. */
export type WordsInDoubt = "disagree" | "unknown";

/** The precision to write; null where a person has to say it. */
export function wordedAs({ words }: Pick<PrintedValue, "words">): Precision | null {
  return words === "disagree" || words === "unknown" ? null : words;
}

/** What a printed text says for a figure of one unit. */
export type PrintedReading =
  | { readonly kind: "read"; readonly only: PrintedValue }
  /** More than one number may be meant, and only a person can tell which. */
  | { readonly kind: "several"; readonly choices: readonly PrintedValue[] }
  /** Digits and nothing after them: 万, 亿 or % may stand elsewhere in the report. */
  | { readonly kind: "bare" }
  /** No number of this unit, or words that are not understood. */
  | { readonly kind: "none" };

/**
 * The value of a figure in the text that a report prints for it, where exactly one can be meant; never a likely one. So
 * nothing is read where a slip of the keys may have torn a number, as in 6l04 or 6,1040, and nothing beside another
 * number, which may be the other end of a span.
 */
export function printedReading(as_printed: string, unit: Unit): PrintedReading {
  const isNoLevel = isTorn(as_printed) || CHANGE.test(as_printed);
  const parts = isNoLevel ? [] : as_printed.split("|").map(printedNumbers);
  if (!parts.every((numbers) => numbers !== null)) return { kind: "none" };
  const meant = parts.flat().filter((number) => mayBeMeant(number, unit));
  const choices = meant.flatMap((number) => (number.isBare ? [] : printedValue(number, unit)));
  const [only, ...others] = choices;
  if (!only) return { kind: meant.length > 0 ? "bare" : "none" };
  const isAlone = parts.some((numbers) => numbers.length === 1 && numbers[0] === meant[0]);
  if (others.length > 0 || meant.length > 1 || !isAlone) return { kind: "several", choices };
  return { kind: "read", only };
}

/** Of what a number says by how much it fell or rose, and not where it stands. */
const CHANGE =
  /(?:[下上]降|[减減][少低]|回落|[压壓]降|降低|降幅|提[高升]|增[加长長幅]|上[升涨漲]|同比|[环環]比)(?![到至为為值])/;

const SOUND = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|(?:0|[1-9]\d*)(?:\.\d+)?/g;
const letter = String.raw`(?!\p{Script=Han})\p{L}`;
const TORN = new RegExp(`№[^\\p{Script=Han}%|]*№|${letter}\\s*№|№\\s*${letter}|[-+−–]\\s*№|[.,]№|№[.,]`, "u");

/** Whether signs, letters or spaces stand in or at a number where no report prints them. */
function isTorn(text: string): boolean {
  const halfWidth = withThousands(text).replace(/[\uff01-\uff5e]/g, (wide) =>
    wide === "，" ? "、" : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  return TORN.test(halfWidth.replaceAll("№", "").replace(SOUND, "№"));
}

/** Money and percentages say what they are, so that beside them nothing else is meant; counts bear any word or none. */
function mayBeMeant({ unit }: PrintedNumber, expected: Unit): boolean {
  return unit === expected || unit === null;
}

function printedValue(number: PrintedNumber, unit: Unit): readonly PrintedValue[] {
  const { value, decimals } = number;
  const words = wordsOf(number);
  if (unit === "percent") return [{ value: value.toFixed(decimals), words }];
  return Number.isSafeInteger(Math.trunc(value)) ? [{ value: String(value), words }] : [];
}

function wordsOf({
  precisions: [first = "exact", ...others],
  areKnown,
}: PrintedNumber): PrintedValue["words"] {
  if (others.length > 0) return "disagree";
  return areKnown ? first : "unknown";
}
