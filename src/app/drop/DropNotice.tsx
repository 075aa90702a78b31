import type { ReactNode } from "react";
import styles from "./FileDrop.module.css";

interface DropNoticeProps {
  readonly isFault: boolean;
  readonly lines: readonly string[];
  /** What is to be said below the lines. */
  readonly children?: ReactNode;
  readonly close: { readonly label: string; readonly run: () => void };
}

/** What came of a file, at the lower edge of the window, as the page may be scrolled anywhere. */
export function DropNotice({ isFault, lines, children, close }: DropNoticeProps) {
  return (
    <div role={isFault ? "alert" : "status"} className={isFault ? styles.fault : styles.notice}>
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {children}
      </div>
      <button type="button" onClick={close.run}>
        {close.label}
      </button>
    </div>
  );
}
