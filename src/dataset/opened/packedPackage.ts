import { zipSync } from "fflate";
import type { PackageFiles } from "./shownPackage.ts";

/**
 * The files of a package as a ZIP to be unpacked over its folder. They bear the moment of packing: many a server and
 * many a copying program takes files of an older date for none that are new.
 */
export function packedPackage(files: PackageFiles, packed: Date): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { level: 6, mtime: packed });
}
