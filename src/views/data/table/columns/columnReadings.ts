import { asOfBases, dayNumber } from "#domain/asOf.ts";
import type { BilingualText } from "#domain/bilingualText.ts";
import type { Figure } from "#domain/figure.ts";
import { themes, units } from "#domain/indicator.ts";
import type { Locale } from "#domain/locale.ts";
import { precisions } from "#domain/precision.ts";
import { levels } from "#domain/region.ts";
import type { DataWording } from "#i18n/dataWording.ts";
import { printedWords } from "#i18n/figureWording.ts";
import type { Wording } from "#i18n/wording.ts";
import type { DataColumn } from "#url/dataChoices.ts";

/** What a figure has in a column: a key that is equal where the cell is, and how that key reads and sorts. */
export interface ColumnReading {
  /** Null where the figure has nothing there. */
  readonly keyOf: (figure: Figure) => unknown;
  /** What a search or filter looks through: the cell as shown, but of a number its digits alone. */
  readonly textOf: (key: unknown) => string;
  /** What the column is sorted by: numbers by size, texts as the language sorts them. */
  readonly rankOf: (key: unknown) => number | string;
}

/** The words that the columns are read in. */
export interface Speech {
  readonly locale: Locale;
  readonly wording: Pick<Wording, "all" | "table">;
  readonly data: Pick<DataWording, "levels" | "units" | "standings">;
}

type Readings = Readonly<Record<DataColumn, ColumnReading>>;

/** How each column of the table is read in one language. */
export function columnReadings({ locale, wording, data }: Speech): Readings {
  const { table, all } = wording;
  const named = <Named extends { readonly name: BilingualText }>(of: (figure: Figure) => Named | null) =>
    worded(of, ({ name }: Named) => name[locale]);
  return {
    id: identified(({ id }) => id),
    // Its code is found too, as it stands in no column of its own.
    region: reading(
      ({ region }) => region,
      ({ name, code }) => `${name[locale]} ${code}`,
      ({ name }) => name[locale],
    ),
    level: chosen(({ region }) => region.level, levels, data.levels),
    theme: chosen(({ indicator }) => indicator.theme, themes, all.themes),
    indicator: named(({ indicator }) => indicator),
    population: named(({ population }) => population),
    value: numbered(shownValue),
    unit: chosen(({ indicator }) => indicator.unit, units, data.units),
    counts: reading(({ counts }) => countsKey(counts), identity, firstNumber),
    precision: chosen(({ precision }) => precision, precisions, table.precision),
    since: dated(({ since }) => since),
    asOf: dated(({ asOf }) => asOf.date),
    known: chosen(({ asOf }) => asOf.basis, asOfBases, table.asOfBasis),
    basis: chosen(({ basis }) => basis, ["stated", "derived"], table.valueBasis),
    standing: chosen(
      ({ supersededBy }) => (supersededBy === null ? "current" : "superseded"),
      ["current", "superseded"],
      data.standings,
    ),
    report: worded(
      ({ report }) => report,
      ({ title }) => title[locale],
    ),
    paragraph: numbered(({ paragraph }) => paragraph),
    printed: worded(printedWords, identity),
    note: worded(({ note }) => note?.[locale] ?? null, identity),
    partOf: identified(({ partOf }) => partOf),
  };
}

/** Keys are of the kind that the column itself gave, which the table of columns cannot tell. */
function reading<Key>(
  keyOf: (figure: Figure) => Key | null,
  textOf: (key: Key) => string,
  rankOf: (key: Key) => number | string,
): ColumnReading {
  return { keyOf, textOf, rankOf } as ColumnReading;
}

function worded<Key>(keyOf: (figure: Figure) => Key | null, textOf: (key: Key) => string): ColumnReading {
  return reading(keyOf, textOf, textOf);
}

function numbered(keyOf: (figure: Figure) => number | null): ColumnReading {
  return reading(keyOf, String, Number);
}

/** A month counts as its last day, as in every comparison of dates. */
function dated(keyOf: (figure: Figure) => string | null): ColumnReading {
  return reading(keyOf, identity, dayNumber);
}

/** F9 comes before F10. */
function identified(keyOf: (figure: Figure) => string | null): ColumnReading {
  return reading(keyOf, identity, firstNumber);
}

/** In the order of the choices, from the nation down and from exact to bounded, not of their words. */
function chosen<Choice extends string>(
  keyOf: (figure: Figure) => Choice,
  choices: readonly Choice[],
  words: Readonly<Record<Choice, string>>,
): ColumnReading {
  return reading(
    keyOf,
    (choice) => words[choice],
    (choice) => choices.indexOf(choice),
  );
}

/** A rate that the board derives has more digits than are shown: who asks for 55.7 means what stands there. */
function shownValue({ value, decimals, indicator }: Figure): number {
  return indicator.unit === "percent" ? Number(value.toFixed(decimals)) : value;
}

function countsKey({ numerator, denominator }: Figure["counts"]): string | null {
  return numerator === null && denominator === null ? null : `${numerator ?? "–"}/${denominator ?? "–"}`;
}

function firstNumber(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

function identity(text: string): string {
  return text;
}
