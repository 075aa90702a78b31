import { escapedText } from "#workbook/escapedText.ts";

/** An element, or a text that is already escaped. */
export type Xml = string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes in their order; those that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Xml[]): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escaped(String(value))}"`))
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** An element that only says a value, as most of a chart's do. */
export function valued(name: string, val: string | number): Xml {
  return element(name, { val });
}

/** Text between tags. */
export function text(words: string): Xml {
  return escaped(words);
}

/** The text of a cached cell, which is escaped as in the cell itself. */
export function cellText(words: string): Xml {
  return escaped(escapedText(words));
}

/** What XML cannot hold, and halves of characters. */
const FORBIDDEN = /(?!\t|\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * A text as a slide can show it: each character that XML forbids is a replacement character, each break of a
 * line is a line feed, and no mark of direction turns what stands beside it.
 */
export function shownText(words: string): string {
  return words
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(FORBIDDEN, "\ufffd");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(words: string): string {
  return words
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
