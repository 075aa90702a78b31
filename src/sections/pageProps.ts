import type { Dataset } from "#domain/dataset.ts";
import type { Fault } from "#domain/fault.ts";
import type { ChangeView } from "#url/changedView.ts";
import type { Appearance } from "#url/display.ts";
import type { View } from "#url/view.ts";

/** What every page is given. */
export interface PageProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly appearance: Appearance;
  readonly change: ChangeView;
  /** What the check of the package found. */
  readonly faults: readonly Fault[];
  /** The tables that could not be read; what rests on them is left out, as an empty chart would say "not reported". */
  readonly unread: ReadonlySet<string>;
}
