import styles from "./Select.module.css";

interface SelectProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/** One of many options, by the browser's own control, which every keyboard and screen reader knows. */
export function Select({ label, options, chosen, choose }: SelectProps) {
  return (
    <label className={styles.select}>
      <span>{label}</span>
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
