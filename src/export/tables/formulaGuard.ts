/**
 * What a spreadsheet may take for a formula, also behind spaces and invisible characters that it may drop,
 * also in full width; and tabs and line ends, behind which a cell of its own might begin.
 */
const GUARDED = /^'*(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/** The text with a ' before it where it could be a formula, or has already such a ' and must be told apart from those. */
export function guardedText(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** Takes away the one ' that `guardedText` put there. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text;
}
