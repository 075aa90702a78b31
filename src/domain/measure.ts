import type { AsOf } from "./asOf.ts";
import type { BilingualText } from "./bilingualText.ts";
import type { Region } from "./region.ts";
import type { Report } from "./report.ts";

/** A support policy or mechanism: who promised what by when. */
export interface Measure {
  readonly id: string;
  readonly region: Region;
  /** The number the report gives it, where it numbers its measures. */
  readonly number: number | null;
  readonly title: BilingualText;
  readonly departments: readonly BilingualText[];
  readonly timeLimit: BilingualText | null;
  readonly issued: AsOf | null;
  readonly report: Report;
  readonly paragraph: number;
  readonly note: BilingualText | null;
}
