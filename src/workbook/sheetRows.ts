import { unescapedText } from "./escapedText.ts";
import type { ReadRow } from "./sheet.ts";
import { type XmlToken, xmlTokens } from "./xmlTokens.ts";

/** The texts that the cells of all sheets name by number. */
export function textsOfPart(xml: string): readonly string[] {
  const texts: string[] = [];
  const words = new Words("t");
  for (const token of xmlTokens(xml)) {
    if (token.kind === "open" && token.name === "si") words.clear();
    words.take(token);
    if (token.kind === "close" && token.name === "si") texts.push(unescapedText(words.text));
  }
  return texts;
}

/** What is read for a number of the style with this index. */
export type NumberText = (number: string, style: number) => string;

/** No column of ours stands further right; cells there would only cost memory. */
const MOST_COLUMNS = 1024;

/** The rows of a sheet that have cells; each cell as the text that the file holds, a number with all its digits. */
export function rowsOfSheet(
  xml: string,
  texts: readonly string[],
  numberText: NumberText = (number) => number,
): readonly ReadRow[] {
  const rows = new Rows(texts, numberText);
  const words = new Words("t", "v");
  for (const token of xmlTokens(xml)) {
    words.take(token);
    if (token.kind === "open" && token.name === "row") rows.beginRow(token.attributes);
    else if (token.kind === "open" && token.name === "c") {
      rows.beginCell(token.attributes);
      words.clear();
    } else if (token.kind === "close" && token.name === "c") rows.fillCell(words.text);
  }
  return rows.read;
}

/** Rows and cells say where they stand, or else stand behind the one before. */
class Rows {
  readonly read: ReadRow[] = [];
  readonly #texts: readonly string[];
  readonly #numberText: NumberText;
  #cells: (string | undefined)[] = [];
  #column = -1;
  #type = "n";
  #style = 0;

  constructor(texts: readonly string[], numberText: NumberText) {
    this.#texts = texts;
    this.#numberText = numberText;
  }

  beginRow(attributes: ReadonlyMap<string, string>): void {
    const above = this.read[this.read.length - 1]?.row ?? 0;
    this.#cells = [];
    this.#column = -1;
    this.read.push({ row: Number(attributes.get("r") ?? above + 1), cells: this.#cells });
  }

  beginCell(attributes: ReadonlyMap<string, string>): void {
    this.#column = columnOf(attributes.get("r") ?? "") ?? this.#column + 1;
    this.#type = attributes.get("t") ?? "n";
    this.#style = Number(attributes.get("s") ?? 0);
  }

  fillCell(text: string): void {
    if (this.#column < MOST_COLUMNS) this.#cells[this.#column] = this.#cellText(text);
  }

  #cellText(text: string): string {
    if (this.#type === "s") return this.#texts[Number(text)] ?? "";
    if (this.#type === "inlineStr" || this.#type === "str") return unescapedText(text);
    // As they are shown; else a ticked box would be the number 1.
    if (this.#type === "b") return text === "1" ? "TRUE" : "FALSE";
    return this.#type === "n" && text !== "" ? this.#numberText(text, this.#style) : text;
  }
}

/** "AB12" is column 27. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Gathers the text in elements of these names, but not the reading aids above Chinese and Japanese characters. */
class Words {
  text = "";
  readonly #names: readonly string[];
  #isWithin = false;
  #isAid = false;

  constructor(...names: readonly string[]) {
    this.#names = names;
  }

  clear(): void {
    this.text = "";
  }

  take(token: XmlToken): void {
    if (token.kind === "text") {
      if (this.#isWithin && !this.#isAid) this.text += token.text;
    } else if (token.name === "rPh") this.#isAid = token.kind === "open";
    else if (this.#names.includes(token.name)) this.#isWithin = token.kind === "open";
  }
}
