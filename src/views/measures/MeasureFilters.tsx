import type { Measure } from "#domain/measure.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { measuresWording } from "#i18n/measuresWording.ts";
import { Choice } from "#ui/Choice.tsx";
import { SearchField } from "#ui/SearchField.tsx";
import { Select } from "#ui/Select.tsx";
import { measureOrders, timeLimits } from "#url/measureChoices.ts";
import type { View } from "#url/view.ts";
import styles from "./MeasuresPage.module.css";
import { departmentOptions, regionOptions } from "./measureFilterOptions.ts";

interface MeasureFiltersProps {
  readonly measures: readonly Measure[];
  readonly view: View;
  readonly search: string;
  readonly setSearch: (text: string) => void;
  readonly change: (choices: Partial<View>) => void;
}

/** Whose measures, of which department, with or without a time limit, holding which words, and in which order. */
export function MeasureFilters({ measures, view, search, setSearch, change }: MeasureFiltersProps) {
  const { filters } = measuresWording[useWording().locale];
  const { limit, order } = view.measures;
  return (
    <section className={styles.filters} aria-label={filters.label}>
      <RegionSelect measures={measures} view={view} change={change} />
      <DepartmentSelect measures={measures} view={view} change={change} />
      <Choice
        label={filters.limit}
        options={timeLimits.map((value) => ({ value, text: filters.limits[value] }))}
        chosen={limit}
        choose={(chosen) => change({ measures: { ...view.measures, limit: chosen } })}
      />
      <SearchField label={filters.search} hint={filters.searchHint} text={search} search={setSearch} />
      <Choice
        label={filters.order}
        options={measureOrders.map((value) => ({ value, text: filters.orders[value] }))}
        chosen={order}
        choose={(chosen) => change({ measures: { ...view.measures, order: chosen } })}
      />
    </section>
  );
}

type SelectProps = Pick<MeasureFiltersProps, "measures" | "view" | "change">;

/** What the choice says of regions that a link names otherwise than one by one. */
const SEVERAL = "several";

function RegionSelect({ measures, view, change }: SelectProps) {
  const { locale } = useWording();
  const { filters } = measuresWording[locale];
  const options = regionOptions(measures);
  const [only, ...others] = view.regions ?? [];
  const isListed = only !== undefined && others.length === 0 && options.some((o) => o.region.code === only);
  const chosen = view.regions === null ? "" : isListed ? only : SEVERAL;
  return (
    <Select
      label={filters.region}
      options={[
        { value: "", text: filters.allRegions(measures.length) },
        ...(chosen === SEVERAL
          ? [{ value: SEVERAL, text: filters.severalRegions(view.regions?.size ?? 0) }]
          : []),
        ...options.map(({ region, measures: count }) => ({
          value: region.code,
          text: filters.option(region.name[locale], count),
        })),
      ]}
      chosen={chosen}
      choose={(code) => code !== SEVERAL && change({ regions: code === "" ? null : new Set([code]) })}
    />
  );
}

/** The departments of the regions chosen; one that a link names and they do not have stays chosen and says so. */
function DepartmentSelect({ measures, view, change }: SelectProps) {
  const { locale } = useWording();
  const { filters } = measuresWording[locale];
  const { department } = view.measures;
  const { regions } = view;
  const inRegions = regions ? measures.filter(({ region }) => regions.has(region.code)) : measures;
  const options = departmentOptions(inRegions);
  const isMissing = department !== null && !options.some(({ name }) => name.zh === department);
  return (
    <Select
      label={filters.department}
      options={[
        { value: "", text: filters.allDepartments },
        ...(isMissing ? [{ value: department, text: filters.option(department, 0) }] : []),
        ...options.map((option) => ({
          value: option.name.zh,
          text: filters.option(
            regions?.size === 1
              ? option.name[locale]
              : filters.departmentOf(
                  option.name[locale],
                  option.regions.map(({ name }) => name[locale]),
                ),
            option.measures,
          ),
        })),
      ]}
      chosen={department ?? ""}
      choose={(name) => change({ measures: { ...view.measures, department: name || null } })}
    />
  );
}
