import { parseArgs } from "node:util";
import { type Locale, locales } from "#domain/locale.ts";
import { formats as allFormats, type ExportFormat } from "#export/dialog/exportSettings.ts";
import { type Factor, factors } from "#export/picture/pictureSize.ts";
import { type Appearance, appearances } from "#url/display.ts";
import { type BatchSize, sizeOf, sizeWords } from "./batchSize.ts";

/** What is to be exported, as the command line says. Null leaves the choice to the views. */
export interface BatchOptions {
  readonly out: string;
  readonly charts: readonly string[] | null;
  /** As in an address: "210000*,430100". */
  readonly regions: string | null;
  readonly views: readonly string[] | null;
  readonly formats: readonly ExportFormat[];
  readonly sizes: readonly BatchSize[];
  readonly times: readonly Factor[];
  readonly locales: readonly Locale[] | null;
  readonly looks: readonly Appearance[];
  /** Where readers find the board; null where no address is to be printed but that of the view. */
  readonly board: URL | null;
  /** Whether dist is taken as it lies there. */
  readonly isBuilt: boolean;
}

/** Every fault of a command line, a sentence each. */
export type OptionFaults = readonly string[];

const texts = ["out", "charts", "regions", "view", "format", "size", "times", "lang", "appearance", "board"];
const optionNames = [...texts, "built"].map((name) => `--${name}`);

/** Reads a command line to its end: all that is wrong with it is told at once. */
export function batchOptions(line: readonly string[]): BatchOptions | OptionFaults {
  const { given, faults } = givenOptions(line);
  const oneText = (name: string) => given.get(name)?.at(-1) ?? null;
  const list = (name: string) => words(given.get(name) ?? []);
  const chosen = <Value>(name: string, read: (word: string) => Value | null, remedy: string) =>
    list(name).flatMap((word) => {
      const value = read(word);
      if (value === null) faults.push(`--${name}: "${word}" is none; write ${remedy}`);
      return value === null ? [] : [value];
    });
  const oneOf = <Value extends string | number>(name: string, values: readonly Value[]) =>
    chosen(name, (word) => values.find((value) => String(value) === word) ?? null, spoken(values));
  const out = oneText("out");
  if (out === null) faults.push("--out is missing; write the folder that the files go into: --out pictures");
  const formats = oneOf("format", allFormats);
  const sizes = chosen("size", sizeOf, sizeWords);
  const times = oneOf("times", factors);
  const spokenIn = oneOf("lang", locales);
  const looks = oneOf("appearance", appearances);
  const board = boardAddress(oneText("board"), faults);
  if (out === null || faults.length > 0) return faults;
  return {
    out,
    charts: list("charts").length > 0 ? list("charts") : null,
    regions: oneText("regions"),
    views: given.get("view") ?? null,
    formats: formats.length > 0 ? formats : ["png"],
    sizes: sizes.length > 0 ? sizes : ["wide"],
    times: times.length > 0 ? times : [1],
    locales: spokenIn.length > 0 ? spokenIn : null,
    looks: looks.length > 0 ? looks : ["light"],
    board,
    isBuilt: given.has("built"),
  };
}

export function isFaulty(read: BatchOptions | OptionFaults): read is OptionFaults {
  return Array.isArray(read);
}

/** What stands behind each option. Words without one are further views. */
function givenOptions(line: readonly string[]) {
  const given = new Map<string, string[]>();
  const faults: string[] = [];
  const options = Object.fromEntries(
    texts.map((name) => [name, { type: "string", multiple: true }] as const),
  );
  const { tokens } = parseArgs({
    args: [...line],
    options: { ...options, built: { type: "boolean" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens.filter(isMeant)) {
    const { name, rawName, value } = token.kind === "option" ? token : { ...viewToken, value: token.value };
    const fault = optionFault({ name, rawName, value });
    if (fault !== null) faults.push(fault);
    else given.set(name, [...(given.get(name) ?? []), value ?? ""]);
  }
  return { given, faults };
}

function isMeant<Token extends { readonly kind: string }>(
  token: Token,
): token is Exclude<Token, { readonly kind: "option-terminator" }> {
  return token.kind !== "option-terminator";
}

const viewToken = { name: "view", rawName: "--view" };

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function optionFault({ name, rawName, value }: OptionToken): string | null {
  if (!optionNames.includes(rawName)) return `${rawName} is no option; there are ${optionNames.join(", ")}`;
  if (name === "built" || (value?.trim() && !value.startsWith("--"))) return null;
  return `${rawName} has nothing behind it; write ${remedies[name] ?? "what it is to be"}`;
}

const remedies: Readonly<Record<string, string>> = {
  out: "a folder: --out pictures",
  charts: "names of charts: --charts reopening-rate,loan-volume",
  regions: 'codes as in an address, in quotes: --regions "210000*,430100"',
  view: 'an address of the board, in quotes because of its #: --view "#/regions/210000"',
  format: spoken(allFormats),
  size: sizeWords,
  times: spoken(factors),
  lang: spoken(locales),
  appearance: spoken(appearances),
  board: "where readers find the board: --board https://board.example/",
};

function words(given: readonly string[]): readonly string[] {
  const all = given.flatMap((text) => text.split(",").map((word) => word.trim()));
  return [...new Set(all.filter((word) => word !== ""))];
}

/** "a, b or c" */
function spoken(values: readonly (string | number)[]): string {
  return values
    .map(String)
    .join(", ")
    .replace(/, ([^,]*)$/, " or $1");
}

function boardAddress(text: string | null, faults: string[]): URL | null {
  if (text === null) return null;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    faults.push(
      `--board: "${text}" is no address; write where readers find the board: https://board.example/`,
    );
    return null;
  }
  const address = new URL(text);
  address.search = "";
  address.hash = "";
  if (!/\/$|\.html?$/.test(address.pathname)) address.pathname += "/";
  return address;
}
