import type { Appearance } from "#url/display.ts";
import type { View } from "#url/view.ts";
import type { Shown } from "./shown.ts";

/** What each section of the overview is given. */
export interface SectionProps extends Shown {
  readonly appearance: Appearance;
  readonly change: (choices: Partial<View>) => void;
}
