import type { AsOf } from "./asOf.ts";
import type { BilingualText } from "./bilingualText.ts";

/** The text in which figures were printed. What it does not say of itself is null. */
export interface Report {
  readonly id: string;
  /** `zh` as printed, `en` our translation. */
  readonly title: BilingualText;
  readonly publisher: BilingualText | null;
  readonly published: AsOf;
  readonly address: string | null;
}
