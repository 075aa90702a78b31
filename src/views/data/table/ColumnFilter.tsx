import { memo } from "react";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { columnKinds, type DataColumn, isFilter, LONGEST_WORDS, NOTHING } from "#url/dataChoices.ts";
import { choiceWords } from "./columns/choiceWords.ts";
import { usePrompt } from "./usePrompt.ts";

interface ColumnFilterProps {
  readonly column: DataColumn;
  /** What is asked of it, as typed; empty for nothing. */
  readonly text: string;
  readonly ask: (column: DataColumn, text: string) => void;
}

/** What can be asked of one column: words in it, one of its choices, a number, or a date from and to. */
export const ColumnFilter = memo(function ColumnFilter({ column, text: asked, ask }: ColumnFilterProps) {
  const [text, write] = usePrompt(asked, (typed) => ask(column, typed));
  const kind = columnKinds[column];
  const { locale, wording } = useWording();
  const data = dataWording[locale];
  const name = data.columns[column];
  if (kind === "date") return <PeriodFilter column={column} text={text} write={write} />;
  if (kind === "words" || kind === "number")
    return (
      <Words
        label={data.filterLabel(name)}
        hint={data.hints[kind]}
        text={text}
        isSound={text === "" || isFilter(column, text)}
        write={write}
      />
    );
  const words = choiceWords({ locale, wording, data })[column];
  return (
    <select aria-label={data.filterLabel(name)} value={text} onChange={(event) => write(event.target.value)}>
      <option value="">{data.any}</option>
      {kind.map((choice) => (
        <option key={choice} value={choice}>
          {words?.[choice] ?? choice}
        </option>
      ))}
    </select>
  );
});

interface PeriodFilterProps {
  readonly column: DataColumn;
  readonly text: string;
  readonly write: (text: string) => void;
}

function PeriodFilter({ column, text, write }: PeriodFilterProps) {
  const { locale } = useWording();
  const { columns, fromLabel, toLabel, hints } = dataWording[locale];
  const name = columns[column];
  const [from = "", to = text === NOTHING ? "" : from] = text.split("..");
  const isSound = text === "" || isFilter(column, text);
  const askFor = (first: string, last: string) => {
    const none = first.trim() === NOTHING && last === "";
    write(none ? NOTHING : first + last === "" ? "" : `${first}..${last}`);
  };
  return (
    <>
      <Words
        label={fromLabel(name)}
        hint={hints.from}
        text={from}
        isSound={isSound}
        write={(first) => askFor(first, to)}
      />
      <Words
        label={toLabel(name)}
        hint={hints.to}
        text={to}
        isSound={isSound}
        write={(last) => askFor(from, last)}
      />
    </>
  );
}

interface WordsProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Whether what is typed so far asks for something that can be told. */
  readonly isSound: boolean;
  readonly write: (text: string) => void;
}

function Words({ label, hint, text, isSound, write }: WordsProps) {
  return (
    <input
      type="text"
      aria-label={label}
      aria-invalid={isSound ? undefined : true}
      placeholder={hint}
      value={text}
      maxLength={LONGEST_WORDS}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => write(event.target.value)}
    />
  );
}
