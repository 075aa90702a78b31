import type { ReactNode } from "react";
import styles from "./ScrollingTable.module.css";

interface ScrollingTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The rows of the body, each headed by a `th` that stays in sight. */
  readonly children: ReactNode;
  /** What stands below the table, such as a button for more rows. */
  readonly below?: ReactNode;
}

/** A table that scrolls in a frame of its own, as it is wider than a phone; the frame is reached by keyboard like any control. */
export function ScrollingTable({ caption, headings, children, below }: ScrollingTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the keyboard could not scroll it.
    <section className={styles.frame} tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
      {below}
    </section>
  );
}
