import type { Indicator } from "#domain/indicator.ts";
import type { Precision } from "#domain/precision.ts";
import { fullValue } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { typingWording } from "#i18n/typingWording.ts";
import type { Draft } from "#typing/rows/draft.ts";
import styles from "./TypingForm.module.css";

/** A number of the printed text with what it is taken for; without a precision the person says that, too. */
export interface OfferedNumber {
  readonly value: string;
  readonly precision: Precision | null;
}

interface NumberChoiceProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly indicator: Indicator;
  readonly question: string;
  readonly choices: readonly OfferedNumber[];
}

/** Numbers of the text, of which a person takes one. */
export function NumberChoice({ draft, change, indicator, question, choices }: NumberChoiceProps) {
  const { locale } = useWording();
  const words = typingWording[locale].reading;
  const take = ({ value, precision }: OfferedNumber) =>
    change({ ...draft, figure: { ...draft.figure, value, precision: precision ?? "" } });
  const full = ({ value, precision }: OfferedNumber) => {
    const decimals = value.split(".")[1]?.length ?? 0;
    return fullValue({ value: Number(value), decimals, precision: precision ?? "exact", indicator }, locale);
  };
  return (
    <>
      <p>{question}</p>
      <p className={styles.takes}>
        {choices.map((choice) => (
          <button key={`${choice.value} ${choice.precision}`} type="button" onClick={() => take(choice)}>
            {words.take(full(choice))}
          </button>
        ))}
      </p>
    </>
  );
}
