import { cellText, element, valued, type Xml } from "#export/deck/package/xml.ts";
import type { Cell, Sheet } from "#workbook/sheet.ts";
import { columnLetters } from "#workbook/sheetXml.ts";

/** Cells of one column below each other; rows count from 1, as Excel does. */
export interface CellRange {
  readonly sheet: Sheet;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** "'数据'!$B$2:$B$9". */
export function rangeFormula({ sheet, column, from, to }: CellRange): string {
  const letters = columnLetters(column);
  const first = `'${sheet.name.replaceAll("'", "''")}'!$${letters}$${from}`;
  return from === to ? first : `${first}:$${letters}$${to}`;
}

function cellsIn({ sheet, column, from, to }: CellRange): Cell[] {
  return sheet.rows.slice(from - 1, to).map((cells) => cells[column] ?? null);
}

/** A reference with what stands in the cells, so that the two cannot differ. An empty cell is absent, never zero. */
export function textReference(range: CellRange): Xml {
  return element(
    "c:strRef",
    {},
    element("c:f", {}, cellText(rangeFormula(range))),
    element("c:strCache", {}, ...cachedPoints(range)),
  );
}

export function numberReference(range: CellRange): Xml {
  return element(
    "c:numRef",
    {},
    element("c:f", {}, cellText(rangeFormula(range))),
    element("c:numCache", {}, element("c:formatCode", {}, "General"), ...cachedPoints(range)),
  );
}

export function cachedPoints(range: CellRange): Xml[] {
  const cells = cellsIn(range);
  return [
    valued("c:ptCount", cells.length),
    ...cells.flatMap((cell, idx) =>
      cell === null ? [] : [element("c:pt", { idx }, element("c:v", {}, cellText(String(cell))))],
    ),
  ];
}
