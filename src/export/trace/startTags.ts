/** A start tag of a text of XML: where it begins, and where what it opens begins. */
export interface StartTag {
  /** Without its prefix: "svg" of `<x:svg>`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const closings = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["</", ">"],
] as const;

/**
 * The start tags in their order, up to the first that is not closed. Looks at each character once, whatever stands
 * there, and resolves nothing: entities and document types cannot make it grow. The page's own parser is no way,
 * as the content security policy forbids it texts.
 */
export function* startTags(xml: string): Generator<StartTag> {
  let start = xml.indexOf("<");
  while (start !== -1) {
    const from = start;
    const closing = closings.find(([opening]) => xml.startsWith(opening, from));
    const end = closing ? endAfter(xml, closing[1], from + closing[0].length) : endOfTag(xml, from);
    if (end === -1) return;
    if (!closing && xml[from + 1] !== "!") yield { name: nameAt(xml, from + 1), start: from, end };
    start = xml.indexOf("<", end);
  }
}

function endAfter(xml: string, closing: string, from: number): number {
  const place = xml.indexOf(closing, from);
  return place === -1 ? -1 : place + closing.length;
}

/** Behind the first ">" that stands in no quoted value. */
function endOfTag(xml: string, start: number): number {
  let quote = "";
  for (let place = start; place < xml.length; place += 1) {
    const letter = xml.charAt(place);
    if (quote === "" && letter === ">") return place + 1;
    if (letter === quote) quote = "";
    else if (quote === "" && (letter === '"' || letter === "'")) quote = letter;
  }
  return -1;
}

/** A name longer than this is none that anyone looks for. */
const LONGEST_NAME = 100;

function nameAt(xml: string, place: number): string {
  const [name = ""] = /^[^\s/>]*/.exec(xml.slice(place, place + LONGEST_NAME)) ?? [];
  return name.slice(name.indexOf(":") + 1);
}
