/** What a number format is made of. */
export type FormatPiece =
  | { readonly kind: "literal"; readonly text: string }
  /** 0, #, ?, points and commas, and a power of ten. */
  | { readonly kind: "digits"; readonly text: string }
  /** Shows the number a hundred times over. */
  | { readonly kind: "percent" }
  /** The number as it is. */
  | { readonly kind: "general" }
  /** Letters of dates and times. */
  | { readonly kind: "moment"; readonly text: string }
  /** What shows a number in a way that is not read: conditions, fractions, other calendars, letters that fill a cell. */
  | { readonly kind: "other" };

const PIECE =
  /"(?<quoted>[^"]*)"|[\\!](?<escaped>.)|(?<pad>_.)|\*(?<fill>.)|\[(?<bracket>[^\]]*)\]|(?<general>general|g\/通用格式|@)|(?<digits>\.?[0#?][0#?.,]*(?:e[-+][0#?]+)?)|(?<percent>%)|(?<end>;)|(?<moment>am\/pm|a\/p|[ymdhsbgea]+)|(?<stray>[a-z])|(?<plain>.)/gisu;

/** The sections of a format: of numbers above 0, below 0, 0 and texts, as far as it has them. */
export function formatSections(code: string): readonly (readonly FormatPiece[])[] {
  const sections: FormatPiece[][] = [[]];
  for (const { groups = {} } of code.matchAll(PIECE)) {
    if (groups.end !== undefined) sections.push([]);
    else sections[sections.length - 1]?.push(pieceOf(groups));
  }
  return sections;
}

type PieceGroups = Readonly<Record<string, string | undefined>>;

function pieceOf(groups: PieceGroups): FormatPiece {
  const { bracket, digits, moment, percent, general } = groups;
  if (bracket !== undefined) return bracketPiece(bracket);
  if (digits !== undefined) return { kind: "digits", text: digits };
  if (moment !== undefined) return { kind: "moment", text: moment };
  if (percent !== undefined) return { kind: "percent" };
  return general === undefined ? wordPiece(groups) : { kind: "general" };
}

function wordPiece({ quoted, escaped, plain, pad, fill, stray }: PieceGroups): FormatPiece {
  if (stray !== undefined || (fill !== undefined && fill !== " ")) return { kind: "other" };
  const text = pad === undefined && fill === undefined ? (quoted ?? escaped ?? plain ?? "") : " ";
  return { kind: "literal", text };
}

/** A currency with its language, a condition, hours beyond a day, or a colour in any language. */
function bracketPiece(bracket: string): FormatPiece {
  const [, symbol, language] = /^\$([^-]*)(?:-([0-9a-f]+))?/i.exec(bracket) ?? [];
  if (symbol !== undefined)
    return isGregorian(language) ? { kind: "literal", text: symbol } : { kind: "other" };
  if (/^[<>=]/.test(bracket)) return { kind: "other" };
  return /^(?:h+|m+|s+)$/i.test(bracket) ? { kind: "moment", text: bracket } : { kind: "literal", text: "" };
}

/** By the third byte of a language: of the years of the Thai, of emperors or of the moon a date is another one. */
function isGregorian(language = "0"): boolean {
  return [0, 1, 2, 9, 10, 11, 12].includes((Number.parseInt(language, 16) >>> 16) & 0xff);
}
