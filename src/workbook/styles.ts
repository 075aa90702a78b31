import type { Cell } from "./sheet.ts";

/** The place of each style in the list below. */
const styles = { header: 1, text: 2, wrappedText: 3, wholeNumber: 4, number: 5 } as const;

/** Text cells are formatted as text, so that a date typed over one stays as typed. A number keeps all its digits. */
export function styleOf(cell: Cell, isHeader: boolean, isWrapped: boolean): number {
  if (isHeader) return styles.header;
  if (typeof cell === "number") return Number.isInteger(cell) ? styles.wholeNumber : styles.number;
  return isWrapped ? styles.wrappedText : styles.text;
}

// Formats that every program knows by number: 0 as it is, 3 grouped by thousands, 49 text.
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="10"/><name val="Microsoft YaHei"/></font><font><b/><sz val="10"/><name val="Microsoft YaHei"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF666666"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${xf(0, "")}<xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"/>${xf(49, "")}${xf(49, ' wrapText="1"')}${xf(3, "")}${xf(0, "")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function xf(format: number, alignment: string): string {
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"${alignment}/></xf>`;
}
