import { unescapedText } from "./escapedText.ts";
import { MOST_CELLS, WorkbookError } from "./workbookError.ts";
import { isOn, type XmlToken, xmlTokens } from "./xmlTokens.ts";

/** A text of a cell. */
export interface CellText {
  readonly text: string;
  /** Whether a part of it is struck out, raised or lowered. */
  readonly isStruckOrRaised: boolean;
}

/** The texts that the cells of all sheets name by number. */
export function sharedTexts(xml: string): readonly CellText[] {
  const texts: CellText[] = [];
  const words = new Words("t");
  for (const token of xmlTokens(xml)) {
    if (token.kind === "open" && token.name === "si") words.clear();
    words.take(token);
    if (token.kind === "close" && token.name === "si") texts.push(words.cellText);
    if (texts.length > MOST_CELLS) throw new WorkbookError("tooManyCells");
  }
  return texts;
}

/** Gathers the text in elements of a name, but not the reading aids above Chinese and Japanese characters. */
export class Words {
  text = "";
  /** Whether there was such an element at all. */
  isThere = false;
  readonly #name: string;
  #isStruckOrRaised = false;
  #isWithin = false;
  #isAid = false;

  constructor(name: string) {
    this.#name = name;
  }

  get cellText(): CellText {
    return { text: unescapedText(this.text), isStruckOrRaised: this.#isStruckOrRaised };
  }

  clear(): void {
    this.text = "";
    this.isThere = false;
    this.#isStruckOrRaised = false;
  }

  take(token: XmlToken): void {
    if (token.kind === "text") {
      if (this.#isWithin && !this.#isAid) this.text += token.text;
    } else if (token.name === "rPh") this.#isAid = token.kind === "open";
    else if (token.name === this.#name) {
      this.#isWithin = token.kind === "open";
      this.isThere = true;
    } else if (token.kind === "open" && isStruckOrRaised(token.name, token.attributes))
      this.#isStruckOrRaised = true;
  }
}

function isStruckOrRaised(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === "vertAlign") return attributes.get("val") !== "baseline";
  return name === "strike" && isOn(attributes.get("val"));
}
