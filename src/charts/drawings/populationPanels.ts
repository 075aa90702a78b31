import type { Figure } from "#domain/figure.ts";
import { populationKey } from "#domain/latest.ts";
import type { Language } from "#i18n/LocaleContext.tsx";

interface OfOnePopulation<Item> {
  readonly key: string;
  /** One of its figures, which says what the population is. */
  readonly figure: Figure;
  readonly items: readonly Item[];
}

/** The items parted by the population that they are about, in the order in which the populations first appear. */
export function byPopulation<Item>(
  items: readonly Item[],
  figureOf: (item: Item) => Figure,
): readonly OfOnePopulation<Item>[] {
  const groups = new Map<string, { key: string; figure: Figure; items: Item[] }>();
  for (const item of items) {
    const figure = figureOf(item);
    const key = populationKey(figure);
    const group = groups.get(key) ?? { key, figure, items: [] };
    groups.set(key, group);
    group.items.push(item);
  }
  return [...groups.values()];
}

/** The population as a heading; of one that is not stated, the report that leaves it open. */
export function populationHeading({ population, report }: Figure, { locale, wording }: Language): string {
  return population?.name[locale] ?? wording.charts.unknownPopulation(report.published.date);
}
