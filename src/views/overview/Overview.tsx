import type { Dataset } from "#domain/dataset.ts";
import type { Appearance, View } from "#url/view.ts";
import { AllFigures } from "./AllFigures.tsx";
import { Filters } from "./Filters.tsx";
import { LoanSection } from "./LoanSection.tsx";
import styles from "./Overview.module.css";
import { RateSection } from "./RateSection.tsx";
import { RefundSection } from "./RefundSection.tsx";
import { useOnShow } from "./useOnShow.ts";

interface OverviewProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly appearance: Appearance;
  readonly change: (choices: Partial<View>) => void;
}

/** The first page: the three charts of the mission, then every figure behind and beside them. */
export function Overview({ dataset, view, appearance, change }: OverviewProps) {
  const onShow = useOnShow(dataset, view);
  const section = { dataset, view, onShow, appearance, change };
  return (
    <>
      <Filters dataset={dataset} view={view} change={change} />
      <div className={styles.charts}>
        <RateSection {...section} />
        <div className={styles.amounts}>
          <LoanSection {...section} />
          <RefundSection {...section} />
        </div>
      </div>
      <AllFigures {...onShow} />
    </>
  );
}
