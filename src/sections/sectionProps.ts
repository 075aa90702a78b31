import type { Dataset } from "#domain/dataset.ts";
import type { Appearance, View } from "#url/view.ts";
import type { OnShow } from "./useOnShow.ts";

/** What each section of the overview is given. */
export interface SectionProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly onShow: OnShow;
  readonly appearance: Appearance;
  readonly change: (choices: Partial<View>) => void;
}
