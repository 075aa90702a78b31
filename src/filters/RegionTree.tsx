import { useState } from "react";
import { encloses, type Region } from "#domain/region.ts";
import { foundRegions } from "#domain/regionSearch.ts";
import { childrenByParent, withDescendants } from "#domain/regionTree.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { regionTreeWording } from "#i18n/regionTreeWording.ts";
import styles from "./RegionPicker.module.css";
import type { RegionPickerProps } from "./RegionPicker.tsx";

interface RegionTreeProps extends RegionPickerProps {
  /** Called when the reader has chosen. */
  readonly close: () => void;
}

/** All regions as a tree of checkboxes, searched by Chinese or English name or by code; below it, choices of many at once. */
export function RegionTree({ regions, usual, chosen, choose, close }: RegionTreeProps) {
  const words = regionTreeWording[useWording().locale];
  const [search, setSearch] = useState("");
  const found = foundRegions(regions, search);
  const children = childrenByParent(found?.shown ?? regions);
  const codes = new Set(chosen.map(({ code }) => code));
  const chooseAll = (family: readonly Region[], isChosen: boolean) => {
    const next = new Set(codes);
    for (const { code } of family) isChosen ? next.add(code) : next.delete(code);
    choose(next);
  };
  const branch = { children, codes, isSearching: found !== null, regions, chooseAll };
  return (
    <>
      <label className={styles.search}>
        <span>{words.search}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the field stands in a panel that the reader has just opened to find something.
          autoFocus
          type="search"
          value={search}
          placeholder={words.searchHint}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      <div className={styles.tree}>
        {found?.hits.length === 0 ? <p>{words.nothingFound(search)}</p> : <Branch parent="" {...branch} />}
      </div>
      <div className={styles.actions}>
        {usual.length > 0 && (
          <button type="button" onClick={() => choose(null)}>
            {words.usualRegions}
          </button>
        )}
        <button type="button" onClick={() => choose(new Set(regions.map(({ code }) => code)))}>
          {words.everyRegion}
        </button>
        <button type="button" onClick={() => choose(new Set())}>
          {words.noneChosen}
        </button>
        <button type="button" className={styles.done} onClick={close}>
          {words.close}
        </button>
      </div>
    </>
  );
}

interface BranchProps {
  readonly parent: string;
  readonly children: ReadonlyMap<string, readonly Region[]>;
  readonly codes: ReadonlySet<string>;
  readonly isSearching: boolean;
  readonly regions: readonly Region[];
  readonly chooseAll: (family: readonly Region[], isChosen: boolean) => void;
}

function Branch({ parent, ...branch }: BranchProps) {
  return (
    <ul>
      {branch.children.get(parent)?.map((region) => (
        <Twig key={region.code} region={region} {...branch} />
      ))}
    </ul>
  );
}

function Twig({ region, ...branch }: Omit<BranchProps, "parent"> & { region: Region }) {
  const { locale, wording } = useWording();
  const { children, codes, isSearching, regions, chooseAll } = branch;
  const hasChildren = children.has(region.code);
  const [isUnfolded, setUnfolded] = useState(region.parent === null || isChosenBelow(region, codes, regions));
  const isOpen = isSearching || isUnfolded;
  return (
    <li>
      <div className={styles.twig}>
        {hasChildren ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-label={regionTreeWording[locale].unfold(region.name[locale])}
            onClick={() => setUnfolded(!isOpen)}
          >
            {isOpen ? "−" : "+"}
          </button>
        ) : (
          <span className={styles.fold} />
        )}
        <label>
          <input
            type="checkbox"
            checked={codes.has(region.code)}
            onChange={(event) => chooseAll([region], event.target.checked)}
          />
          {region.name[locale]}{" "}
          <small>{region.hasStandardCode ? region.code : wording.levels[region.level]}</small>
        </label>
        {hasChildren && <FamilyButton region={region} {...branch} />}
      </div>
      {hasChildren && isOpen && <Branch parent={region.code} {...branch} />}
    </li>
  );
}

/** Takes a region in with everything below it, or out again. */
function FamilyButton({
  region,
  codes,
  regions,
  chooseAll,
}: Omit<BranchProps, "parent"> & { region: Region }) {
  const { locale } = useWording();
  const words = regionTreeWording[locale];
  const family = withDescendants(region, regions);
  const isWhole = family.every(({ code }) => codes.has(code));
  const name = region.name[locale];
  return (
    <button
      type="button"
      className={styles.family}
      aria-label={isWhole ? words.withoutBelow(name) : words.withBelow(name)}
      onClick={() => chooseAll(family, !isWhole)}
    >
      {isWhole ? words.familyOff : words.familyOn}
    </button>
  );
}

function isChosenBelow(region: Region, codes: ReadonlySet<string>, regions: readonly Region[]): boolean {
  return regions.some((other) => other !== region && codes.has(other.code) && encloses(region, other));
}
