import type { Trace } from "#export/trace/trace.ts";
import { type Address, packageAddress, readAddress } from "#url/address.ts";
import { pagePath, readPage } from "#url/page.ts";

/** Longer than any address the board writes, even with each of some thousand regions named. */
const LONGEST_ADDRESS = 20_000;

/**
 * The page of the board that a trace names; null where it names none. The file came from outside: nothing but the
 * path and the choices of a page is taken from it, never an origin or a scheme.
 */
export function tracedAddress({ address }: Pick<Trace, "address">): Address | null {
  const [, hash] = parts(address);
  if (!hash.startsWith("#/") || address.length > LONGEST_ADDRESS) return null;
  const { path, parameters } = readAddress(hash);
  const page = readPage(path);
  return page && { path: pagePath(page), parameters };
}

/** Whether what was exported is of the data package that the page at this address shows. */
export function isOfShownPackage(
  { address }: Pick<Trace, "address">,
  { search, href }: Pick<Location, "search" | "href">,
): boolean {
  const [named] = parts(address);
  return packageAddress(named, href)?.href === packageAddress(search, href)?.href;
}

/** A table bears the address as it is printed, with the board's own before them. */
function parts(address: string): [search: string, hash: string] {
  const [, search = "", hash = ""] = /^[^?#]*(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return [search, hash];
}
