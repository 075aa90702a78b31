import { createContext, useContext } from "react";
import type { ContentIn } from "./frame/chartContent.ts";

/** A chart that its reader wants to take along. */
export interface ChartToExport {
  /** The name that the chart is found by, such as "reopening-rate". */
  readonly chart: string;
  readonly contentIn: ContentIn;
}

/** Opens the choices of an export. Charts are given it, as they know nothing of pictures and files. */
const ExportContext = createContext<((chart: ChartToExport) => void) | null>(null);

export const ExportProvider = ExportContext.Provider;

/** What the board around offers; null where nothing can be exported from, as in a picture itself. */
export function useExport(): ((chart: ChartToExport) => void) | null {
  return useContext(ExportContext);
}
