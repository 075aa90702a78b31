import type { CellStyle } from "./cellStyles.ts";
import { type CellText, Words } from "./cellTexts.ts";
import { unescapedText } from "./escapedText.ts";
import type { CellDoubt } from "./sheet.ts";
import { serialOfDay } from "./shownMoment.ts";
import type { XmlToken } from "./xmlTokens.ts";

/** What the cells of a workbook are read by. */
export interface CellReading {
  readonly texts: readonly CellText[];
  /** What a number in a format says; null where the format shows something else. */
  readonly numberText: (number: string, format: string) => string | null;
  readonly styleOf: (style: number) => CellStyle;
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
  /** Whether programs work formulas out anew when they open the file, as its results are none. */
  readonly isStale: boolean;
}

export interface ShownCell {
  readonly text: string;
  readonly doubt: CellDoubt | null;
}

/** Gathers what the elements of one cell say. */
export class CellParts {
  readonly #reading: CellReading;
  readonly #words = new Words();
  #type = "n";
  #style = 0;

  constructor(reading: CellReading) {
    this.#reading = reading;
  }

  begin(attributes: ReadonlyMap<string, string>): void {
    this.#type = attributes.get("t") ?? "n";
    this.#style = Number(attributes.get("s") ?? 0);
    this.#words.clear();
  }

  take(token: XmlToken): void {
    this.#words.take(token);
  }

  /** The cell as it is shown; an empty one has an empty text. */
  shown(): ShownCell {
    const formula = this.#words.textOf("f");
    if (formula !== null && this.#isWithoutResult())
      return { text: `=${formula}`, doubt: { kind: "formula" } };
    const { format, isStruck } = this.#reading.styleOf(this.#style);
    const cell = this.#cell(this.#words.textOf("v") ?? "", format);
    return isStruck && cell.text !== "" ? { ...cell, doubt: { kind: "struckOrRaised" } } : cell;
  }

  /** A formula may well result in an empty text. */
  #isWithoutResult(): boolean {
    const value = this.#words.textOf("v");
    return this.#reading.isStale || value === null || (value === "" && this.#type !== "str");
  }

  #cell(value: string, format: string): ShownCell {
    if (this.#type === "s") return this.#shared(value);
    if (this.#type === "inlineStr") return ofText(this.#words.cellText);
    if (this.#type === "str") return { text: unescapedText(value), doubt: null };
    return value === "" ? { text: "", doubt: null } : this.#bare(value, format);
  }

  #bare(text: string, format: string): ShownCell {
    // As they are shown; else a ticked box would be the number 1.
    if (this.#type === "b") return { text: text === "1" ? "TRUE" : "FALSE", doubt: null };
    if (this.#type === "e") return { text, doubt: null };
    const number = this.#type === "d" && format !== "" ? serialOfDay(text, this.#reading.is1904) : text;
    const shown = number === null ? null : this.#reading.numberText(String(number), format);
    return shown === null ? { text, doubt: { kind: "format", format } } : { text: shown, doubt: null };
  }

  #shared(index: string): ShownCell {
    const found = /^\d+$/.test(index) ? this.#reading.texts[Number(index)] : undefined;
    return found ? ofText(found) : { text: `#${index}`, doubt: { kind: "noText" } };
  }
}

function ofText({ text, isStruckOrRaised }: CellText): ShownCell {
  return { text, doubt: isStruckOrRaised ? { kind: "struckOrRaised" } : null };
}
