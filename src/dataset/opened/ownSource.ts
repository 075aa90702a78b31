import type { PackageSource } from "#dataset/sources/packageSource.ts";
import { checksum } from "#domain/checksum.ts";
import { bytesIn } from "./checkedRows.ts";
import type { Surroundings } from "./ground.ts";
import type { NewPackage, Publication } from "./publication.ts";
import { type PackageFiles, shownPackage } from "./shownPackage.ts";

let shown = 0;

/** Own data as a package to be shown, which remembers what it was made of until it is published. */
export function ownSource({ files, version }: Publication, { start, published }: NewPackage): PackageSource {
  shown += 1;
  return {
    id: `(own ${shown})`,
    // Never the address of anything, so that no board takes what is exported for its own package.
    named: `opened:${version}-${digits(files)}`,
    addressOf: null,
    bytesOf: (path) => bytesIn(files, path),
    read: new Map(),
    origin: { start: start.files, published: published.files },
  };
}

/** Eight hexadecimal digits that differ where any file does. */
function digits(files: PackageFiles): string {
  const sums = [...files].map(([path, bytes]) => `${path} ${checksum(bytes)}`).sort();
  return checksum(new TextEncoder().encode(sums.join())).toString(16).padStart(8, "0");
}

/** The packages that own data are seen beside, of the source on show. Throws a DataFileError where it was not read. */
export function surroundingsOf({ read, origin }: PackageSource): Surroundings {
  const onShow = shownPackage(read);
  return {
    onShow,
    start: origin ? shownPackage(origin.start) : onShow,
    published: origin ? shownPackage(origin.published) : onShow,
  };
}
