import type { Dataset } from "#domain/dataset.ts";
import type { View } from "#url/view.ts";
import type { OnShow } from "./useOnShow.ts";

/** What the charts of a page are made of, in whatever style they are drawn. */
export interface Shown {
  readonly dataset: Dataset;
  readonly view: View;
  readonly onShow: OnShow;
}
