import type { BilingualText } from "./bilingualText.ts";
import type { Figure } from "./figure.ts";

/** What happened to a figure from one version of the package to the next. */
export const changes = ["added", "changed", "withdrawn"] as const;
export type Change = (typeof changes)[number];

/** One change to the figures of the package, with its reason. It is the package that changed, not what a report says. */
export interface Revision {
  readonly id: string;
  /** The version of the package in which the change first stands. */
  readonly version: string;
  /** The day of that version, "2026-11-24". */
  readonly date: string;
  readonly change: Change;
  readonly figureId: string;
  /** Null where the figure is not among those read, as when it is withdrawn. */
  readonly figure: Figure | null;
  /** The column of `figures.csv` whose cell changed; null where a whole figure came or went. */
  readonly column: string | null;
  /** The cell as written in the file; null where it was empty, and where a whole figure came or went. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: BilingualText;
}
