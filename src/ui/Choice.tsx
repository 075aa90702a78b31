import { useId } from "react";
import styles from "./Choice.module.css";
import { usePicked } from "./usePicked.ts";

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Option; readonly text: string }[];
  readonly chosen: Option;
  readonly choose: (option: Option) => void;
  /** Why nothing else can be chosen here; the other options are then off. */
  readonly onlyOne?: string | undefined;
}

/** A few options of which one holds, all in sight. */
export function Choice<Option extends string>({
  label,
  options,
  chosen,
  choose,
  onlyOne,
}: ChoiceProps<Option>) {
  const name = useId();
  const [shown, pick] = usePicked(chosen, choose);
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === shown}
            disabled={onlyOne !== undefined && value !== shown}
            onChange={() => pick(value)}
          />
          <span>{text}</span>
        </label>
      ))}
      {onlyOne && <small>{onlyOne}</small>}
    </fieldset>
  );
}
