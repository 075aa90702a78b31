import styles from "./Select.module.css";
import { usePicked } from "./usePicked.ts";

interface SelectProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/** One of many options, by the browser's own control, which every keyboard and screen reader knows. */
export function Select({ label, options, chosen, choose }: SelectProps) {
  const [shown, pick] = usePicked(chosen, choose);
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select value={shown} onChange={(event) => pick(event.target.value)}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
