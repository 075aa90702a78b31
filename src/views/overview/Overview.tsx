import { memo, useDeferredValue } from "react";
import { Filters } from "#filters/Filters.tsx";
import { useWording } from "#i18n/LocaleContext.tsx";
import { LoanSection } from "#sections/LoanSection.tsx";
import type { PageProps } from "#sections/pageProps.ts";
import { RateSection } from "#sections/RateSection.tsx";
import { RefundSection } from "#sections/RefundSection.tsx";
import { areFiguresRead } from "#sections/readTables.ts";
import { useOnShow } from "#sections/useOnShow.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { Following } from "#ui/Following.tsx";
import { AllFigures } from "./AllFigures.tsx";
import { OtherThemes } from "./OtherThemes.tsx";
import styles from "./Overview.module.css";

/** The first page: the three charts of the mission, then every figure behind and beside them. A choice answers at once, the charts follow. */
export function Overview(props: PageProps) {
  const { dataset, view, change, unread } = props;
  const drawn = useDeferredValue(view);
  if (!areFiguresRead(unread)) return <Unread {...props} />;
  return (
    <>
      <Filters dataset={dataset} view={view} change={change} />
      <Following isBehind={drawn !== view}>
        <Charts {...props} view={drawn} />
      </Following>
    </>
  );
}

/** Where no figure can be shown, the measures may still be. */
function Unread({ dataset, view, unread }: PageProps) {
  const onShow = useOnShow(dataset, view);
  if (unread.has("regions")) return null;
  return <AllFigures {...onShow} unread={unread} unreadRows={dataset.unreadRows} />;
}

/** With more regions than this the chart of rates is taller than the other two on top of each other. */
const FEW_REGIONS = 24;

const Charts = memo(function Charts({ dataset, view, appearance, change, unread }: PageProps) {
  const onShow = useOnShow(dataset, view);
  const { wording } = useWording();
  const broken = <p role="alert">{wording.board.chartBroken}</p>;
  const section = { dataset, view, onShow, appearance, change };
  return (
    <>
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
      <OtherThemes {...section} />
      <AllFigures {...onShow} unread={unread} unreadRows={dataset.unreadRows} />
    </>
  );
});
