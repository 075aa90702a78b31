import { networkSource } from "#dataset/sources/networkSource.ts";
import { type PackageSource, refusedSource } from "#dataset/sources/packageSource.ts";
import { packageAddress } from "#url/address.ts";

/** The package on the server that the address of the page names; one of another origin is never asked for. */
export function namedPackage({ search, href }: Pick<Location, "search" | "href">): PackageSource {
  const named = new URLSearchParams(search).get("data");
  const address = packageAddress(search, href);
  return address ? networkSource(address.href, named) : refusedSource(named ?? "");
}
