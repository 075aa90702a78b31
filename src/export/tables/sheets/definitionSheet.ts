import type { Figure } from "#domain/figure.ts";
import type { Locale } from "#domain/locale.ts";
import type { TableExport } from "#export/tables/tableExport.ts";
import { tablesWording } from "#i18n/tablesWording.ts";
import type { Cell, Sheet } from "#workbook/sheet.ts";
import { codeWords } from "./codeWords.ts";

/** What the figures measure and whom they count, and what each word of the data package among their cells means. */
export function definitionSheet({ figures, locale }: TableExport): Sheet {
  const { sheets, definitions } = tablesWording[locale];
  return {
    name: sheets.definitions,
    widths: [14, 30, 34, 90],
    isWrapped: true,
    rows: [
      [definitions.kind, definitions.id, definitions.name, definitions.definition],
      ...entryRows(figures, locale),
      ...codeRows(figures, locale),
    ],
  };
}

function entryRows(figures: readonly Figure[], locale: Locale): readonly (readonly Cell[])[] {
  const { kinds } = tablesWording[locale];
  const indicators = distinct(figures.map(({ indicator }) => indicator));
  const populations = distinct(figures.flatMap(({ population }) => population ?? []));
  return [
    ...indicators.map(({ id, name, definition }) => [kinds.indicator, id, name[locale], definition[locale]]),
    ...populations.map(({ id, name, definition }) => [
      kinds.population,
      id,
      name[locale],
      definition[locale],
    ]),
  ];
}

function codeRows(figures: readonly Figure[], locale: Locale): readonly (readonly Cell[])[] {
  const { kinds } = tablesWording[locale];
  const { unit, precision, asOfBasis, basis } = codeWords[locale];
  const used = <Code extends string>(codes: readonly Code[], kind: string, words: Record<Code, string>) =>
    [...new Set(codes)].map((code) => [kind, code, words[code], null]);
  return [
    ...used(
      figures.map(({ indicator }) => indicator.unit),
      kinds.unit,
      unit,
    ),
    ...used(
      figures.map((figure) => figure.precision),
      kinds.precision,
      precision,
    ),
    ...used(
      figures.map(({ asOf }) => asOf.basis),
      kinds.asOfBasis,
      asOfBasis,
    ),
    ...used(
      figures.map((figure) => figure.basis),
      kinds.basis,
      basis,
    ),
  ];
}

function distinct<Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
