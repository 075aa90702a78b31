import { useMemo } from "react";
import { regionCounts } from "#domain/regionCounts.ts";
import { foundRegions } from "#domain/regionSearch.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { regionsWording } from "#i18n/regionsWording.ts";
import type { PageProps } from "#sections/pageProps.ts";
import { areFiguresRead, areMeasuresRead } from "#sections/readTables.ts";
import { PageHeading } from "#ui/PageHeading.tsx";
import { SearchField } from "#ui/SearchField.tsx";
import { useDelayedText } from "#ui/useDelayedText.ts";
import { RegionIndex } from "./RegionIndex.tsx";
import styles from "./RegionsPage.module.css";

/** Every region of the package in its place below the nation, with how much is reported of it. */
export function RegionsPage(props: PageProps) {
  const { dataset, unread } = props;
  const words = regionsWording[useWording().locale];
  if (!unread.has("regions") && dataset.regions.length > 0) return <Regions {...props} />;
  return (
    <PageHeading title={words.title}>
      <p>{unread.has("regions") ? words.unread : words.empty}</p>
    </PageHeading>
  );
}

function Regions({ dataset, view, change, unread }: PageProps) {
  const words = regionsWording[useWording().locale];
  // The address has one text to search for, which each page reads for itself.
  const [search, setSearch] = useDelayedText(view.measures.search, (text) =>
    change({ measures: { ...view.measures, search: text } }),
  );
  const { regions } = dataset;
  const counts = useMemo(() => regionCounts(dataset), [dataset]);
  const found = useMemo(() => foundRegions(regions, search), [regions, search]);
  const known = { figures: areFiguresRead(unread), measures: areMeasuresRead(unread) };
  const totals = {
    regions: regions.length,
    reporting: counts.size,
    figures: dataset.figures.length,
    measures: dataset.measures.length,
    seen: view.seen,
  };
  return (
    <>
      <PageHeading title={words.title}>
        <p>{known.figures && known.measures ? words.lead(totals) : words.leadUncounted(regions.length)}</p>
        {!known.figures && <p>{words.figuresUnread}</p>}
        {!known.measures && <p>{words.measuresUnread}</p>}
      </PageHeading>
      <div className={styles.search}>
        <SearchField label={words.search} hint={words.searchHint} text={search} search={setSearch} />
        <p role="status">
          {found &&
            (found.hits.length > 0
              ? words.found(found.hits.length, found.shown.length)
              : words.nothingFound(search.trim()))}
        </p>
      </div>
      <RegionIndex
        regions={found?.shown ?? regions}
        counts={counts}
        known={known}
        unreadRegions={dataset.unreadRegions}
        seen={view.seen}
      />
    </>
  );
}
