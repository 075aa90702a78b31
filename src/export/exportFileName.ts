import { compareDates } from "#domain/asOf.ts";
import type { Locale } from "#domain/locale.ts";
import { fileNamePart, MOST_CHARACTERS, trimmedPart } from "./fileNamePart.ts";

/** What the name of an exported file tells. */
export interface ExportName {
  readonly locale: Locale;
  /** What is measured: "复工率", "Reopening rate". */
  readonly what: string;
  /** Whom it is about, null where nobody is named: "个体工商户". */
  readonly whom: string | null;
  /** The names of the regions on the picture, the first one first. */
  readonly regions: readonly string[];
  /** The dates its figures hold for; the latest is named. */
  readonly asOf: readonly string[];
  /** Of a picture, in its own units; the pixels of the file are `scale` times as many. Null for a table. */
  readonly size: { readonly width: number; readonly height: number; readonly scale: number } | null;
  /** Which of how many pictures it is, where one was split. */
  readonly part?: { readonly number: number; readonly of: number };
  readonly extension: "png" | "svg" | "csv" | "xlsx" | "zip";
}

/** The longest name in bytes, of which Linux allows 255 and Chinese takes three each. */
const MOST_BYTES = 240;

/** Where nothing that it is about can be written. */
export const NAMELESS = "reopening-board";

/**
 * The name of a file: "复工率_个体工商户_辽宁等12地_截至2020-03-30_1920x1080@2x.png". It can be stored on
 * Windows, macOS and Linux. Where it would be too long, words are shortened, never the date, size and extension.
 */
export function exportFileName(exported: ExportName): string {
  const { locale, what, whom, regions, size, part, extension } = exported;
  const words = [subject(what, locale), subject(whom ?? "", locale), fileNamePart(regions[0] ?? "")];
  const others = otherRegions(regions.length, locale);
  const latest = [...exported.asOf].sort(compareDates).at(-1) ?? "";
  const tail = [
    ...(latest === "" ? [] : [asOfWord[locale] + fileNamePart(latest)]),
    ...(part ? [`${part.number}-of-${part.of}`] : []),
    ...(size ? [`${size.width}x${size.height}${size.scale === 1 ? "" : `@${size.scale}x`}`] : []),
  ];
  const name = (kept: readonly string[]) => {
    const [thing = "", group = "", region = ""] = kept.map(trimmedPart);
    const named = [thing, group, region && region + others, ...tail].filter((word) => word !== "");
    return `${named.join("_") || NAMELESS}.${extension}`;
  };
  return name(shortened(words, (kept) => isShort(name(kept))));
}

const asOfWord: Record<Locale, string> = { zh: "截至", en: "as-of-" };

function otherRegions(count: number, locale: Locale): string {
  if (count < 2) return "";
  return locale === "zh" ? `等${count}地` : `-and-${count - 1}-more`;
}

/** In English without its capital, unless that begins an abbreviation. */
function subject(text: string, locale: Locale): string {
  const part = fileNamePart(text);
  return locale === "en" && /^[A-Z][a-z]/.test(part) ? part.charAt(0).toLowerCase() + part.slice(1) : part;
}

function isShort(name: string): boolean {
  return name.length <= MOST_CHARACTERS && new TextEncoder().encode(name).length <= MOST_BYTES;
}

/** Takes from the end of the longest word, character by character, until the whole is short enough. */
function shortened(
  words: readonly string[],
  isEnough: (kept: readonly string[]) => boolean,
): readonly string[] {
  const characters = words.map((word) => [...word]);
  const kept = () => characters.map((word) => word.join(""));
  while (!isEnough(kept()) && characters.some((word) => word.length > 0)) {
    [...characters].sort((a, b) => b.length - a.length)[0]?.pop();
  }
  return kept();
}
