import { type ReactNode, Suspense, useState } from "react";
import styles from "./Fold.module.css";

interface FoldProps {
  readonly id: string;
  readonly summary: string;
  readonly children: ReactNode;
  /** Whether it is open, where something else remembers it, such as the address; and what to tell when that changes. */
  readonly kept?: { readonly isOpen: boolean; readonly toggle: (isOpen: boolean) => void };
}

/** A section that opens on demand; what is folded away is not built, so that long tables cost nothing unread. */
export function Fold({ id, summary, children, kept }: FoldProps) {
  const [own, setOwn] = useState(false);
  const isOpen = kept?.isOpen ?? own;
  return (
    <details
      id={id}
      className={styles.fold}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open === isOpen) return;
        if (kept) kept.toggle(open);
        else setOwn(open);
      }}
    >
      <summary>{summary}</summary>
      <Suspense fallback={null}>{isOpen && children}</Suspense>
    </details>
  );
}
