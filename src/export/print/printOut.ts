import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import styles from "./PrintSheet.module.css";

/** Thrown where this browser set a page otherwise than it was laid out. */
export class SpillError extends Error {
  readonly page: number;

  constructor(page: number) {
    super(`The figures of page ${page} reach over their room.`);
    this.name = "SpillError";
    this.page = page;
  }
}

/** Takes away what was last printed, where that is still there. */
let takeAway: (() => void) | null = null;

/**
 * Puts pages into the document, where only paper shows them, and opens the browser's own printing. They go when that
 * is done. What the page is called meanwhile is what browsers propose as the name of a PDF.
 */
export function printOut(pages: ReactNode, name: string | null = null): void {
  removePrinted();
  const host = document.createElement("div");
  host.className = styles.sheet ?? "";
  host.dataset.print = "";
  document.body.append(host);
  const root = createRoot(host);
  const { title } = document;
  const done = () => removePrinted();
  takeAway = () => {
    window.removeEventListener("afterprint", done);
    document.body.classList.remove(styles.printing ?? "");
    document.title = title;
    host.remove();
    root.unmount();
  };
  try {
    flushSync(() => root.render(pages));
    expectNoSpill(host);
    document.body.classList.add(styles.printing ?? "");
    if (name !== null) document.title = name;
    window.addEventListener("afterprint", done);
    window.print();
  } catch (error) {
    removePrinted();
    throw error;
  }
}

export function removePrinted(): void {
  const take = takeAway;
  takeAway = null;
  take?.();
}

/** Less than a pixel is the browser's rounding. */
const TOLERANCE = 1;

function expectNoSpill(host: HTMLElement): void {
  host.classList.add(styles.measured ?? "");
  try {
    for (const [index, page] of [...host.querySelectorAll("[data-page]")].entries()) {
      const end = page.querySelector("footer")?.getBoundingClientRect().top;
      const most = end ?? page.getBoundingClientRect().bottom;
      const ends = [...page.querySelectorAll("figure svg")].map((svg) => svg.getBoundingClientRect().bottom);
      if (ends.length === 0 || Math.max(...ends) > most + TOLERANCE) throw new SpillError(index + 1);
    }
  } finally {
    host.classList.remove(styles.measured ?? "");
  }
}
