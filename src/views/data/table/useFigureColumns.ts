import { useEffect, useMemo } from "react";
import type { Figure } from "#domain/figure.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type FigureColumns, figureColumns, preparations } from "./columns/figureColumns.ts";

/** The figures ready to be filtered; what a first search or sorting would wait for is done while the reader looks on. */
export function useFigureColumns(figures: readonly Figure[]): FigureColumns {
  const { locale, wording } = useWording();
  const columns = useMemo(
    () => figureColumns(figures, { locale, wording, data: dataWording[locale] }),
    [figures, locale, wording],
  );
  useEffect(() => whenIdle(preparations(columns)), [columns]);
  return columns;
}

/** Runs the steps one by one, each when nothing else is to do. Gives what stops them. */
function whenIdle(steps: readonly (() => void)[]): () => void {
  let cancel: () => void = () => undefined;
  const run = (index: number) => {
    const step = steps[index];
    if (!step) return;
    const next = () => {
      step();
      run(index + 1);
    };
    // Safari knows no idle time.
    if ("requestIdleCallback" in window) {
      const id = window.requestIdleCallback(next);
      cancel = () => window.cancelIdleCallback(id);
    } else {
      const id = setTimeout(next, 20);
      cancel = () => clearTimeout(id);
    }
  };
  run(0);
  return () => cancel();
}
