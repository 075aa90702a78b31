import { named } from "#app/drop/named.ts";
import type { Cells } from "#dataset/opened/keyedTable.ts";
import type { TableDifference } from "#dataset/opened/proposal.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Locale } from "#domain/locale.ts";
import { fullValue } from "#i18n/figureWording.ts";

interface Naming {
  readonly names: Dataset;
  readonly locale: Locale;
}

/** What a row says, by names where there are any. */
export function rowInShort(cells: Cells, table: TableDifference["table"], { names, locale }: Naming): string {
  if (table !== "figures") {
    return named(
      Object.values(cells)
        .slice(1)
        .filter((cell) => cell !== "")
        .join(" · "),
      200,
    );
  }
  const region = names.regions.find(({ code }) => code === cells.region)?.name[locale] ?? cells.region;
  const indicator =
    names.indicators.find(({ id }) => id === cells.indicator)?.name[locale] ?? cells.indicator;
  const population =
    names.populations.find(({ id }) => id === cells.population)?.name[locale] ?? cells.population;
  const counts = cells.numerator && cells.denominator ? `${cells.numerator}/${cells.denominator}` : "";
  const figure = names.figures.find(({ id }) => id === cells.id);
  // With unit and bound, where the row is one that can be drawn.
  const value = figure ? fullValue(figure, locale) : cells.value;
  const parts = [region, indicator, population, value, counts, cells.as_of, cells.as_printed];
  return named(parts.filter((part) => part).join(" · "), 200);
}
