import type { ReactNode } from "react";
import styles from "./PageHeading.module.css";

interface PageHeadingProps {
  readonly title: string;
  /** What the page shows, in sentences. */
  readonly children: ReactNode;
}

/** The heading of a page with the sentences that say what is on it. */
export function PageHeading({ title, children }: PageHeadingProps) {
  return (
    <header className={styles.heading}>
      <h2>{title}</h2>
      {children}
    </header>
  );
}
