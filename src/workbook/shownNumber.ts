import { type FormatPiece, formatSections } from "./formatPieces.ts";
import { shownMoment } from "./shownMoment.ts";

/**
 * A number of a cell as its format shows it, as far as that says something of it: a date, a month, a percentage, a unit,
 * zeros at its ends. Thousands are never parted and no digit is left out; a number that a spreadsheet keeps as
 * 1.1000000000000001 is 1.1, as it shows no more than 15 digits anywhere. Null where the format shows something else
 * than the number with words around it: another magnitude, a word in its place, nothing.
 */
export function shownNumber(text: string, format: string, is1904: boolean): string | null {
  const value = plainNumber(text.trim());
  if (value === null) return format === "" ? text : null;
  if (format === "") return value;
  const sections = formatSections(format);
  if (sections.flat().some(({ kind }) => kind === "other")) return null;
  const pieces = sectionOf(sections, Number(value));
  const letters = pieces.flatMap((piece) => (piece.kind === "moment" ? [piece.text] : [])).join(":");
  if (letters !== "") return shownMoment(Number(value), letters, is1904);
  const shown = shownDigits(value.replace("-", ""), pieces);
  return shown === null || !value.startsWith("-") ? shown : belowZero(shown, sections.length > 1);
}

/** A section of its own says by a sign that the number is below 0, or by a colour, which is not read. */
function belowZero(shown: string, isOwnSection: boolean): string | null {
  if (!isOwnSection) return `-${shown}`;
  return /[-(]/.test(shown) ? shown : null;
}

/** The number in as few digits as say the same. A whole one beyond what a spreadsheet can keep stays as it is written. */
function plainNumber(text: string): string | null {
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i.test(text)) return null;
  const number = Number(text);
  if (Math.abs(number) < 1e15) return String(Number(number.toPrecision(15)) + 0);
  return /^-?\d+$/.test(text) ? text : String(number);
}

function sectionOf(sections: readonly (readonly FormatPiece[])[], value: number): readonly FormatPiece[] {
  const [first = [], second = first, third = first] = sections;
  if (value < 0) return second;
  return value === 0 ? third : first;
}

/** The digits of a number and the words around them; null where the section is not one run of digits with words. */
function shownDigits(value: string, pieces: readonly FormatPiece[]): string | null {
  const [number, ...others] = pieces.filter(({ kind }) => kind === "digits" || kind === "general");
  const words = pieces.map((piece) => (piece.kind === "literal" ? piece.text : ""));
  // A digit among the words would become one of the number.
  if (number === undefined || others.length > 0 || /\p{N}/u.test(words.join(""))) return null;
  const hundreds = pieces.filter(({ kind }) => kind === "percent").length;
  const shown = hundreds === 0 ? value : hundreds === 1 ? shifted(value) : null;
  const digits = shown !== null && number.kind === "digits" ? patterned(shown, number.text) : shown;
  if (digits === null) return null;
  return pieces
    .map((piece) => {
      if (piece.kind === "literal") return piece.text;
      return piece.kind === "percent" ? "%" : digits;
    })
    .join("")
    .trim();
}

/** Thousands may be parted; a comma anywhere else would show thousandths. */
const PATTERN = /^([0#?]+(?:,[0#?]+)*)?(?:\.([0#?]*))?(?:e[-+][0#?]+)?$/i;

/** The number with the zeros that its pattern adds; null where the pattern shows another magnitude, or nothing. */
function patterned(value: string, pattern: string): string | null {
  const [known, whole = "", fraction = ""] = PATTERN.exec(pattern) ?? [];
  if (known === undefined || (Number(value) === 0 && !pattern.includes("0"))) return null;
  if (/e/i.test(pattern) || !/^\d+(?:\.\d+)?$/.test(value)) return value;
  const [digits = "", places = ""] = value.split(".");
  const least = whole.replace(/,/g, "").replace(/^[^0]*/, "").length;
  const most = fraction.replace(/[^0]*$/, "").length;
  const ending = places.padEnd(most, "0");
  return digits.padStart(least, "0") + (ending === "" ? "" : `.${ending}`);
}

/** The number a hundred times over, digit by digit, as a product would make 7.000000000000001 of 0.07. */
function shifted(value: string): string | null {
  const [, whole = "", fraction = ""] = /^(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === "") return null;
  const moved = `${whole}${fraction.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return `${moved}${rest === "" ? "" : `.${rest}`}`;
}
