import { columnOfHeading } from "#dataset/doubt/headings.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { DESCRIPTOR_FILE, type Descriptor, descriptorOfBytes } from "#dataset/files/descriptor.ts";
import { filesByPath, nameIn, type OpenFault, shallowest } from "#dataset/sources/chosenFiles.ts";
import { type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import { isAidSheet } from "./aidSheet.ts";
import { openedFile } from "./openedFile.ts";
import { type OpenedSheet, typedSheets } from "./openedSheets.ts";
import type { OwnRows } from "./ownRows.ts";
import { columnsOf, type RecognisedTable, recognisedTable, type Unrecognised } from "./recognisedTable.ts";

/** A part of the files that nothing is read from, and why. */
export interface UnusedPart {
  readonly file: string;
  readonly sheet: string | null;
  readonly why: Unrecognised | "notListed" | Fault;
}

export interface OwnSheet extends RecognisedTable {
  readonly sheet: OpenedSheet;
}

/** What a reader brought: tables, and the descriptor where it is a package. */
export interface OpenedOwn {
  /** Of the files, as they were chosen. */
  readonly names: readonly string[];
  readonly package: OwnPackage | null;
  readonly sheets: readonly OwnSheet[];
  readonly unused: readonly UnusedPart[];
}

export interface OwnPackage {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
  /** Those that the descriptor lists, under the paths that it gives them. */
  readonly files: Files;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Rows that were typed, as if they had been opened. */
export function typedOwn(typed: readonly OwnRows[]): OpenedOwn {
  const sheets = typed.flatMap((rows) =>
    typedSheets(rows).map((sheet) => ({
      sheet,
      table: rows.table,
      columns: sheet.cells.header.map((heading) => columnOfHeading(heading, rows.table)),
    })),
  );
  return { names: typed.map(({ name }) => name), package: null, sheets, unused: [] };
}

/** The tables in the files that a reader chose or dropped: a package, single tables, or a ZIP of either. */
export async function openedOwn(files: readonly File[]): Promise<OpenedOwn | OpenFault> {
  const found = await filesByPath(files);
  if (typeof found === "string") return found;
  const names = files.map(({ name }) => name);
  const descriptors = shallowest([...found.keys()].filter((path) => nameIn(path) === DESCRIPTOR_FILE));
  const [only, ...others] = descriptors;
  if (others.length > 0) return "severalDescriptors";
  const described = only === undefined ? null : describedPackage(found.get(only) ?? new Uint8Array());
  if (only === undefined || described === null || "kind" in described) {
    const unused =
      described && "kind" in described ? [{ file: DESCRIPTOR_FILE, sheet: null, why: described }] : [];
    return singleTables({ names, files: found, unused });
  }
  return packageTables({ names, files: found, described, folder: only.slice(0, -DESCRIPTOR_FILE.length) });
}

/** Documents of Office are ZIPs of parts as workbooks are, and none of the parts is anything by itself. */
function officeFormat(paths: readonly string[]): string | null {
  if (!paths.includes("[Content_Types].xml")) return null;
  if (paths.some((path) => path.startsWith("word/"))) return "Word";
  return paths.some((path) => path.startsWith("ppt/")) ? "PowerPoint" : "ZIP";
}

type DescribedPackage = Omit<OwnPackage, "files">;

function describedPackage(bytes: Uint8Array): DescribedPackage | Fault {
  try {
    return { descriptor: descriptorOfBytes(bytes), bytes };
  } catch (error) {
    if (error instanceof DataFileError) return error.fault;
    throw error;
  }
}

interface PackageParts {
  readonly names: readonly string[];
  readonly files: Files;
  readonly described: DescribedPackage;
  readonly folder: string;
}

/** The tables that the descriptor lists, each by its name there; other files of the folder are none of the package. */
function packageTables({ names, files, described, folder }: PackageParts): OpenedOwn {
  const used = new Set([folder + DESCRIPTOR_FILE]);
  const listed = new Map<string, Uint8Array>();
  const parts = described.descriptor.resources.map(({ name, path }) => {
    // Files that were chosen one by one come without their folders.
    const at = files.has(folder + path) || folder !== "" ? folder + path : nameIn(path);
    used.add(at);
    const table = tableNames.find((candidate) => candidate === name);
    const bytes = files.get(at);
    if (bytes) listed.set(path, bytes);
    return table && bytes ? tablesIn(bytes, path, table) : { sheets: [], unused: [] };
  });
  const others = [...files.keys()].filter((path) => !used.has(path) && !isHidden(path));
  const unused = others.map((file) => ({ file, sheet: null, why: "notListed" as const }));
  return { names, package: { ...described, files: listed }, ...joined(parts, unused) };
}

interface TablesInFile {
  readonly sheets: readonly OwnSheet[];
  readonly unused: readonly UnusedPart[];
}

function joined(parts: readonly TablesInFile[], unused: readonly UnusedPart[]): TablesInFile {
  return {
    sheets: parts.flatMap(({ sheets }) => sheets),
    unused: [...unused, ...parts.flatMap((part) => part.unused)],
  };
}

/** The tables in a file; which one each sheet is of is told by its headings where it is not known. */
function tablesIn(bytes: Uint8Array, file: string, known?: TableName): TablesInFile {
  const read = openedFile(bytes, file);
  if ("kind" in read) return { sheets: [], unused: [{ file, sheet: null, why: read }] };
  return joined(
    read.sheets.map((sheet) => {
      if (isAidSheet(sheet)) return { sheets: [], unused: [] };
      const recognised = known ? columnsOf(sheet, known) : recognisedTable(sheet);
      return typeof recognised === "string" || "kind" in recognised
        ? { sheets: [], unused: [{ file, sheet: sheet.name, why: recognised }] }
        : { sheets: [{ sheet, ...recognised }], unused: [] };
    }),
    read.leftOut.map((why) => ({ file, sheet: null, why })),
  );
}

interface SingleFiles {
  readonly names: readonly string[];
  readonly files: Files;
  readonly unused: readonly UnusedPart[];
}

function singleTables({ names, files, unused }: SingleFiles): OpenedOwn {
  const [file = ""] = names;
  const format = officeFormat([...files.keys()]);
  if (format !== null) {
    const why = errorAt({ file }, "notTable", { format });
    return { names, package: null, sheets: [], unused: [{ file, sheet: null, why }] };
  }
  const read = [...files].filter(([path]) => !isHidden(path) && nameIn(path) !== DESCRIPTOR_FILE);
  const fileNames = read.map(([path]) => nameIn(path));
  const isOnly = (name: string) => fileNames.indexOf(name) === fileNames.lastIndexOf(name);
  // Of two files by one name in several folders the faults of each must tell which.
  const parts = read.map(([path, bytes]) => tablesIn(bytes, isOnly(nameIn(path)) ? nameIn(path) : path));
  return { names, package: null, ...joined(parts, unused) };
}

/** What systems and programs leave beside files. */
function isHidden(path: string): boolean {
  return /(?:^|\/)(?:\.|~\$|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(path);
}
