import type { ReactNode } from "react";
import styles from "./PageTable.module.css";

/** Lets a table be the matter of its page: as long as its rows with the headings in sight; on a narrow screen it scrolls sideways in its frame. */
export function PageTable({ children }: { readonly children: ReactNode }) {
  return <div className={styles.table}>{children}</div>;
}
