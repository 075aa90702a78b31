import type { ShownPackage } from "./shownPackage.ts";

/** Whether two packages are about something else, so that one is no new version of the other. */
export function isOtherPackage(one: ShownPackage, other: ShownPackage): boolean {
  return one.descriptor.title !== other.descriptor.title;
}

/**
 * Whether a package is a version that was before the published one: by its number, which goes up with every version,
 * and by its day where a version is a word.
 */
export function isOlderThan(own: ShownPackage, published: ShownPackage): boolean {
  if (isOtherPackage(own, published) || own.descriptor.version === published.descriptor.version) return false;
  if (versionsIn(published).has(own.descriptor.version)) return true;
  const [one, other] = [numbersIn(own.descriptor.version), numbersIn(published.descriptor.version)];
  if (!one || !other) return own.descriptor.created < published.descriptor.created;
  const at = other.findIndex((number, index) => number !== one[index]);
  return at >= 0 && (one[at] ?? -1) < (other[at] ?? -1);
}

/** Every version that was, so that none is given twice. */
export function versionsIn({ descriptor, tables }: ShownPackage): ReadonlySet<string> {
  return new Set([
    descriptor.version,
    descriptor.previousVersion ?? "",
    ...[...(tables.get("revisions")?.rows.values() ?? [])].map((cells) => cells.version ?? ""),
  ]);
}

function numbersIn(version: string): readonly number[] | null {
  return /^\d+(?:[.-]\d+)*$/.test(version) ? version.split(/[.-]/).map(Number) : null;
}
