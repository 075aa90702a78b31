import type { DataColumn } from "#url/dataChoices.ts";

/** Fixed, so that no row on its way into sight moves a column; in the widths of a Chinese character. */
export const columnWidths: Record<DataColumn, number> = {
  id: 6,
  region: 11,
  level: 8,
  theme: 8,
  indicator: 15,
  population: 15,
  value: 12,
  unit: 6,
  counts: 11,
  precision: 8,
  since: 12,
  asOf: 12,
  known: 11,
  basis: 8,
  report: 20,
  paragraph: 7,
  printed: 15,
  note: 20,
  partOf: 7,
};
