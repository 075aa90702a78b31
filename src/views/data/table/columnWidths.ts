import type { DataColumn } from "#url/dataChoices.ts";

/** Fixed, so that no row on its way into sight moves a column; in the widths of a Chinese character. */
const columnWidths: Record<DataColumn, number> = {
  id: 6,
  region: 11,
  level: 8,
  theme: 8,
  indicator: 15,
  population: 15,
  value: 14,
  unit: 6,
  counts: 11,
  precision: 8,
  since: 12,
  asOf: 12,
  known: 11,
  basis: 8,
  standing: 12,
  report: 20,
  paragraph: 8,
  printed: 15,
  note: 20,
  partOf: 8,
};

/** How wide the columns on show are together, and how a row parts its width among them. */
export function gridWidths(columns: readonly DataColumn[]): {
  readonly width: string;
  readonly tracks: string;
} {
  const widths = columns.map((column) => columnWidths[column]);
  return {
    width: `${widths.reduce((sum, width) => sum + width, 0)}em`,
    tracks: widths.map((width) => `${width}fr`).join(" "),
  };
}

/** Whether a column reads from its right end, as numbers do. */
export function isNumber(column: DataColumn): boolean {
  return column === "value" || column === "counts" || column === "paragraph";
}
