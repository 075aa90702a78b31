import fc from "fast-check";
import Papa from "papaparse";
import { csvFile, filesOf, sampleFiles } from "#dataset/opened/ownSample.ts";
import type { PackageFiles } from "#dataset/opened/shownPackage.ts";
import { rate } from "#dataset/samplePackage.ts";
import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import { hostileText } from "./hostileText.ts";

/** The cells of a line of a file, read by nothing of the board. */
export type Line = readonly string[];

export const knownColumns: readonly string[] = Object.keys(tableDefinitions.figures);

/** What may be the matter with a published row: nothing most often. */
const state = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("sound", "mended") },
  { weight: 2, arbitrary: fc.constantFrom("short", "long", "mistyped", "twice", "bad") },
);
const row = fc.record({ state, text: hostileText, value: fc.integer({ min: 1, max: 99 }) });

/** A published table of figures, in whatever state. */
export const published = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 6 }),
  unknown: fc.constantFrom<Line>([], ["remark"], ["", "备注", "备注"], ["__proto__", "#3"]),
  lacksReplaces: fc.boolean(),
  isTurned: fc.boolean(),
  surplus: fc.nat(2),
  hasNote: fc.boolean(),
});

/** What a reader did to a line of it. */
export const edit = fc.record({
  at: fc.nat(7),
  how: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom("value", "note", "remark", "delete", "add") },
    { weight: 1, arbitrary: fc.constantFrom("tear", "mistype", "addNumbered", "noId") },
  ),
  text: hostileText,
});

type ValueOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
type Published = ValueOf<typeof published>;
export type Edit = ValueOf<typeof edit>;

/** The package with such a table of figures. */
export async function publishedFiles(shape: Published): Promise<PackageFiles> {
  const header = headerOf(shape);
  const lines = shape.rows.map((one, index) => lineOf(index + 1, one, header));
  const note = shape.hasNote ? [["注：数据来自报道"]] : [];
  const files = await sampleFiles({ figures: shape.rows.map(() => ({})) });
  const text = textOf(header, [...lines, ...note], shape.surplus);
  return new Map([...files, ["figures.csv", new TextEncoder().encode(text)]]);
}

function headerOf({ unknown, lacksReplaces, isTurned }: Published): Line {
  const columns = knownColumns.filter((name) => name !== "replaces" || !lacksReplaces);
  const header = [...columns.slice(0, 5), ...unknown, ...columns.slice(5)];
  return isTurned ? header.reverse() : header;
}

/** The row of a number, each of another day so that none contradicts another. */
function lineOf(number: number, { state: how, text, value }: ValueOf<typeof row>, header: Line): Line {
  const ids: Readonly<Record<string, string>> = { mistyped: `F0O${number}`, twice: "F001" };
  const values: Readonly<Record<string, string>> = { mended: ` ${value}％`, bad: "6l" };
  const id = ids[how] ?? `F00${number}`;
  const cells = rate({
    id,
    value: values[how] ?? `${value}.0`,
    as_of: `2022-04-0${number}`,
    note_zh: `${text}注`,
    note_en: `${text}.`,
  });
  const line = header.map((column) =>
    knownColumns.includes(column) ? (cells[column] ?? "") : `${column}${value} ${number} `,
  );
  if (how === "short") line.splice(header.indexOf("value"), 1);
  if (how === "long") line.splice(header.indexOf("value"), 0, "7");
  return line;
}

function textOf(header: Line, lines: readonly Line[], surplus: number): string {
  const filled = [header, ...lines].map((line) => [...line, ...Array.from({ length: surplus }, () => "")]);
  return `\ufeff${Papa.unparse(filled, { newline: "\r\n" })}\r\n`;
}

/** The lines of a file as any program would read them. */
export function linesIn(bytes: Uint8Array | undefined): { header: Line; lines: readonly Line[] } {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
  const [header = [], ...lines] = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data;
  return { header, lines: lines.filter((cells) => cells.some((cell) => cell.trim() !== "")) };
}

/** The table as a reader left it, dropped by itself or in its package, which counts its own rows. */
export function editedFiles(
  before: PackageFiles,
  edits: readonly Edit[],
  isPackage: boolean,
): readonly File[] {
  const { header, lines } = linesIn(before.get("figures.csv"));
  const edited = edits.reduce((own, one, index) => editedLines(own, header, { ...one, index }), lines);
  const figures = csvFile("figures.csv", textOf(header, edited, 0));
  if (!isPackage) return [figures];
  const descriptor = JSON.parse(new TextDecoder().decode(before.get("datapackage.json")));
  for (const resource of descriptor.resources)
    if (resource.name === "figures") resource.rowCount = edited.length;
  const others = filesOf(before).filter(({ name }) => name !== "figures.csv" && name !== "datapackage.json");
  return [csvFile("datapackage.json", JSON.stringify(descriptor)), figures, ...others];
}

function editedLines(
  lines: readonly Line[],
  header: Line,
  { at, how, text, index }: Edit & { readonly index: number },
): readonly Line[] {
  const number = at % lines.length;
  const replaced = (...by: readonly Line[]) => [...lines.slice(0, number), ...by, ...lines.slice(number + 1)];
  const line = lines[number] ?? [];
  const withCell = (column: string, cell: string) =>
    replaced(line.map((former, place) => (place === header.indexOf(column) ? cell : former)));
  const withRow = (id: string) => {
    const cells = rate({ id, value: "77.0", as_of: `2022-03-${10 + index}` });
    return [...lines, header.map((column) => cells[column] ?? "")];
  };
  const edits: Readonly<Record<Edit["how"], () => readonly Line[]>> = {
    value: () => withCell("value", `${10 + index}.5`),
    note: () => withCell("note_en", `${text}!`),
    remark: () => withCell("remark", text),
    mistype: () => withCell("id", "F0O9"),
    noId: () => withCell("id", ""),
    tear: () => replaced(line.filter((_, place) => place !== 3)),
    delete: () => (lines.length > 1 ? replaced() : lines),
    add: () => withRow(""),
    addNumbered: () => withRow(`F02${index}`),
  };
  return edits[how]();
}
