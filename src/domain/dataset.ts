import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import type { Measure } from "./measure.ts";
import type { Population } from "./population.ts";
import type { Region } from "./region.ts";
import type { Report } from "./report.ts";
import type { Revision } from "./revision.ts";

/** A data package read and checked: every reference resolved, every row in the order of its file. */
export interface Dataset {
  readonly version: string;
  /** The version that was published before this one; null where the package does not say. */
  readonly previousVersion: string | null;
  /** The day the package was made, "2026-11-22". */
  readonly created: string;
  readonly title: string;
  /** The regions on show when an address names none; empty means all. */
  readonly defaultRegions: readonly Region[];
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly populations: readonly Population[];
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
  /** What changed between versions; empty also where the package keeps no table of changes. */
  readonly revisions: readonly Revision[];
  /** How many rows of figures could not be trusted and were left out. */
  readonly unreadRows: number;
  /** The codes of their regions, which must not pass for regions that report nothing. */
  readonly unreadRegions: ReadonlySet<string>;
}
