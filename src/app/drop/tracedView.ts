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

/** Whether what was exported is of the package on show, which a board at this address calls so (`PackageSource.named`). */
export function isOfShownPackage(
  { address }: Pick<Trace, "address">,
  { named, href }: { readonly named: string | null; readonly href: string },
): boolean {
  const [search] = parts(address);
  const exported = new URLSearchParams(search).get("data");
  return exported === named || lies(exported, href) === lies(named, href);
}

/** Where a package lies; what has no address of its own lies nowhere else than under its name. */
function lies(named: string | null, href: string): string {
  const search = named === null ? "" : `?${new URLSearchParams({ data: named })}`;
  return packageAddress(search, href)?.href ?? `(${named})`;
}

/** A table bears the address as it is printed, with the board's own before them. */
function parts(address: string): [search: string, hash: string] {
  const [, search = "", hash = ""] = /^[^?#]*(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return [search, hash];
}
