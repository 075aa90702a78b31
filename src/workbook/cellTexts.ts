import { unescapedText } from "./escapedText.ts";
import { MOST_CELLS, WorkbookError } from "./workbookError.ts";
import { isOn, type OpenTag, type XmlToken, xmlTokens } from "./xmlTokens.ts";

/** A text of a cell. */
export interface CellText {
  readonly text: string;
  /** Whether a part of it is struck out, raised or lowered. */
  readonly isStruckOrRaised: boolean;
}

/** The texts that the cells of all sheets name by number. */
export function sharedTexts(xml: string): readonly CellText[] {
  const texts: CellText[] = [];
  const words = new Words();
  for (const token of xmlTokens(xml)) {
    if (token.kind === "open" && token.name === "si") words.clear();
    words.take(token);
    if (token.kind === "close" && token.name === "si") texts.push(words.cellText);
    if (texts.length > MOST_CELLS) throw new WorkbookError("tooManyCells");
  }
  return texts;
}

/** What a cell, or a text that cells share, has in its elements: v its value, f its formula, t the runs of its text. */
type Element = "v" | "f" | "t";

/** Gathers those texts, but not the reading aids above Chinese and Japanese characters. */
export class Words {
  readonly #texts: Record<Element, string | null> = { v: null, f: null, t: null };
  #isStruckOrRaised = false;
  #into: Element | null = null;
  #isAid = false;

  /** The text of the elements of a name; null where there is none. */
  textOf(name: Element): string | null {
    return this.#texts[name];
  }

  get cellText(): CellText {
    return { text: unescapedText(this.#texts.t ?? ""), isStruckOrRaised: this.#isStruckOrRaised };
  }

  clear(): void {
    this.#texts.v = null;
    this.#texts.f = null;
    this.#texts.t = null;
    this.#isStruckOrRaised = false;
  }

  take(token: XmlToken): void {
    if (token.kind !== "text") this.#takeTag(token);
    else if (this.#into !== null && !this.#isAid) this.#texts[this.#into] += token.text;
  }

  #takeTag(tag: Exclude<XmlToken, { kind: "text" }>): void {
    if (tag.name === "v" || tag.name === "t" || tag.name === "f") {
      this.#into = tag.kind === "open" ? tag.name : null;
      this.#texts[tag.name] ??= "";
    } else if (tag.name === "rPh") this.#isAid = tag.kind === "open";
    else if (tag.kind === "open" && isStruckOrRaised(tag)) this.#isStruckOrRaised = true;
  }
}

function isStruckOrRaised({ name, attributes }: OpenTag): boolean {
  if (name === "vertAlign") return attributes.get("val") !== "baseline";
  return name === "strike" && isOn(attributes.get("val"));
}
