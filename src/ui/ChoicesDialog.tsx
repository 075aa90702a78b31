import type { ReactNode } from "react";
import styles from "./ChoicesDialog.module.css";
import { ModalDialog } from "./ModalDialog.tsx";

interface ChoicesDialogProps {
  readonly label: string;
  readonly closeLabel: string;
  readonly close: () => void;
  readonly opener: () => HTMLOrSVGElement | null;
  /** Said in place of the choices where there is nothing to choose; null where there is. */
  readonly nothing: string | null;
  readonly children: ReactNode;
}

/** A panel at the side with a heading and a few choices one below the other; a paragraph among them is a hint. */
export function ChoicesDialog({ label, nothing, children, ...modal }: ChoicesDialogProps) {
  return (
    <ModalDialog shape="side" label={label} {...modal}>
      <h2 className={styles.heading}>{label}</h2>
      {nothing === null ? <div className={styles.choices}>{children}</div> : <p role="status">{nothing}</p>}
    </ModalDialog>
  );
}
