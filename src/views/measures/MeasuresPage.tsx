import { useMemo } from "react";
import { MeasureTable } from "#charts/MeasureTable.tsx";
import type { Measure } from "#domain/measure.ts";
import { orderedMeasures } from "#domain/measureOrder.ts";
import { measuresOnShow, ofDepartment } from "#domain/measuresOnShow.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type MeasureCounts, measuresWording } from "#i18n/measuresWording.ts";
import type { PageProps } from "#sections/pageProps.ts";
import { areMeasuresRead } from "#sections/readTables.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { PageHeading } from "#ui/PageHeading.tsx";
import { PageTable } from "#ui/PageTable.tsx";
import { useDelayedText } from "#ui/useDelayedText.ts";
import { writeAddress } from "#url/address.ts";
import { pagePath } from "#url/page.ts";
import { writeView } from "#url/view.ts";
import { DepartmentChart } from "./DepartmentChart.tsx";
import { MeasureFilters } from "./MeasureFilters.tsx";
import styles from "./MeasuresPage.module.css";

/** Who promised what by when: all measures, filtered, searched and sorted, and how many each department answers for. */
export function MeasuresPage(props: PageProps) {
  const { dataset, view, unread } = props;
  const words = measuresWording[useWording().locale];
  const isRead = areMeasuresRead(unread);
  if (isRead && dataset.measures.length > 0) return <Measures {...props} />;
  return (
    <PageHeading title={words.title}>
      <p>{isRead ? words.empty(view.seen) : words.unread}</p>
    </PageHeading>
  );
}

function Measures({ dataset, view, appearance, change }: PageProps) {
  const { locale, wording } = useWording();
  const words = measuresWording[locale];
  const { department, limit, order } = view.measures;
  const [search, setSearch] = useDelayedText(view.measures.search, (text) =>
    change({ measures: { ...view.measures, search: text } }),
  );
  const all = dataset.measures;
  const ofAnyDepartment = useMemo(
    () => measuresOnShow(all, { regions: view.regions, limit, search }),
    [all, view.regions, limit, search],
  );
  const shown = useMemo(
    () => orderedMeasures(ofDepartment(ofAnyDepartment, department), order, locale),
    [ofAnyDepartment, department, order, locale],
  );
  const addressOf = useDepartmentAddress(dataset, view);
  const unfiltered = { ...view, regions: null, measures: { ...view.measures, ...noFilter } };
  const clear = writeAddress({ path: PATH, parameters: writeView(unfiltered, dataset) });
  return (
    <>
      <PageHeading title={words.title}>
        <p role="status">
          {words.lead(countsOf(shown, all))}{" "}
          {shown.length < all.length && <a href={clear}>{words.filters.clear}</a>}
        </p>
      </PageHeading>
      <MeasureFilters measures={all} view={view} search={search} setSearch={setSearch} change={change} />
      <div className={styles.both}>
        {shown.length > 0 && (
          <PageTable>
            <MeasureTable caption={words.caption(shown.length)} measures={shown} />
          </PageTable>
        )}
        <div className={styles.chart}>
          <ErrorBoundary fallback={<p role="alert">{wording.board.chartBroken}</p>}>
            <DepartmentChart
              measures={ofAnyDepartment}
              chosen={department}
              address={addressOf}
              appearance={appearance}
              version={dataset.version}
            />
          </ErrorBoundary>
        </div>
      </div>
    </>
  );
}

const PATH = pagePath({ kind: "measures" });
const noFilter = { department: null, limit: "all", search: "" } as const;

/** Where a bar leads: to the measures of its department, in its region where other regions have one of that name. */
function useDepartmentAddress(dataset: PageProps["dataset"], view: PageProps["view"]) {
  return useMemo(() => {
    const regionsOf = new Map<string, Set<string>>();
    for (const { region, departments } of dataset.measures)
      for (const { zh } of departments) regionsOf.set(zh, (regionsOf.get(zh) ?? new Set()).add(region.code));
    return (region: string, department: string | null) => {
      const isShared = department !== null && (regionsOf.get(department)?.size ?? 0) > 1;
      const choices = {
        ...view,
        ...(isShared && { regions: new Set([region]) }),
        measures: { ...view.measures, department },
      };
      return writeAddress({ path: PATH, parameters: writeView(choices, dataset) });
    };
  }, [dataset, view]);
}

function countsOf(shown: readonly Measure[], all: readonly Measure[]): MeasureCounts {
  return {
    shown: shown.length,
    all: all.length,
    regions: new Set(shown.map(({ region }) => region)).size,
    reports: new Set(shown.map(({ report }) => report)).size,
    withDepartment: shown.filter(({ departments }) => departments.length > 0).length,
    withLimit: shown.filter(({ timeLimit }) => timeLimit !== null).length,
  };
}
