import { type ReactNode, useEffect, useRef } from "react";
import styles from "./ModalDialog.module.css";

interface ModalDialogProps {
  /** A panel at the side of the page, or a sheet over most of it. */
  readonly shape: "side" | "wide";
  readonly label: string;
  readonly closeLabel: string;
  readonly close: () => void;
  /** Where the focus goes when nothing that was pressed to open the panel is left: the panel was opened by its address. */
  readonly opener: () => HTMLOrSVGElement | null;
  readonly children: ReactNode;
}

/** A dialog over the page. It holds the focus, Escape and a press beside it close it, and the focus returns to what opened it. */
export function ModalDialog({ shape, label, closeLabel, close, opener, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const findOpener = useRef(opener);
  useEffect(() => {
    findOpener.current = opener;
  });
  useEffect(() => {
    const { activeElement } = document;
    // A page that has just been come back to may itself have the focus; nothing was pressed then.
    const pressed = isFocusable(activeElement) && activeElement.tabIndex >= 0 ? activeElement : null;
    open(dialog.current);
    return () => {
      const target = pressed?.isConnected ? pressed : findOpener.current();
      // After the browser has closed the dialog, which puts the focus somewhere itself.
      requestAnimationFrame(() => target?.focus());
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does for the keyboard what a press beside the panel does.
    <dialog
      ref={dialog}
      className={styles[shape]}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={({ target, currentTarget }) => target === currentTarget && close()}
    >
      <div className={styles.sheet}>
        <button type="button" className={styles.close} onClick={close} aria-label={closeLabel}>
          ×
        </button>
        {children}
      </div>
    </dialog>
  );
}

/** Firefox before 98 knows no dialogs; there the panel stands over the page without holding the focus. */
function open(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  if (Reflect.has(dialog, "showModal")) dialog.showModal();
  else dialog.setAttribute("open", "");
}

function isFocusable(element: Element | null): element is Element & HTMLOrSVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}
