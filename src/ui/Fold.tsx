import { type ReactNode, Suspense, useState } from "react";
import styles from "./Fold.module.css";

interface FoldProps {
  readonly id: string;
  readonly summary: string;
  readonly children: ReactNode;
}

/** A section that opens on demand; what is folded away is not built, so that long tables cost nothing unread. */
export function Fold({ id, summary, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details id={id} className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <Suspense fallback={null}>{isOpen && children}</Suspense>
    </details>
  );
}
