import { useRef } from "react";
import { usePicked } from "#ui/usePicked.ts";
import type { Entry } from "#url/address.ts";
import styles from "./Filters.module.css";

interface SeenDayProps {
  readonly label: string;
  /** The first day that may be chosen. */
  readonly first: string;
  readonly chosen: string | null;
  readonly choose: (day: string | null, entry: Entry) => void;
}

/**
 * The day as of which the board is read. While it is typed a date passes through others, such as those of the year 2
 * and of the first month: those before the first report are not chosen, and all of one visit are one entry of the history.
 */
export function SeenDay({ label, first, chosen, choose }: SeenDayProps) {
  const [shown, show] = usePicked(chosen ?? "", () => undefined);
  const hasChosen = useRef(false);
  return (
    <label className={styles.seen}>
      <span>{label}</span>
      <input
        type="date"
        min={first}
        value={shown}
        onChange={({ target: { value, validity } }) => {
          show(value);
          // Of a date of which a part is still missing the browser gives nothing.
          if (validity.badInput || (value !== "" && value < first)) return;
          choose(value || null, hasChosen.current ? "same" : "new");
          hasChosen.current = true;
        }}
        onBlur={() => {
          show(chosen ?? "");
          hasChosen.current = false;
        }}
      />
    </label>
  );
}
