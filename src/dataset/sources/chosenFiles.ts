import { mostOpened, type ZipFault, zippedFiles, zippedPaths } from "./zippedFiles.ts";

/** Why the files that a reader chose cannot be read, before anything is read in them. */
export type OpenFault = ZipFault | "severalDescriptors" | "unreadable";

/** The bytes of each file by its path, within bounds; a ZIP that is the only file is unpacked, a workbook is not. */
export async function filesByPath(
  files: readonly File[],
): Promise<ReadonlyMap<string, Uint8Array> | OpenFault> {
  if (files.length > mostOpened.files) return "tooManyFiles";
  if (files.reduce((sum, { size }) => sum + size, 0) > mostOpened.bytes) return "tooLarge";
  try {
    const read = await Promise.all(files.map(async (file) => [pathOf(file), await bytesOf(file)] as const));
    const [only, ...others] = read;
    return only && others.length === 0 && isZip(only[1]) && !isWorkbook(only[1])
      ? zippedFiles(only[1])
      : new Map(read);
  } catch {
    // A folder that was dropped, a file that was moved away, or one that may not be read.
    return "unreadable";
  }
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
