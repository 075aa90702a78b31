import { isBesideFigures } from "#dataset/tables/tableDefinitions.ts";
import type { Dataset } from "#domain/dataset.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
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
  /** The tables that could not be read; what rests on them is left out, as an empty chart would say "not reported". */
  readonly unread: ReadonlySet<string>;
}

/** With more regions than this the chart of rates is taller than the other two on top of each other. */
const FEW_REGIONS = 24;

/** The first page: the three charts of the mission, then every figure behind and beside them. */
export function Overview({ dataset, view, appearance, change, unread }: OverviewProps) {
  const onShow = useOnShow(dataset, view);
  const { wording } = useWording();
  const broken = <p role="alert">{wording.board.chartBroken}</p>;
  const section = { dataset, view, onShow, appearance, change };
  const areFiguresRead = [...unread].every(isBesideFigures);
  if (!areFiguresRead)
    return unread.has("regions") ? null : (
      <AllFigures {...onShow} unread={unread} unreadRows={dataset.unreadRows} />
    );
  return (
    <>
      <Filters dataset={dataset} view={view} change={change} />
      {onShow.regions.length === 0 && dataset.regions.length > 0 && (
        <p role="status">{wording.filters.chooseRegion}</p>
      )}
      <div className={`${styles.charts} ${onShow.regions.length > FEW_REGIONS ? styles.tall : ""}`}>
        <ErrorBoundary fallback={broken}>
          <RateSection {...section} />
        </ErrorBoundary>
        <ErrorBoundary fallback={broken}>
          <LoanSection {...section} />
        </ErrorBoundary>
        <ErrorBoundary fallback={broken}>
          <RefundSection {...section} />
        </ErrorBoundary>
      </div>
      <AllFigures {...onShow} unread={unread} unreadRows={dataset.unreadRows} />
    </>
  );
}
