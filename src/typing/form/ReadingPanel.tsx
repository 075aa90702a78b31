import { type PrintedReading, type PrintedValue, wordedAs } from "#dataset/rules/printedReading.ts";
import type { Figure } from "#domain/figure.ts";
import type { Indicator } from "#domain/indicator.ts";
import { type Precision, precisions } from "#domain/precision.ts";
import { fullValue, valueLabel } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import { type Draft, precisionIn } from "#typing/rows/draft.ts";
import styles from "./TypingForm.module.css";

interface ReadingPanelProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly indicator: Indicator | null;
  readonly reading: PrintedReading | null;
  /** As the board would draw it; null as long as it would not. */
  readonly figure: Figure | null;
}

/** What the board makes of the printed text, in full digits, before the typist's eyes. */
export function ReadingPanel(props: ReadingPanelProps) {
  const { draft, indicator, reading, figure } = props;
  const { locale, wording } = useWording();
  const words = typingWording[locale].reading;
  const isTyped = (draft.figure.value ?? "").trim() !== "";
  const value = isTyped
    ? draft.figure.value?.trim()
    : reading?.kind === "read"
      ? reading.only.value
      : undefined;
  const precision = wordOf(precisionIn(draft, reading));
  const full = indicator && value !== undefined ? written(value, indicator) : null;
  return (
    <div className={styles.reading} role="status" aria-live="polite">
      <h3>{words.heading}</h3>
      {full && <p className={styles.value}>{words.value(fullValue(full, locale))}</p>}
      {full && precision && <p>{words.precision(wording.table.precision[precision])}</p>}
      {figure && <p>{words.label(valueLabel(figure, locale))}</p>}
      <ReadingHint {...props} isTyped={isTyped} />
    </div>
  );

  function written(text: string, of: Indicator) {
    if (!/^\d+(?:\.\d+)?$/.test(text)) return null;
    const decimals = text.split(".")[1]?.length ?? 0;
    return { value: Number(text), decimals, precision: precision ?? ("exact" as const), indicator: of };
  }
}

function wordOf(text: string): Precision | null {
  return precisions.find((word) => word === text) ?? null;
}

/** Why nothing was read, or what should be looked at in what was. */
function ReadingHint(props: ReadingPanelProps & { readonly isTyped: boolean }) {
  const { draft, indicator, reading, isTyped } = props;
  const words = typingWording[useWording().locale].reading;
  if (isTyped) return <TypedValueHint {...props} />;
  if (!reading || !indicator) return <p>{words.noIndicator}</p>;
  if (reading.kind === "several")
    return (
      <NumberChoice {...props} indicator={indicator} question={words.several} choices={reading.choices} />
    );
  if (reading.kind !== "read") return <p>{words[reading.kind]}</p>;
  return draft.figure.precision ? null : <WordsHint {...reading.only} />;
}

/** What should be known of the words in the printed text, where none of them is one for precision. */
function WordsHint({ words: said }: PrintedValue) {
  const words = typingWording[useWording().locale].reading;
  if (said === "exact") return <p>{words.noWord}</p>;
  if (said === "disagree") return <p>{words.wordsDisagree}</p>;
  return said === "unknown" ? <p>{words.wordsUnknown}</p> : null;
}

/** What the printed text says instead of a value that was typed or stands in the row. */
function TypedValueHint({ draft, change, indicator, reading }: ReadingPanelProps) {
  const words = typingWording[useWording().locale].reading;
  if (!indicator || reading?.kind !== "read") return <p>{words.typedValue}</p>;
  const { only } = reading;
  if (only.value === draft.figure.value?.trim()) return null;
  return <NumberChoice {...{ draft, change, indicator }} question={words.otherwise} choices={[only]} />;
}

interface NumberChoiceProps extends Pick<ReadingPanelProps, "draft" | "change"> {
  readonly indicator: Indicator;
  readonly question: string;
  readonly choices: readonly PrintedValue[];
}

/** Numbers of the text, of which a person takes one. */
function NumberChoice({ draft, change, indicator, question, choices }: NumberChoiceProps) {
  const { locale } = useWording();
  const words = typingWording[locale].reading;
  const take = (choice: PrintedValue) => {
    const read = { value: choice.value, precision: wordedAs(choice) ?? "" };
    change({ ...draft, figure: { ...draft.figure, ...read } });
  };
  const full = (value: string) => {
    const decimals = value.split(".")[1]?.length ?? 0;
    return fullValue({ value: Number(value), decimals, precision: "exact", indicator }, locale);
  };
  return (
    <>
      <p>{question}</p>
      <p className={styles.takes}>
        {choices.map((choice) => (
          <button key={choice.value} type="button" onClick={() => take(choice)}>
            {words.take(full(choice.value))}
          </button>
        ))}
      </p>
    </>
  );
}
