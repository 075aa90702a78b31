import { Suspense, useEffect, useId, useRef, useState } from "react";
import type { Region } from "#domain/region.ts";
import { withDescendants } from "#domain/regionTree.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { RegionTree } from "./lazyRegionTree.ts";
import styles from "./RegionPicker.module.css";

export interface RegionPickerProps {
  readonly regions: readonly Region[];
  /** The regions that the package shows by itself; none where it leaves the choice open. */
  readonly usual: readonly Region[];
  readonly chosen: readonly Region[];
  /** Null brings back the package's own choice. */
  readonly choose: (codes: ReadonlySet<string> | null) => void;
}

/** A button that says which regions are on show and opens the tree to choose others. Escape closes it and gives the focus back. */
export function RegionPicker({ regions, usual, chosen, choose }: RegionPickerProps) {
  const { filters } = useWording().wording;
  const [isOpen, setOpen] = useState(false);
  const picker = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !picker.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape and the leaving focus of the controls inside it.
    <div
      ref={picker}
      className={styles.picker}
      onKeyDown={(event) => event.key === "Escape" && isOpen && close()}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Tab has left the panel, which would lie over what has the focus now.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <span className={styles.label} id={`${panelId}-label`}>
        {filters.regions}
      </span>
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-expanded={isOpen}
        aria-controls={panelId}
        aria-labelledby={`${panelId}-label ${panelId}-choice`}
        onClick={() => setOpen(!isOpen)}
      >
        <span id={`${panelId}-choice`}>{useChoiceText(chosen, regions)}</span>{" "}
        <span aria-hidden="true">▾</span>
      </button>
      <section id={panelId} className={styles.panel} hidden={!isOpen} aria-label={filters.regions}>
        {isOpen && (
          <Suspense fallback={null}>
            <RegionTree {...{ regions, usual, chosen, choose, close }} />
          </Suspense>
        )}
      </section>
    </div>
  );
}

/** The choice in words: all, one region with everything below it, or the first and how many more. */
function useChoiceText(chosen: readonly Region[], regions: readonly Region[]): string {
  const { locale, wording } = useWording();
  const { filters } = wording;
  const [first] = chosen;
  if (!first) return filters.noRegion;
  if (chosen.length === regions.length) return filters.allRegions(regions.length);
  const codes = new Set(chosen.map(({ code }) => code));
  const top = chosen.find(({ parent }) => !parent || !codes.has(parent.code)) ?? first;
  const family = withDescendants(top, regions);
  const isFamily = family.length === chosen.length && family.every(({ code }) => codes.has(code));
  return isFamily && family.length > 1
    ? filters.regionsWithBelow(top.name[locale], family.length)
    : filters.regionsChosen(first.name[locale], chosen.length);
}
