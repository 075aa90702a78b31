import { useLinks } from "#charts/links.ts";
import type { Region } from "#domain/region.ts";
import type { RegionCounts } from "#domain/regionCounts.ts";
import { childrenByParent } from "#domain/regionTree.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { regionsWording } from "#i18n/regionsWording.ts";
import styles from "./RegionsPage.module.css";

interface RegionIndexProps {
  /** With every region those that it lies in. */
  readonly regions: readonly Region[];
  readonly counts: ReadonlyMap<string, RegionCounts>;
  /** What could be read, so that "none" means none. */
  readonly known: Readonly<Record<keyof RegionCounts, boolean>>;
  /** The codes of regions of which rows were left out. */
  readonly unreadRegions: ReadonlySet<string>;
  /** The day as of which the board is read. */
  readonly seen: string | null;
}

/** The regions as a tree of links, all of it in sight. */
export function RegionIndex({ regions, ...shared }: RegionIndexProps) {
  const words = regionsWording[useWording().locale];
  const children = childrenByParent(regions);
  return (
    <nav className={styles.index} aria-label={words.list}>
      <Branch parent="" below={children} {...shared} />
    </nav>
  );
}

interface BranchProps extends Omit<RegionIndexProps, "regions"> {
  readonly parent: string;
  readonly below: ReadonlyMap<string, readonly Region[]>;
}

function Branch({ parent, ...shared }: BranchProps) {
  const regions = shared.below.get(parent);
  if (!regions) return null;
  return (
    <ul>
      {regions.map((region) => (
        <li key={region.code} data-level={region.level}>
          <Entry region={region} {...shared} />
          <Branch parent={region.code} {...shared} />
        </li>
      ))}
    </ul>
  );
}

type EntryProps = Omit<RegionIndexProps, "regions"> & { readonly region: Region };

/** A region with its code, or what it is where the code is our own, and what is reported of it. */
function Entry({ region, counts, known, unreadRegions, seen }: EntryProps) {
  const { locale } = useWording();
  const words = regionsWording[locale];
  const links = useLinks();
  const { code, name, level, hasStandardCode } = region;
  const own = counts.get(code);
  return (
    <div className={styles.entry} data-region={code}>
      {links ? <a href={links.region(code)}>{name[locale]}</a> : name[locale]}{" "}
      {level !== "nation" && <small>{hasStandardCode ? code : words.level[level]}</small>}
      <span className={styles.counts} data-silent={!own}>
        {own
          ? reported(own, words)
          : unreadRegions.has(code)
            ? words.unreadRows
            : silence(known, seen, words)}
      </span>
    </div>
  );
}

type Words = (typeof regionsWording)["zh"];

function reported({ figures, measures }: RegionCounts, words: Words): string {
  return [
    ...(figures > 0 ? [words.figures(figures)] : []),
    ...(measures > 0 ? [words.measures(measures)] : []),
  ].join(" · ");
}

/** Where not all could be read, nothing found is not nothing reported. */
function silence(known: RegionIndexProps["known"], seen: string | null, words: Words): string {
  return known.figures && known.measures ? words.silent(seen) : "";
}
