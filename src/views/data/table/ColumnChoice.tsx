import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type DataChoices, type DataColumn, dataColumns } from "#url/dataChoices.ts";
import styles from "./ColumnChoice.module.css";
import { usePrompt } from "./usePrompt.ts";

/** The first column heads every row and always stands. */
export const FIRST_COLUMN: DataColumn = "id";

interface ColumnChoiceProps {
  readonly columns: DataChoices["columns"];
  readonly choose: (choices: Pick<DataChoices, "columns">) => void;
}

/** Which columns the table shows. */
export function ColumnChoice({ columns: chosen, choose }: ColumnChoiceProps) {
  const [columns, show] = usePrompt(chosen, (next) => choose({ columns: next }));
  const { locale } = useWording();
  const data = dataWording[locale];
  const shown = dataColumns.filter((column) => isShown(columns, column));
  const toggle = (column: DataColumn) => {
    const next = dataColumns.filter((name) => isShown(columns, name) !== (name === column));
    show(next.length === dataColumns.length ? null : new Set(next));
  };
  return (
    <details className={styles.choice}>
      <summary>{data.columnChoice(shown.length, dataColumns.length)}</summary>
      <div className={styles.columns}>
        {dataColumns.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={isShown(columns, column)}
              disabled={column === FIRST_COLUMN}
              onChange={() => toggle(column)}
            />
            {data.columns[column]}
          </label>
        ))}
        <button type="button" onClick={() => show(null)}>
          {data.allColumns}
        </button>
      </div>
    </details>
  );
}

export function isShown(columns: DataChoices["columns"], column: DataColumn): boolean {
  return column === FIRST_COLUMN || columns === null || columns.has(column);
}
