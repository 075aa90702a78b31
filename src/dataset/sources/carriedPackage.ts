import { deflateSync, inflateSync } from "fflate";
import * as v from "valibot";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { checksum } from "#domain/checksum.ts";
import { errorAt } from "#domain/fault.ts";
import { inertJson } from "./inertJson.ts";
import type { PackageSource } from "./packageSource.ts";

const carried = v.object({
  named: v.nullable(v.string()),
  files: v.array(
    v.object({ path: v.string(), size: v.number(), checksum: v.number(), deflated: v.string() }),
  ),
});

/** A package as its source kept it. */
interface KeptPackage extends Pick<PackageSource, "named"> {
  readonly read: ReadonlyMap<string, Uint8Array>;
}

/**
 * The files of a package as a text that a page can carry: JSON without "<", so that nothing in it ends the element it
 * stands in. Packed and in base64, as the files may be in any encoding and come out again byte by byte.
 */
export function carriedText({ named, read }: KeptPackage): string {
  const files = [...read].map(([path, bytes]) => ({
    path,
    size: bytes.length,
    checksum: checksum(bytes),
    deflated: base64(deflateSync(bytes, { level: 9 })),
  }));
  return inertJson(JSON.stringify({ named, files }));
}

/** The package in a text of `carriedText`. A text that is damaged is told at the first file that is asked for. */
export function carriedSource(text: string): PackageSource {
  const pack = readText(text);
  return {
    id: "(carried)",
    named: pack?.named ?? null,
    addressOf: null,
    bytesOf: async (path) => {
      if (!pack) throw new DataFileError(errorAt({ file: path }, "carriedDamaged", {}));
      const file = pack.files.find((one) => one.path === path);
      if (!file) throw new DataFileError(errorAt({ file: path }, "notAmongFiles", {}));
      const bytes = unpacked(file.deflated);
      if (bytes?.length !== file.size || checksum(bytes) !== file.checksum)
        throw new DataFileError(errorAt({ file: path }, "carriedDamaged", {}));
      return bytes;
    },
    read: new Map(),
  };
}

function readText(text: string): v.InferOutput<typeof carried> | null {
  try {
    return v.parse(carried, JSON.parse(text));
  } catch {
    return null;
  }
}

function unpacked(deflated: string): Uint8Array | null {
  try {
    return inflateSync(Uint8Array.from(atob(deflated), (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** A call takes only so many arguments. */
const PIECE = 0x2000;

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let start = 0; start < bytes.length; start += PIECE)
    letters += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(letters);
}
