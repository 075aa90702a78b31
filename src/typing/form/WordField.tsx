import { useId } from "react";
import styles from "./TypingForm.module.css";

interface WordFieldProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What stands for no word. */
  readonly none: string;
  readonly chosen: string;
  readonly choose: (value: string) => void;
  readonly isRequired?: boolean;
}

/** One of a few words, by the browser's own control. */
export function WordField({ label, options, none, chosen, choose, isRequired = false }: WordFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {isRequired && " *"}
      </label>
      <select
        id={id}
        value={chosen}
        aria-required={isRequired}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{none}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
