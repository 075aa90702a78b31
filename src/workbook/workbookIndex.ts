import { WorkbookError } from "./workbookError.ts";
import { isOn, openTagsIn } from "./xmlTokens.ts";

/** A sheet of cells. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

interface WorkbookIndex {
  /** In their order; sheets of a chart or of a macro have no cells and are left out. */
  readonly entries: readonly SheetEntry[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
  /** Whether formulas are to be worked out anew as soon as the file is opened. */
  readonly isStale: boolean;
}

/** What a workbook says of itself and its sheets. Throws a WorkbookError where a sheet leads nowhere. */
export function workbookIndex(workbook: string, relations: string): WorkbookIndex {
  const parts = relatedParts(relations);
  const tags = openTagsIn(workbook, "workbook");
  const says = (name: string, attribute: string) =>
    tags.some((tag) => tag.name === name && isOn(tag.attributes.get(attribute) ?? "0"));
  return {
    entries: tags
      .filter(({ name }) => name === "sheet")
      .flatMap(({ attributes }) => sheetEntries(attributes, parts)),
    is1904: says("workbookPr", "date1904"),
    isStale: says("calcPr", "fullCalcOnLoad"),
  };
}

interface RelatedPart {
  readonly path: string;
  /** "worksheet", "chartsheet" …; empty where the file does not say. */
  readonly type: string;
}

/** The part of each relation to the workbook, by its number. */
function relatedParts(relations: string): ReadonlyMap<string, RelatedPart> {
  const parts = new Map<string, RelatedPart>();
  for (const { name, attributes } of openTagsIn(relations, "Relationships")) {
    if (name !== "Relationship") continue;
    const target = attributes.get("Target") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const type = (attributes.get("Type") ?? "").replace(/^.*\//s, "");
    parts.set(attributes.get("Id") ?? "", { path, type });
  }
  return parts;
}

function sheetEntries(
  attributes: ReadonlyMap<string, string>,
  parts: ReadonlyMap<string, RelatedPart>,
): readonly SheetEntry[] {
  const part = parts.get(attributes.get("id") ?? "");
  if (!part) throw new WorkbookError("damaged");
  if (part.type !== "" && part.type !== "worksheet") return [];
  const isHidden = (attributes.get("state") ?? "visible") !== "visible";
  return [{ name: attributes.get("name") ?? "", path: part.path, isHidden }];
}
