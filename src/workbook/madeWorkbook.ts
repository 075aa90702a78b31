import { strToU8, zipSync } from "fflate";

/** For tests: a sheet as another program may have written it. */
export interface MadeSheet {
  readonly name: string;
  /** What stands in its sheetData. */
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  /** Attributes in the list of sheets, such as state="hidden". */
  readonly listed?: string;
}

interface MadeParts {
  readonly styles?: string;
  /** The items of the shared texts. */
  readonly texts?: string;
  /** What stands before the list of sheets. */
  readonly workbook?: string;
  readonly relationships?: string;
  /** Stored, so that a byte of a cell can be found. */
  readonly isStored?: boolean;
  /** Parts in place of these, or beside them. */
  readonly others?: Readonly<Record<string, string>>;
}

/** For tests: a workbook in parts of XML, no more than is read of one. */
export function madeWorkbook(
  sheets: readonly MadeSheet[],
  {
    styles = "",
    texts = "",
    workbook = "",
    relationships = "",
    isStored = false,
    others = {},
  }: MadeParts = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, listed = "" }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" ${listed}/>`,
  );
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<workbook xmlns:r="r">${workbook}<sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}${relationships}</Relationships>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${texts}</sst>`,
  };
  for (const [at, { rows, before = "", after = "" }] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  const packed = Object.entries({ ...parts, ...others }).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(packed), { level: isStored ? 0 : 6 });
}

/** For tests: styles of these number formats, from 1 on; the one after the last strikes out. */
export function madeStyles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, at) =>
      `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}"/>`,
  );
  const used = formats.map((_, at) => `<xf numFmtId="${164 + at}" fontId="0"/>`);
  return `<numFmts>${codes.join("")}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId="0"/>${used.join("")}<xf numFmtId="0" fontId="1"/></cellXfs>`;
}

/** For tests: a row of texts in their cells. */
export function madeRow(...texts: readonly string[]): string {
  return `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
}
