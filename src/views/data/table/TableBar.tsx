import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type DataChoices, LONGEST_WORDS } from "#url/dataChoices.ts";
import { ColumnChoice } from "./ColumnChoice.tsx";
import styles from "./FigureBrowser.module.css";
import { usePrompt } from "./usePrompt.ts";

interface TableBarProps {
  readonly draft: DataChoices;
  readonly shown: number;
  readonly all: number;
  readonly choose: (choices: Pick<DataChoices, "find"> | Pick<DataChoices, "columns">) => void;
  readonly clear: () => void;
}

/** What stands above the table: the search, how many rows answer, and which columns are on show. */
export function TableBar({ draft, shown, all, choose, clear }: TableBarProps) {
  const data = dataWording[useWording().locale];
  const [find, search] = usePrompt(draft.find, (text) => choose({ find: text.trimStart() }));
  const isAsked = draft.find !== "" || draft.filters.size > 0;
  return (
    <div className={styles.bar}>
      <label className={styles.find}>
        <span>{data.find}</span>
        <input
          type="search"
          value={find}
          placeholder={data.findHint}
          maxLength={LONGEST_WORDS}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => search(event.target.value)}
        />
      </label>
      <p role="status">{shown === 0 && all > 0 ? data.nothingFound : data.rows(shown, all)}</p>
      {isAsked && (
        <button type="button" onClick={clear}>
          {data.clear}
        </button>
      )}
      <ColumnChoice columns={draft.columns} choose={choose} />
    </div>
  );
}
