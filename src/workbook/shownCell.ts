import type { CellStyle } from "./cellStyles.ts";
import { type CellText, Words } from "./cellTexts.ts";
import type { CellDoubt } from "./sheet.ts";
import { serialOfDay } from "./shownMoment.ts";
import type { XmlToken } from "./xmlTokens.ts";

/** What the cells of a workbook are read by. */
export interface CellReading {
  readonly texts: readonly CellText[];
  /** What a number in a format says; null where the format shows something else. */
  readonly numberText: (number: string, format: string) => string | null;
  readonly styleOf: (style: number) => CellStyle;
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
  readonly #value = new Words("v");
  readonly #inline = new Words("t");
  readonly #formula = new Words("f");
  #type = "n";
  #style = 0;

  constructor(reading: CellReading) {
    this.#reading = reading;
  }

  begin(attributes: ReadonlyMap<string, string>): void {
    this.#type = attributes.get("t") ?? "n";
    this.#style = Number(attributes.get("s") ?? 0);
    for (const words of [this.#value, this.#inline, this.#formula]) words.clear();
  }

  take(token: XmlToken): void {
    for (const words of [this.#value, this.#inline, this.#formula]) words.take(token);
  }

  /** The cell as it is shown; an empty one has an empty text. */
  shown(): ShownCell {
    if (this.#isWithoutResult()) return { text: `=${this.#formula.text}`, doubt: { kind: "formula" } };
    const style = this.#reading.styleOf(this.#style);
    const cell = this.#cell(style.format);
    return style.isStruck && cell.text !== "" ? { ...cell, doubt: { kind: "struckOrRaised" } } : cell;
  }

  #isWithoutResult(): boolean {
    if (!this.#formula.isThere) return false;
    // A formula may well result in an empty text.
    const isEmpty = this.#value.text === "" && this.#type !== "str";
    return this.#reading.isStale || !this.#value.isThere || isEmpty;
  }

  #cell(format: string): ShownCell {
    if (this.#type === "s") return this.#shared(this.#value.text);
    if (this.#type === "inlineStr") return ofText(this.#inline.cellText);
    if (this.#type === "str") return { text: this.#value.cellText.text, doubt: null };
    return this.#value.text === "" ? { text: "", doubt: null } : this.#bare(this.#value.text, format);
  }

  #bare(text: string, format: string): ShownCell {
    // As they are shown; else a ticked box would be the number 1.
    if (this.#type === "b") return { text: text === "1" ? "TRUE" : "FALSE", doubt: null };
    if (this.#type === "e") return { text, doubt: null };
    const number = this.#type === "d" && format !== "" ? serialOfDay(text) : text;
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
