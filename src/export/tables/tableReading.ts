import type { Fault } from "#domain/fault.ts";
import type { Locale } from "#domain/locale.ts";
import type { ReadRow } from "#workbook/sheet.ts";
import { type About, aboutHeadings } from "./about.ts";
import { type ExportedRow, figureRows } from "./figureRows.ts";
import { headerWarnings, type TableHeader } from "./tableHeader.ts";

/** What a file that was exported says. Where the file as a whole cannot be read there are no rows, and a fault says why. */
export interface TableReading {
  /** The language in which its names stand. */
  readonly locale: Locale;
  readonly rows: readonly ExportedRow[];
  readonly about: About;
  /** Errors for what was left out, warnings for what a person should look at. */
  readonly faults: readonly Fault[];
}

const otherHeadings = Object.values(aboutHeadings).flatMap((heading) => Object.values(heading));

export function tableReading(
  { header, below, about }: FoundTable,
  file: string,
  earlierFaults: readonly Fault[] = [],
): TableReading {
  const { rows, faults } = figureRows(header, below, file);
  const warnings = headerWarnings(header, file, otherHeadings);
  return { locale: header.locale, rows, about, faults: [...warnings, ...earlierFaults, ...faults] };
}

interface FoundTable {
  readonly header: TableHeader;
  readonly below: readonly ReadRow[];
  readonly about: About;
}

export function unreadable(...faults: readonly Fault[]): TableReading {
  const about = { title: null, address: null, licence: null, version: null };
  return { locale: "zh", rows: [], about, faults };
}
