import { lightPalette } from "#charts/palette.ts";
import type { Locale } from "#domain/locale.ts";
import type { Shape } from "#export/deck/slide/shape.ts";
import { units } from "./shapeFrame.ts";
import { paragraphXml } from "./textXml.ts";
import { solidFill } from "./theme.ts";
import { element, type Xml } from "./xml.ts";

/** A table without boxes: a line below each row. */
export function tableXml(table: Extract<Shape, { kind: "table" }>, locale: Locale): Xml {
  const { rows, columns, box, size } = table;
  const height = units(box.height / rows.length);
  return element(
    "a:graphicData",
    { uri: "http://schemas.openxmlformats.org/drawingml/2006/table" },
    element(
      "a:tbl",
      {},
      element("a:tblPr", { firstRow: 1 }),
      element(
        "a:tblGrid",
        {},
        ...columns.map((share) => element("a:gridCol", { w: units(share * box.width) })),
      ),
      ...rows.map((cells, row) =>
        element(
          "a:tr",
          { h: height },
          ...columns.map((_, column) => cellXml(cells[column] ?? "", { size, isHeader: row === 0, locale })),
        ),
      ),
    ),
  );
}

interface CellLook {
  readonly size: number;
  readonly isHeader: boolean;
  readonly locale: Locale;
}

function cellXml(words: string, { size, isHeader, locale }: CellLook): Xml {
  const { ink, muted, line } = lightPalette;
  const colour = isHeader ? muted : ink;
  const none = (name: string) => element(name, { w: 0 }, element("a:noFill"));
  return element(
    "a:tc",
    {},
    element(
      "a:txBody",
      {},
      element("a:bodyPr"),
      element("a:lstStyle"),
      paragraphXml({ runs: [{ text: words, size, isBold: isHeader, colour }], isPoint: false }, locale),
    ),
    element(
      "a:tcPr",
      { marL: 36_000, marR: 72_000, marT: 18_000, marB: 18_000, anchor: "ctr" },
      none("a:lnL"),
      none("a:lnR"),
      none("a:lnT"),
      element("a:lnB", { w: isHeader ? 12_700 : 6350 }, solidFill(isHeader ? muted : line)),
      element("a:noFill"),
    ),
  );
}
