import { useMemo } from "react";
import { useLinks } from "#charts/links.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Region } from "#domain/region.ts";
import { regionCounts } from "#domain/regionCounts.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { regionWording } from "#i18n/regionWording.ts";
import styles from "./RegionPage.module.css";

interface RegionChildrenProps {
  readonly region: Region;
  readonly dataset: Dataset;
  /** The day as of which the board is read. */
  readonly seen: string | null;
}

/** More silent regions than these are counted. */
const MOST_SILENT = 20;

/** The regions right below: those that report with how much, and in words those that do not. */
export function RegionChildren({ region, dataset, seen }: RegionChildrenProps) {
  const { locale } = useWording();
  const links = useLinks();
  const words = regionWording[locale];
  const counts = useMemo(() => childCounts(region, dataset), [region, dataset]);
  if (counts.length === 0) return null;
  const silent = counts.filter(({ figures, measures }) => figures + measures === 0);
  const reporting = counts.filter(({ figures, measures }) => figures + measures > 0);
  return (
    <section className={styles.block}>
      <h2>{words.children(region.name[locale])}</h2>
      <ul className={styles.children}>
        {reporting.map(({ child, figures, measures }) => (
          <li key={child.code}>
            <a href={links?.region(child.code)}>{child.name[locale]}</a>{" "}
            <span>{words.childCount(figures, measures)}</span>
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p className={styles.silent}>
          {words.silentChildren(
            silent.slice(0, MOST_SILENT).map(({ child }) => child.name[locale]),
            Math.max(0, silent.length - MOST_SILENT),
            seen,
          )}
        </p>
      )}
    </section>
  );
}

/** How much each region right below reports of itself; nothing counts as zero here. */
function childCounts({ code }: Region, dataset: Dataset) {
  const counts = regionCounts(dataset);
  return dataset.regions
    .filter(({ parent }) => parent?.code === code)
    .map((child) => ({ child, figures: 0, measures: 0, ...counts.get(child.code) }));
}
