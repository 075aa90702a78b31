import { type PrintedValue, wordedAs } from "#dataset/rules/printedReading.ts";
import type { Indicator } from "#domain/indicator.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import { countsIn, type Draft, readCells } from "#typing/rows/draft.ts";
import type { DraftReading, PrintedCounts, PrintedRange } from "#typing/rows/draftReading.ts";
import { NumberChoice, type OfferedNumber } from "./NumberChoice.tsx";

export interface HintProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly indicator: Indicator | null;
  readonly reading: DraftReading | null;
}

interface ReadHintProps extends HintProps {
  readonly indicator: Indicator;
  readonly reading: DraftReading;
}

/** Why nothing was read, or what should be looked at in what was. */
export function ReadingHint({ indicator, reading, ...rest }: HintProps) {
  const words = typingWording[useWording().locale].reading;
  const isTyped = (rest.draft.figure.value ?? "").trim() !== "";
  if (!reading || !indicator) return <p>{isTyped ? words.typedValue : words.noIndicator}</p>;
  const props = { ...rest, indicator, reading };
  return isTyped ? <TypedValueHint {...props} /> : <OpenHint {...props} />;
}

/** Of a value that was not typed. */
function OpenHint(props: ReadHintProps) {
  const { draft, reading, indicator } = props;
  const words = typingWording[useWording().locale].reading;
  if (reading.kind === "several")
    return <NumberChoice {...props} question={words.several} choices={reading.choices.map(worded)} />;
  if (reading.kind === "range")
    return <NumberChoice {...props} question={words.range} choices={endsOf(reading)} />;
  if (reading.kind === "counts") return <CountsHint {...{ draft, reading }} />;
  if (reading.kind === "read") return draft.figure.precision ? null : <WordsHint {...reading.only} />;
  if (countsIn(readCells(draft, reading), indicator)) return <p>{words.ofCounts}</p>;
  return <p>{reading.kind === "none" && indicator.kind === "rate" ? words.noRate : words[reading.kind]}</p>;
}

function worded(value: PrintedValue): OfferedNumber {
  return { value: value.value, precision: wordedAs(value) };
}

function endsOf({ lower, upper }: PrintedRange): readonly OfferedNumber[] {
  return [
    ...(lower === null ? [] : [{ value: lower, precision: "at_least" as const }]),
    ...(upper === null ? [] : [{ value: upper, precision: "at_most" as const }]),
  ];
}

/** What should be known of the words in the printed text, where none of them is one for precision. */
function WordsHint({ words: said }: Pick<PrintedValue, "words">) {
  const words = typingWording[useWording().locale].reading;
  if (said === "exact") return <p>{words.noWord}</p>;
  if (said === "disagree") return <p>{words.wordsDisagree}</p>;
  return said === "unknown" ? <p>{words.wordsUnknown}</p> : null;
}

function CountsHint({ draft, reading }: { readonly draft: Draft; readonly reading: PrintedCounts }) {
  const words = typingWording[useWording().locale].reading;
  const { numerator, denominator } = readCells(draft, null);
  const isOther = [
    [numerator, reading.numerator],
    [denominator, reading.denominator],
  ].some(([typed = "", read]) => typed.trim() !== "" && typed.trim() !== read);
  return (
    <>
      <p>{isOther ? words.otherCounts(reading.numerator, reading.denominator) : words.ofCounts}</p>
      {!draft.figure.precision && <WordsHint {...reading} />}
    </>
  );
}

/** What the printed text says instead of a value that was typed or stands in the row. */
function TypedValueHint(props: ReadHintProps) {
  const { draft, reading } = props;
  const words = typingWording[useWording().locale].reading;
  const typed = draft.figure.value?.trim();
  if (numbersOf(reading).some(({ value }) => value === typed)) return null;
  if (reading.kind !== "read") return <p>{words.typedValue}</p>;
  return <NumberChoice {...props} question={words.otherwise} choices={[worded(reading.only)]} />;
}

function numbersOf(reading: DraftReading): readonly OfferedNumber[] {
  if (reading.kind === "range") return endsOf(reading);
  if (reading.kind === "several") return reading.choices.map(worded);
  return reading.kind === "read" ? [worded(reading.only)] : [];
}
