import type { ReactNode } from "react";
import styles from "./PrintSheet.module.css";
import type { Paper } from "./paper.ts";

/** A drawing that was made and looked at before, at its place between head and foot. */
export interface PrintedFigure {
  /** What it is, as in `data-printed`. */
  readonly name: string;
  /** For who does not see it. */
  readonly label: string;
  readonly drawing: SVGElement;
  readonly x: number;
  readonly y: number;
}

interface PrintedPageProps {
  readonly paper: Paper;
  /** Counted from 1. */
  readonly number: number;
  readonly figures: readonly PrintedFigure[];
  readonly head?: ReactNode;
  readonly foot?: ReactNode;
}

/** One page of what is printed. */
export function PrintedPage({ paper, number, figures, head, foot }: PrintedPageProps) {
  return (
    <section className={styles[paper]} data-page={number}>
      {head && <header className={styles.head}>{head}</header>}
      <div className={styles.figures}>
        {figures.map(({ name, label, drawing, x, y }) => (
          <figure
            key={`${x} ${y}`}
            data-printed={name}
            aria-label={label}
            style={{ left: x, top: y }}
            ref={(element) => element?.replaceChildren(drawing)}
          />
        ))}
      </div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </section>
  );
}
