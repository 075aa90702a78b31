/** Where an exported picture comes from. It travels inside the file, so that the view it shows can be opened again. */
export interface Trace {
  /** The name of the chart, as in `data-chart`. */
  readonly chart: string;
  readonly title: string;
  /** The reports that its figures stand in. */
  readonly sources: readonly string[];
  /** The dates its figures hold for. */
  readonly asOf: readonly string[];
  /** The version of the data it was drawn from. */
  readonly version: string;
  /** The view within the board, without its origin: "#/?regions=210000*", with "?data=…" before it for another package. */
  readonly address: string;
}

/**
 * Why a file gives no trace: it is of another format, it is cut or damaged, it bears none,
 * or it bears one that cannot be read.
 */
export type TraceFault = "otherFormat" | "damaged" | "noTrace" | "unreadableTrace";

/** Who made the picture, for programs that show it. */
export const MAKER = "复工复产进展看板 Reopening Board";
