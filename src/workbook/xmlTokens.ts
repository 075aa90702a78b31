/** A tag or a text. Names are without their prefix, which every program chooses for itself. */
export type XmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** A tag that opens an element. */
export type OpenTag = Extract<XmlToken, { readonly kind: "open" }>;

/** The file is no XML of the kind that workbooks hold. */
export class XmlError extends Error {
  constructor(position: number) {
    super(`The XML cannot be read from character ${position} on.`);
    this.name = "XmlError";
  }
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|<\/(?<close>[^\s<>/]+)\s*>|<(?<open>[^\s<>/!?="']+)(?<attributes>(?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y;

/**
 * Reads by the letter, as the browser's own parser may not be called under the board's policy and is not there on the
 * command line. Throws an XmlError where tags do not match, and at a DOCTYPE: no workbook has one, and entities
 * that multiply live there.
 */
export function* xmlTokens(xml: string): Generator<XmlToken, void, undefined> {
  const openNames: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < xml.length) {
    const position = pattern.lastIndex;
    const groups = pattern.exec(xml)?.groups;
    if (!groups) throw new XmlError(position);
    if (!isInPlace(groups, openNames)) throw new XmlError(position);
    yield* tokensOf(groups);
  }
  if (openNames.length > 0) throw new XmlError(xml.length);
}

type TokenGroups = Readonly<Record<string, string | undefined>>;

/** Keeps the names of the elements that are open; false where a tag closes another one. */
function isInPlace({ open, close, empty }: TokenGroups, openNames: string[]): boolean {
  if (open !== undefined && !empty) openNames.push(open);
  return close === undefined || openNames.pop() === close;
}

/** An element without content is a tag that opens and one that closes; a comment is nothing. */
function* tokensOf(
  groups: Readonly<Record<string, string | undefined>>,
): Generator<XmlToken, void, undefined> {
  const { open, close, attributes = "", empty, raw, text } = groups;
  if (open !== undefined) yield { kind: "open", name: localName(open), attributes: attributesOf(attributes) };
  const closed = close ?? (empty ? open : undefined);
  if (closed !== undefined) yield { kind: "close", name: localName(closed) };
  const words = raw ?? resolved(text ?? "");
  if (words !== "") yield { kind: "text", text: words };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...found].map(([, name = "", double, single]) => [localName(name), resolved(double ?? single ?? "")]),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function resolved(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w{1,8}));/g, (whole, hex, decimal, name) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

/** The tags that open an element within elements of a name, at whatever depth. */
export function openTagsIn(xml: string, list: string): readonly OpenTag[] {
  const found: OpenTag[] = [];
  let isWithin = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind !== "text" && token.name === list) isWithin = token.kind === "open";
    else if (token.kind === "open" && isWithin) found.push(token);
  }
  return found;
}

/** Whether an attribute or an element says yes; an element does so by being there. */
export function isOn(value = "1"): boolean {
  return value === "1" || value === "true" || value === "on";
}
