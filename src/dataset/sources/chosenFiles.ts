import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import { mostOpened, type ZipFault, zippedFiles, zippedPaths } from "./zippedFiles.ts";

/** Why the files that a reader chose cannot be read, before anything is read in them. */
export type OpenFault = ZipFault | "severalDescriptors" | "unreadable";

type Files = ReadonlyMap<string, Uint8Array>;

/** The bytes of each file by its path, within bounds, those in a ZIP by their paths there; a workbook is not unpacked. */
export async function filesByPath(files: readonly File[]): Promise<Files | OpenFault> {
  if (files.length > mostOpened.files) return "tooManyFiles";
  if (files.reduce((sum, { size }) => sum + size, 0) > mostOpened.bytes) return "tooLarge";
  try {
    const read = await Promise.all(files.map(async (file) => [pathOf(file), await bytesOf(file)] as const));
    return filesWithin(read);
  } catch {
    // A folder that was dropped, a file that was moved away, or one that may not be read.
    return "unreadable";
  }
}

type ChosenFile = readonly [path: string, bytes: Uint8Array];

/** What lies beside a descriptor is of its package or none of it, so that no ZIP is opened there, as it may be a copy. */
function filesWithin(read: readonly ChosenFile[]): Files | ZipFault {
  const isPackage = read.some(([path]) => nameIn(path) === DESCRIPTOR_FILE);
  const found: ChosenFile[] = [];
  for (const file of read) {
    const unpacked = isPackage ? [file] : unpackedFile(file, read.length > 1);
    if (typeof unpacked === "string") return unpacked;
    found.push(...unpacked);
  }
  if (found.length > mostOpened.files) return "tooManyFiles";
  if (found.reduce((sum, [, bytes]) => sum + bytes.length, 0) > mostOpened.bytes) return "tooLarge";
  return new Map(apart(found));
}

/** A ZIP as the files in it, those of one among others in a folder by its name; any other file as it is. */
function unpackedFile(file: ChosenFile, isAmongOthers: boolean): readonly ChosenFile[] | ZipFault {
  const [path, bytes] = file;
  if (!isZip(bytes) || isWorkbook(bytes)) return [file];
  const unpacked = zippedFiles(bytes);
  if (typeof unpacked === "string") return unpacked;
  return [...unpacked].map(([name, one]) => [isAmongOthers ? `${path}/${name}` : name, one]);
}

/** Files by the same name, chosen out of several folders, each in a folder by its number, since none may hide another. */
function apart(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const paths = files.map(([path]) => path);
  const isTwice = (path: string) => paths.indexOf(path) !== paths.lastIndexOf(path);
  return files.map(([path, bytes], at) => [isTwice(path) ? `${at + 1}/${path}` : path, bytes]);
}

/** As it stands in the folder that was chosen; of a file that was chosen by itself its name. */
function pathOf({ name, webkitRelativePath }: File): string {
  return webkitRelativePath || name;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

function isWorkbook(bytes: Uint8Array): boolean {
  return zippedPaths(bytes).includes("xl/workbook.xml");
}

export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Those nearest to the top, as a package may hold copies of older ones further down. */
export function shallowest(paths: readonly string[]): readonly string[] {
  const depth = (path: string) => path.split("/").length;
  const least = Math.min(...paths.map(depth));
  return paths.filter((path) => depth(path) === least);
}
