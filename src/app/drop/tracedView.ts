import type { Trace } from "#export/trace/trace.ts";
import { type Address, packageAddress, readAddress } from "#url/address.ts";
import { pagePath, readPage } from "#url/page.ts";

/** Longer than any address the board writes, even with each of some thousand regions named. */
const LONGEST_ADDRESS = 20_000;

/**
 * The page of the board that a trace names; null where it names none. The file came from outside: nothing but the
 * path and the choices of a page is taken from it, never an origin or a scheme.
 */
export function tracedAddress({ address }: Trace): Address | null {
  const [, hash] = parts(address);
  if (!hash.startsWith("#/") || address.length > LONGEST_ADDRESS) return null;
  const { path, parameters } = readAddress(hash);
  const page = readPage(path);
  return page && { path: pagePath(page), parameters };
}

/** Whether the picture was drawn from the data package that the page at this address shows. */
export function isOfShownPackage(
  { address }: Trace,
  { search, href }: Pick<Location, "search" | "href">,
): boolean {
  const [named] = parts(address);
  return packageAddress(named, href)?.href === packageAddress(search, href)?.href;
}

function parts(address: string): [search: string, hash: string] {
  const place = address.indexOf("#");
  return place === -1 ? [address, ""] : [address.slice(0, place), address.slice(place)];
}
