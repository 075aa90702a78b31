/**
 * What a file cannot hold, or would change on its way: control characters but tab and line feed, halves of a
 * character, and a carriage return, which programs turn into a line feed. And what would read as such an escape.
 */
const ESCAPED =
  /(?!\t|\n)[\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}(?:_|(?!\t|\n)[\p{Cc}\p{Cs}\ufffe\uffff]))/gu;

/** The text with each such character as _xHHHH_, as Office Open XML writes them; Excel shows them as they were. */
export function escapedText(text: string): string {
  return text.replace(
    ESCAPED,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

export function unescapedText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text as it stands in a part of a workbook. */
export function xmlText(text: string): string {
  return escapedText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
