import type { Figure } from "#domain/figure.ts";
import type { Locale } from "#domain/locale.ts";

/** What a chart hands over to be written as a table. All texts are in the language of `locale`. */
export interface TableExport {
  /** In the order of the rows. */
  readonly figures: readonly Figure[];
  readonly title: string;
  readonly subtitle: string;
  /** What the comparability guard and the chart have to say, a sentence each. */
  readonly notes: readonly string[];
  /** The version of the data. */
  readonly version: string;
  /** The address that brings the chart back, with all its choices. */
  readonly address: string;
  readonly licence: string;
  readonly locale: Locale;
}
