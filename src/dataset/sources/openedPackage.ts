import { DataFileError } from "#dataset/files/DataFileError.ts";
import { DESCRIPTOR_FILE, type Descriptor, descriptorOfBytes } from "#dataset/files/descriptor.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import type { PackageSource } from "./packageSource.ts";
import { mostOpened, type ZipFault, zippedFiles, zippedPaths } from "./zippedFiles.ts";

/** Why the files that a reader opened are no package, before anything is read in them. */
export type OpenFault = ZipFault | "noDescriptor" | "severalDescriptors" | "unreadable";

/** A package out of files, with what its descriptor says; or why it is none. */
export type OpenedFiles =
  | { readonly source: PackageSource; readonly descriptor: Descriptor }
  | { readonly fault: OpenFault }
  | { readonly faults: readonly Fault[] };

/**
 * The package in the files that a reader chose: its descriptor and tables beside each other, a folder, or one ZIP of
 * either. Everything is read at once, so that what is on show does not change with the files.
 */
export async function openedFiles(files: readonly File[]): Promise<OpenedFiles> {
  const found = await filesByPath(files);
  if (typeof found === "string") return { fault: found };
  const descriptors = [...found.keys()].filter((path) => nameIn(path) === DESCRIPTOR_FILE);
  const [only, ...others] = shallowest(descriptors);
  if (only === undefined) return { fault: "noDescriptor" };
  if (others.length > 0) return { fault: "severalDescriptors" };
  const folder = only.slice(0, -DESCRIPTOR_FILE.length);
  try {
    const descriptor = descriptorOfBytes(found.get(only) ?? new Uint8Array());
    return { source: openedSource(folder, found, descriptor.version), descriptor };
  } catch (error) {
    if (error instanceof DataFileError) return { faults: error.faults };
    throw error;
  }
}

let opened = 0;

function openedSource(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  version: string,
): PackageSource {
  opened += 1;
  return {
    id: `(opened ${opened})`,
    // Never the address of anything, so that no board takes what is exported for its own package.
    named: `opened:${version}`,
    addressOf: null,
    bytesOf: async (path) => {
      // Files that were chosen one by one come without their folders.
      const bytes = files.get(folder + path) ?? (folder === "" ? files.get(nameIn(path)) : undefined);
      if (!bytes) throw new DataFileError(errorAt({ file: path }, "notAmongFiles", {}));
      return bytes;
    },
    read: new Map(),
  };
}

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
