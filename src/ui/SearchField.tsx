import styles from "./SearchField.module.css";

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly search: (text: string) => void;
}

/** The longest text that the address of a page brings back. */
const LONGEST = 100;

/** A field to search the page with, which answers each key. */
export function SearchField({ label, hint, text, search }: SearchFieldProps) {
  return (
    <label className={styles.search}>
      <span>{label}</span>
      <input
        type="search"
        value={text}
        placeholder={hint}
        maxLength={LONGEST}
        onChange={(event) => search(event.target.value)}
      />
    </label>
  );
}
