import { strToU8, zipSync } from "fflate";
import { type OwnBook, SHEET } from "./ownBook.ts";
import { SharedParts } from "./SharedParts.ts";
import { sheetXml } from "./sheetXml.ts";

/** The workbook as a program would save it. */
export function bookBytes(book: OwnBook): Uint8Array<ArrayBuffer> {
  const shared = new SharedParts();
  const sheets = [
    ...book.otherSheets.filter(({ state }) => state !== "visible"),
    { name: SHEET, state: "visible", kind: "worksheet", rows: null } as const,
    ...book.otherSheets.filter(({ state }) => state === "visible"),
  ];
  const parts: Record<string, string> = {};
  for (const [index, { kind, rows }] of sheets.entries()) {
    const path = `xl/${kind}s/sheet${index + 1}.xml`;
    parts[path] =
      rows === null ? sheetXml(book, shared) : `<${kind}><sheetData>${rows}</sheetData></${kind}>`;
  }
  parts["xl/workbook.xml"] = `<workbook xmlns:r="r">${workbookProperties(book)}<sheets>${sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
    )
    .join("")}</sheets>${book.isStale ? '<calcPr fullCalcOnLoad="1"/>' : ""}</workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = `<Relationships>${sheets
    .map(
      ({ kind }, index) =>
        `<Relationship Id="rId${index + 1}" Type="http://x/${kind}" Target="${kind}s/sheet${index + 1}.xml"/>`,
    )
    .join("")}</Relationships>`;
  parts["xl/styles.xml"] = shared.stylesXml();
  parts["xl/sharedStrings.xml"] = shared.textsXml();
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  const bytes = zipSync(Object.fromEntries(files), { level: book.isDamaged ? 0 : 1 });
  return book.isDamaged ? withFlippedDigit(bytes) : bytes;
}

function workbookProperties({ is1904, random }: OwnBook): string {
  if (!is1904) return "";
  return random() < 0.5 ? '<workbookPr date1904="1"/>' : "<workbookPr date1904='true'/>";
}

/** One digit of a stored sheet otherwise, as a bad disk or line makes it. */
function withFlippedDigit(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder("latin1").decode(bytes);
  const at = text.search(/(?<=<(?:x:)?v>)\d/);
  bytes[at] = (bytes[at] ?? 0) === 0x39 ? 0x38 : 0x39;
  return bytes;
}
