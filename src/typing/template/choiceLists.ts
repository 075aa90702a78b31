import { basisNames, offered, precisionNames } from "#dataset/doubt/offeredWords.ts";
import { asOfBases } from "#domain/asOf.ts";
import type { BilingualText } from "#domain/bilingualText.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Locale } from "#domain/locale.ts";
import { precisions } from "#domain/precision.ts";
import { templateWording } from "#i18n/template/templateWording.ts";

export type Catalogues = Pick<Dataset, "regions" | "indicators" | "populations" | "reports">;

/** One of what a column may hold. */
export interface ListEntry {
  /** As it is chosen and written into the cell; the edge reads it back. */
  readonly choice: string;
  readonly code: string;
  readonly name: BilingualText;
  /** What helps to tell it from others. */
  readonly more: string;
}

export interface ChoiceList {
  /** Of the sheet that it stands in. */
  readonly name: string;
  /** Of which columns it has the choices. */
  readonly columns: { readonly figures: readonly string[]; readonly reports: readonly string[] };
  readonly entries: readonly ListEntry[];
}

/** What may be chosen in the columns that take one of a list, in the order of the package. */
export function choiceLists(catalogues: Catalogues, locale: Locale): readonly ChoiceList[] {
  const { regions, indicators, populations, reports } = catalogues;
  const { sheets } = templateWording;
  const entry = (code: string, name: BilingualText, more = ""): ListEntry => ({
    choice: offered(code, name[locale]),
    code,
    name,
    more,
  });
  const list = (name: string, figures: string, entries: readonly ListEntry[]): ChoiceList => ({
    name,
    columns: { figures: [figures], reports: [] },
    entries,
  });
  const bases = asOfBases.map((word) => entry(word, basisNames[word]));
  return [
    list(
      sheets.region,
      "region",
      regions.map(({ code, name, parent }) => entry(code, name, parent?.name[locale])),
    ),
    list(
      sheets.indicator,
      "indicator",
      indicators.map(({ id, name, definition }) => entry(id, name, definition[locale])),
    ),
    list(
      sheets.population,
      "population",
      populations.map(({ id, name, definition }) => entry(id, name, definition[locale])),
    ),
    list(
      sheets.report,
      "report",
      reports.map(({ id, title, published }) => entry(id, title, published.date)),
    ),
    list(
      sheets.precision,
      "precision",
      precisions.map((word) => entry(word, precisionNames[word])),
    ),
    {
      name: sheets.basis,
      columns: { figures: ["as_of_basis"], reports: ["published_basis"] },
      entries: bases,
    },
  ];
}
