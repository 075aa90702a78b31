import { zipSync } from "fflate";
import type { PackageFiles } from "./shownPackage.ts";

/** The files of a package as a ZIP to be unpacked over its folder; the same files are the same bytes on any day. */
export function packedPackage(files: PackageFiles): Uint8Array<ArrayBuffer> {
  // A zip stores the hour of the clock on the wall, which this names in every time zone.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}
