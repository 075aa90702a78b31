import { createContext, type RefObject, useContext, useEffect } from "react";
import type { ContentIn } from "./frame/chartContent.ts";

/** A chart that its reader wants to take along. */
export interface ChartToExport {
  /** The name that the chart is found by, such as "reopening-rate". */
  readonly chart: string;
  readonly contentIn: ContentIn;
}

/** What the board offers its charts and their reader. Charts are given it, as they know nothing of pictures, files and paper. */
export interface Exports {
  /** Opens the choices of an export. */
  readonly open: (chart: ChartToExport) => void;
  /** Opens the choices of printing, with that chart alone chosen or, for null, all on show. */
  readonly print: (chart: string | null) => void;
  /** The charts with marks that stand on the page, by their figures. Nothing is drawn anew when it changes. */
  readonly onShow: Map<Element, ChartToExport>;
}

const ExportContext = createContext<Exports | null>(null);

export const ExportProvider = ExportContext.Provider;

/** What the board around offers; null where nothing can be exported from, as in a picture itself. */
export function useExports(): Exports | null {
  return useContext(ExportContext);
}

/** Keeps a figure known to the board, as it was last drawn, for as long as it stands on the page with marks. */
export function useKnownChart(figure: RefObject<Element | null>, marks: number, chart: ChartToExport): void {
  const exports = useExports();
  useEffect(() => {
    const { current } = figure;
    if (!exports || !current || marks === 0) return;
    exports.onShow.set(current, chart);
    return () => void exports.onShow.delete(current);
  });
}
