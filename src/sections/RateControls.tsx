import type { Population } from "#domain/population.ts";
import type { PopulationCoverage } from "#domain/reopeningRates.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Select } from "#ui/Select.tsx";
import { rateModes, type View } from "#url/view.ts";
import styles from "./RateControls.module.css";

interface RateControlsProps {
  readonly populations: readonly PopulationCoverage[];
  readonly population: Population | null;
  readonly isOverTime: boolean;
  readonly hasTime: boolean;
  readonly change: (choices: Partial<View>) => void;
}

/** Which population, and the newest rates or their change over time. A population that no region on show reports stays chosen and says so. */
export function RateControls({ populations, population, isOverTime, hasTime, change }: RateControlsProps) {
  const { locale, wording } = useWording();
  const { filters } = wording;
  const isReported = populations.some((entry) => entry.population === population);
  const entries = isReported || !population ? populations : [{ population, regions: 0 }, ...populations];
  if (entries.length === 0) return null;
  return (
    <div className={styles.controls}>
      <Select
        label={filters.population}
        options={entries.map(({ population: { id, name }, regions }) => ({
          value: id,
          text: filters.populationOption(name[locale], regions),
        }))}
        chosen={population?.id ?? ""}
        choose={(id) => change({ population: id })}
      />
      <Choice
        label={filters.rates}
        options={rateModes.map((value) => ({ value, text: filters.rateModes[value] }))}
        chosen={isOverTime ? "time" : "latest"}
        choose={(rates) => change({ rates })}
        onlyOne={hasTime ? undefined : filters.oneDateOnly}
      />
    </div>
  );
}
