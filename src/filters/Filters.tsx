import { useMemo } from "react";
import { firstDay, lastDay } from "#domain/asOf.ts";
import type { Dataset } from "#domain/dataset.ts";
import { firstReported } from "#domain/seenOn.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Select } from "#ui/Select.tsx";
import type { ChangeView } from "#url/changedView.ts";
import { scales, type View } from "#url/view.ts";
import { chosenRegions } from "./chosenRegions.ts";
import styles from "./Filters.module.css";
import { RegionPicker } from "./RegionPicker.tsx";
import { SeenDay } from "./SeenDay.tsx";

interface FiltersProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly change: ChangeView;
}

/** What all three charts share: regions, period and the axis of money. */
export function Filters({ dataset, view, change }: FiltersProps) {
  const { filters } = useWording().wording;
  const months = useMemo(() => monthsOf(dataset), [dataset]);
  const options = (none: string, chosen: string | null) => [
    { value: "", text: none },
    // A date finer than the months on offer, from a link, stays in sight.
    ...[...new Set([...months, ...(chosen === null ? [] : [chosen])])]
      .sort()
      .map((month) => ({ value: month, text: month })),
  ];
  return (
    <section className={styles.filters} aria-label={filters.label}>
      <RegionPicker
        regions={dataset.regions}
        usual={dataset.defaultRegions}
        chosen={chosenRegions(dataset, view.regions)}
        choose={(regions) => change({ regions })}
      />
      <Select
        label={filters.from}
        options={options(filters.firstDate, view.from).filter(
          ({ value }) => view.to === null || value <= view.to,
        )}
        chosen={view.from ?? ""}
        choose={(from) => change({ from: from || null })}
      />
      <Select
        label={filters.to}
        options={options(filters.lastDate, view.to).filter(
          ({ value }) => value === "" || view.from === null || lastDay(value) >= firstDay(view.from),
        )}
        chosen={view.to ?? ""}
        choose={(to) => change({ to: to || null })}
      />
      <SeenDay
        label={filters.seen}
        first={firstReported(dataset.reports)}
        chosen={view.seen}
        choose={(seen, entry) => change({ seen }, entry)}
      />
      <Choice
        label={filters.scale}
        options={scales.map((value) => ({ value, text: filters.scales[value] }))}
        chosen={view.scale}
        choose={(scale) => change({ scale })}
      />
    </section>
  );
}

/** Every month that a figure is dated in; a figure dated by its year alone brings none. */
function monthsOf({ figures }: Dataset): string[] {
  return [...new Set(figures.map(({ asOf }) => asOf.date.slice(0, 7)))]
    .filter((month) => month.length === 7)
    .sort();
}
