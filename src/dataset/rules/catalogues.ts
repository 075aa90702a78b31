import type { Line } from "#dataset/tables/table.ts";
import type { Row } from "#dataset/tables/tableDefinitions.ts";
import { firstDay, lastDay } from "#domain/asOf.ts";
import { errorAt } from "#domain/fault.ts";
import type { Indicator, Kind, Unit } from "#domain/indicator.ts";
import type { Population } from "#domain/population.ts";
import type { Report } from "#domain/report.ts";
import { type Made, madeUnlessErrors } from "./indexed.ts";
import { bilingual, pairFaults } from "./pairs.ts";

const kindOfUnit: Record<Unit, Kind> = { percent: "rate", CNY: "amount", count: "count" };

export function indicatorOfLine({ row, cells }: Line<Row<"indicators">>, file: string): Made<Indicator> {
  const { id, theme, unit, kind } = cells;
  const expected = kindOfUnit[unit];
  const spot = { file, row, column: "kind", found: kind };
  const faults = kind === expected ? [] : [errorAt(spot, "notOneOf", { allowed: [expected] })];
  const name = { zh: cells.name_zh, en: cells.name_en };
  const definition = { zh: cells.definition_zh, en: cells.definition_en };
  return madeUnlessErrors(faults, { id, theme, unit, kind, name, definition });
}

export function populationOfLine({ cells }: Line<Row<"populations">>): Made<Population> {
  const name = { zh: cells.name_zh, en: cells.name_en };
  const definition = { zh: cells.definition_zh, en: cells.definition_en };
  return { item: { id: cells.id, name, definition }, faults: [] };
}

/** `created` is the day of the package: a report of a later one has a mistyped date. */
export function reportOfLine(line: Line<Row<"reports">>, file: string, created: string): Made<Report> {
  const { row, cells } = line;
  const { publisher, publisher_en, published } = cells;
  const spot = { file, row, column: "published", found: published };
  const isLater = firstDay(published) > lastDay(created);
  const faults = [
    ...pairFaults({ file, row }, { publisher, publisher_en }),
    ...(isLater ? [errorAt(spot, "asOfAfterPackage", { created })] : []),
  ];
  return madeUnlessErrors(faults, {
    id: cells.id,
    title: { zh: cells.title, en: cells.title_en },
    publisher: bilingual(publisher, publisher_en),
    published: { date: published, basis: cells.published_basis },
    address: cells.address,
  });
}
