import type { BilingualText } from "./bilingualText.ts";

/** The group a figure is about. Figures of different populations do not compare. */
export interface Population {
  readonly id: string;
  readonly name: BilingualText;
  readonly definition: BilingualText;
}
