import styles from "./ExportDialog.module.css";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly placeholder?: string;
  readonly isWrong?: boolean;
}

/** One line of text with its name above it. */
export function Field({ label, value, change, placeholder = "", isWrong = false }: FieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        value={value}
        placeholder={placeholder}
        aria-invalid={isWrong}
        maxLength={300}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
}
