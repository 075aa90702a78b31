import type { PlantedBug } from "./plantedBug.ts";

const tests = ["src/mocks/edge/workbook"];

/** Mistakes in reading a workbook, and in laying what it says over what is on show. */
export const plantedInWorkbooks: readonly PlantedBug[] = [
  {
    name: "a format that cuts thousands off is read as the number",
    file: "src/workbook/shownNumber.ts",
    from: "/^([0#?]+(?:,[0#?]+)*)?",
    to: "/^([0#?]+(?:,[0#?]+)*,*)?",
    tests,
  },
  {
    name: "a condition in a format is overlooked",
    file: "src/workbook/formatPieces.ts",
    from: 'if (/^[<>=]/.test(bracket)) return { kind: "other" };',
    to: 'if (/^[<>=]/.test(bracket)) return { kind: "literal", text: "" };',
    tests,
  },
  {
    name: "the section of a format for zero is overlooked",
    file: "src/workbook/shownNumber.ts",
    from: "return value === 0 ? third : first;",
    to: "return value === 0 ? first : (third && first);",
    tests,
  },
  {
    name: "a day that is parted by strokes is refused",
    file: "src/workbook/formatPieces.ts",
    from: "(?<stray>[a-z])",
    to: "(?<stray>[a-z/])",
    tests,
  },
  {
    name: "days are always counted from 1900",
    file: "src/workbook/readSheets.ts",
    from: "numberText: numberTexts(is1904)",
    to: "numberText: numberTexts(false)",
    tests,
  },
  {
    name: "a day in words is counted from 1900",
    file: "src/workbook/shownCell.ts",
    from: "serialOfDay(text, this.#reading.is1904)",
    to: "serialOfDay(text, false)",
    tests,
  },
  {
    name: "merged cells are as empty as they look",
    file: "src/workbook/sheetRows.ts",
    from: "markMerged(beside.merged, rows.read);",
    to: "markMerged([], rows.read);",
    tests,
  },
  {
    name: "hidden sheets are read",
    file: "src/workbook/workbookIndex.ts",
    from: '(attributes.get("state") ?? "visible") !== "visible"',
    to: '(attributes.get("state") ?? "visible") === "nowhere"',
    tests,
  },
  {
    name: "a sheet that only a macro shows is read",
    file: "src/workbook/workbookIndex.ts",
    from: '(attributes.get("state") ?? "visible") !== "visible"',
    to: 'attributes.get("state") === "hidden"',
    tests,
  },
  {
    name: "a formula without a result is empty",
    file: "src/workbook/shownCell.ts",
    from: "formula !== null && this",
    to: "formula === '' && this",
    tests,
  },
  {
    name: "struck-out and raised characters are read with the others",
    file: "src/workbook/cellTexts.ts",
    from: 'if (tag.kind === "open" && isStruckOrRaised(tag))',
    to: 'if (tag.kind === "open" && tag.name === "" && isStruckOrRaised(tag))',
    tests,
  },
  {
    name: "a cell that names no text has the first one",
    file: "src/workbook/shownCell.ts",
    from: "/^\\d+$/.test(index) ?",
    to: 'index !== "-1" ?',
    tests,
  },
  {
    name: "the parts of a workbook are not checked against their checksums",
    file: "src/workbook/zippedEntries.ts",
    from: "bytes.length !== size || checksum(bytes) !== entry.checksum",
    to: "bytes.length !== size || checksum(bytes) < 0",
    tests,
  },
  {
    name: "the aid to reading is read with the text",
    file: "src/workbook/cellTexts.ts",
    from: "this.#into !== null && !this.#isAid",
    to: "this.#into !== null",
    tests,
  },
  {
    name: "a row that cannot be read is published as it stands",
    file: "src/dataset/opened/checkedRows.ts",
    from: "overlaidTables(accepted, ground, ({ mended }) => mended ?? {})",
    to: "overlaidTables(rows, ground, ({ mended, cells }) => mended ?? cells)",
    tests,
  },
  {
    name: "own rows do not change what is on show",
    file: "src/dataset/opened/mergedTables.ts",
    from: "{ ...rows.get(row.key), ...cellsOf(row) }",
    to: "{ ...cellsOf(row), ...rows.get(row.key) }",
    tests,
  },
];
