import { strToU8, zipSync } from "fflate";
import { xmlText } from "./escapedText.ts";
import type { Sheet } from "./sheet.ts";
import { sheetXml } from "./sheetXml.ts";
import { stylesXml } from "./styles.ts";

/** A workbook as an XLSX file: the same sheets are the same bytes, on any day and in any time zone. */
export function workbookBytes(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const texts = new Map<string, number>();
  const textNumber = (text: string) => {
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return number;
  };
  const sheetParts = sheets.map((sheet, index) => [sheetPath(index), sheetXml(sheet, textNumber)] as const);
  const parts = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relationships([{ type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => ({ type: "worksheet", target: sheetPath(index).slice("xl/".length) })),
      { type: "styles", target: "styles.xml" },
      { type: "sharedStrings", target: "sharedStrings.xml" },
    ]),
    "xl/styles.xml": stylesXml,
    "xl/sharedStrings.xml": sharedStrings(texts),
    ...Object.fromEntries(sheetParts),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  // A zip stores the hour of the clock on the wall, which this names in every time zone.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = "http://schemas.openxmlformats.org";
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const RELATIONS = `${FORMATS}/officeDocument/2006/relationships`;
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (path: string, kind: string) =>
    `<Override PartName="/${path}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
  const parts = [
    override("xl/workbook.xml", "sheet.main"),
    ...sheets.map((_, index) => override(sheetPath(index), "worksheet")),
    override("xl/styles.xml", "styles"),
    override("xl/sharedStrings.xml", "sharedStrings"),
  ];
  return `${DECLARATION}<Types xmlns="${FORMATS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`;
}

interface Relationship {
  readonly type: string;
  readonly target: string;
}

function relationships(entries: readonly Relationship[]): string {
  const lines = entries.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${FORMATS}/package/2006/relationships">${lines.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const lines = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${lines.join("")}</sheets></workbook>`;
}

function sharedStrings(texts: ReadonlyMap<string, number>): string {
  const lines = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
  return `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${lines.length}">${lines.join("")}</sst>`;
}
