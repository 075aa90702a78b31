import type { KeyboardEvent, ReactNode } from "react";

/** What Recharts 3.10 must hear for a chart of rows: its Left moves down the rows and its Right up, and it knows no other arrows. */
const heard: Readonly<Record<string, string>> = {
  ArrowDown: "ArrowLeft",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowRight",
  ArrowLeft: "ArrowRight",
};

/** Lets the arrow keys move through rows the way they point. */
export function RowKeys({ children }: { readonly children: ReactNode }) {
  const translate = (event: KeyboardEvent) => {
    const key = heard[event.key];
    // An event that the reader did not cause is one already translated.
    if (key === undefined || !event.nativeEvent.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    event.target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
  };
  return <div onKeyDownCapture={translate}>{children}</div>;
}
