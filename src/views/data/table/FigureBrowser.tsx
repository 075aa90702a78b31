import { useMemo } from "react";
import type { Dataset } from "#domain/dataset.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { DataChoices } from "#url/dataChoices.ts";
import type { View } from "#url/view.ts";
import { AskedFilters } from "./AskedFilters.tsx";
import { figureOrder } from "./columns/figureOrder.ts";
import styles from "./FigureBrowser.module.css";
import { FigureGrid } from "./FigureGrid.tsx";
import { TableBar } from "./TableBar.tsx";
import { useDraft } from "./useDraft.ts";
import { useFigureColumns } from "./useFigureColumns.ts";

interface FigureBrowserProps {
  readonly dataset: Dataset;
  readonly choices: DataChoices;
  readonly change: (choices: Partial<View>) => void;
}

/** Every figure in one table. A control answers at once and the rows follow, so that typing never waits for them. */
export function FigureBrowser({ dataset, choices, change }: FigureBrowserProps) {
  const { draft, choose, ask, clear } = useDraft(choices, change);
  const columns = useFigureColumns(dataset.figures);
  const { find, filters, sort } = draft;
  const asked = JSON.stringify([find, [...filters], sort]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: choices are new objects whenever anything in the address changes, and equal ones must not order tens of thousands of rows again.
  const order = useMemo(() => figureOrder(columns, { find, filters, sort }), [columns, asked]);
  const data = dataWording[useWording().locale];
  return (
    <>
      <TableBar
        draft={draft}
        shown={order.length}
        all={dataset.figures.length}
        choose={choose}
        clear={clear}
      />
      <AskedFilters filters={draft.filters} ask={ask} />
      <FigureGrid figures={dataset.figures} order={order} choices={draft} choose={choose} ask={ask} />
      <p className={styles.help}>{data.help}</p>
    </>
  );
}
