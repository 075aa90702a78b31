/**
 * The width of a text in pixels, estimated from the kinds of its characters and a little too wide.
 * It is the same on the page, in a picture and in a test, where asking the browser would not be.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += characterEms(character);
  return ems * fontSize;
}

function characterEms(character: string): number {
  if (character >= "\u2e80") return 1;
  if (character === "≥" || character === "≤" || character === "≈" || character === "–") return 0.75;
  if (/[0-9A-Z%&@mwMW]/.test(character)) return character === "%" || /[mwMW@&]/.test(character) ? 0.92 : 0.63;
  return /[ .,:;'|!ijlft()/·]/.test(character) ? 0.36 : 0.58;
}

/** What begins no line, and what ends none. */
const CLOSING = "，。、；：！？）》」』】〉〕］”’…";
const OPENING = "（《「『【〈〔［“‘";
const CHINESE = "\\u2e80-\\uffff\\u{20000}-\\u{3ffff}";

/** A Chinese character or a word, with what belongs to it on either side. */
const PIECE = new RegExp(
  `[${OPENING}]*(?:[${CHINESE}]|[^${CHINESE}\\s${OPENING}]+)[${CLOSING}]*\\s*|[${OPENING}]+|\\s+`,
  "gu",
);

/**
 * Breaks a text into lines no wider than asked, between words or Chinese characters; a longer word stays whole, and
 * no line begins with what closes a phrase or ends with what opens one.
 */
export function textLines(text: string, fontSize: number, width: number, most: number): string[] {
  const pieces = text.match(PIECE) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trimEnd(), fontSize) > width && lines.length < most - 1) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
