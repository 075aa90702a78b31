import type { Xml } from "#export/deck/package/xml.ts";
import type { Sheet } from "#workbook/sheet.ts";

/** A chart that a program can edit: its XML, and the sheets whose cells it draws. */
export interface NativeChart {
  /** The chart's part, given the name of its relation to the workbook. */
  readonly xml: (workbook: string) => Xml;
  readonly sheets: readonly Sheet[];
}
