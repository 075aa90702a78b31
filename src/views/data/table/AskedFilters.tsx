import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type DataChoices, type DataColumn, dataColumns, NOTHING } from "#url/dataChoices.ts";
import styles from "./AskedFilters.module.css";
import { choiceWords } from "./columns/choiceWords.ts";

interface AskedFiltersProps {
  readonly filters: DataChoices["filters"];
  readonly ask: (column: DataColumn, text: string) => void;
}

/** What holds rows back, each with a button that takes it away: a filter may stand in a column that is hidden or out of sight. */
export function AskedFilters({ filters, ask }: AskedFiltersProps) {
  const { locale, wording } = useWording();
  const data = dataWording[locale];
  const words = choiceWords({ locale, wording, data });
  const asked = (column: DataColumn, text: string) =>
    text.trim() === NOTHING
      ? data.askedMissing(data.columns[column])
      : data.asked(data.columns[column], words[column]?.[text] ?? text);
  if (filters.size === 0) return null;
  return (
    <ul className={styles.asked} aria-label={data.askedLabel}>
      {dataColumns
        .filter((column) => filters.has(column))
        .map((column) => {
          const sentence = asked(column, filters.get(column) ?? "");
          return (
            <li key={column}>
              <button type="button" aria-label={data.take(sentence)} onClick={() => ask(column, "")}>
                {sentence} <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
    </ul>
  );
}
