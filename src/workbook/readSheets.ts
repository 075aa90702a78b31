import { strFromU8, unzipSync } from "fflate";
import { numberFormats } from "./numberFormats.ts";
import type { ReadRow } from "./sheet.ts";
import { type NumberText, rowsOfSheet, textsOfPart } from "./sheetRows.ts";
import { shownNumber } from "./shownNumber.ts";
import { xmlTokens } from "./xmlTokens.ts";

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly ReadRow[];
}

/** A file that unpacks to more than this was made to fill a machine's memory; 76 000 figures need a third of it. */
export const LARGEST_UNPACKED = 400_000_000;

/** The file is no workbook, or is damaged. */
export class WorkbookError extends Error {
  readonly isTooLarge: boolean;

  constructor({ isTooLarge }: { readonly isTooLarge: boolean }) {
    super(isTooLarge ? "The file unpacks to too much." : "The file is no workbook.");
    this.name = "WorkbookError";
    this.isTooLarge = isTooLarge;
  }
}

/** The sheets of an XLSX file in their order, from whatever program. Throws a WorkbookError or an XmlError. */
export function readSheets(bytes: Uint8Array): readonly ReadSheet[] {
  return sheetsOf(bytes, () => (number) => number);
}

/** As `readSheets`, with numbers as whoever keeps the workbook sees them: dates, percentages and units by their formats. */
export function readShownSheets(bytes: Uint8Array): readonly ReadSheet[] {
  return sheetsOf(bytes, (styles, workbook) => {
    const formatOf = numberFormats(styles);
    const is1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook);
    return (number, style) => shownNumber(number, formatOf(style), is1904);
  });
}

type Shown = (styles: string, workbook: string) => NumberText;

function sheetsOf(bytes: Uint8Array, shown: Shown): readonly ReadSheet[] {
  const parts = partsOf(bytes);
  const textOf = (path: string) => {
    const part = parts.get(path);
    return part === undefined ? null : strFromU8(part);
  };
  const workbook = textOf("xl/workbook.xml");
  const relations = textOf("xl/_rels/workbook.xml.rels");
  if (workbook === null || relations === null) throw new WorkbookError({ isTooLarge: false });
  const targets = targetsOf(relations);
  const texts = textsOfPart(textOf("xl/sharedStrings.xml") ?? "");
  const numberText = shown(textOf("xl/styles.xml") ?? "", workbook);
  return entriesOf(workbook).map(({ name, relation }) => {
    const sheet = textOf(targets.get(relation) ?? "");
    if (sheet === null) throw new WorkbookError({ isTooLarge: false });
    return { name, rows: rowsOfSheet(sheet, texts, numberText) };
  });
}

/** The parts that hold figures; pictures, macros and what else a workbook may carry are never unpacked. */
const READ_PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ_PARTS.test(name)) return false;
        // No more than this is unpacked of a part, even where it lies about its size.
        unpacked += originalSize;
        if (unpacked > LARGEST_UNPACKED) throw new WorkbookError({ isTooLarge: true });
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError({ isTooLarge: false });
  }
}

/** The path of each part by its relation to the workbook. */
function targetsOf(relations: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const token of xmlTokens(relations)) {
    if (token.kind !== "open" || token.name !== "Relationship") continue;
    const target = token.attributes.get("Target") ?? "";
    targets.set(token.attributes.get("Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
}

function entriesOf(workbook: string): readonly SheetEntry[] {
  const entries: SheetEntry[] = [];
  for (const token of xmlTokens(workbook)) {
    if (token.kind !== "open" || token.name !== "sheet") continue;
    entries.push({
      name: token.attributes.get("name") ?? "",
      relation: token.attributes.get("id") ?? "",
    });
  }
  return entries;
}
