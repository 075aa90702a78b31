import type { Locale } from "#domain/locale.ts";
import { shownText } from "#export/deck/package/xml.ts";
import { deckWording } from "#i18n/deckWording.ts";
import type { Sheet } from "#workbook/sheet.ts";
import type { CellRange } from "./cellRange.ts";
import type { PointLabel } from "./pointLabels.ts";
import type { ScatterSeries } from "./scatterXml.ts";

/** A text along an axis, where the axis itself could only show a number: a date as reported, the name of a row, the number of an event. */
export interface AxisText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly at: "l" | "b" | "t";
}

/** The texts along axes, as labels of points that do not show. They have a sheet of their own, as they are no data. */
export function axisTexts(
  texts: readonly AxisText[],
  locale: Locale,
): { readonly sheet: Sheet; readonly series: ScatterSeries } {
  const words = deckWording[locale];
  const sheet: Sheet = {
    name: words.sheets.axis,
    widths: [28, 16, 16],
    isWrapped: false,
    rows: [[words.columns.text, "X", "Y"], ...texts.map(({ text, x, y }) => [shownText(text) || null, x, y])],
  };
  const column = (index: number): CellRange => ({ sheet, column: index, from: 2, to: texts.length + 1 });
  return {
    sheet,
    series: {
      name: { sheet, column: 0, from: 1, to: 1 },
      x: column(1),
      y: column(2),
      labels: column(0),
      shown: texts.map(({ text, at }, index): PointLabel => ({ index, text, at, aside: 0, look: "axis" })),
      line: null,
      marker: null,
      hollow: [],
      ending: "",
    },
  };
}
