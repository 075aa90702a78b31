import { readAddress, writeAddress } from "#url/address.ts";

/** Where an export says that it comes from: the view that is open, without a panel over it, of the package that `?data=` calls so. */
export function exportOrigin(
  { origin, pathname, hash }: Pick<Location, "origin" | "pathname" | "hash">,
  data: string | null,
  licence: string,
) {
  const { path, parameters } = readAddress(hash);
  const view = new URLSearchParams(parameters);
  view.delete("figure");
  const traced = `${data === null ? "" : `?${new URLSearchParams({ data })}`}${writeAddress({ path, parameters: view })}`;
  return {
    traced,
    printed: leadsNowhere(origin) ? traced : readable(`${origin}${pathname}${traced}`),
    licence,
  };
}

/**
 * A board below a name that RFC 6761 keeps for what nobody can reach has no address to print but the view itself; nor has
 * a board in a file, of which the address names folders of somebody's computer.
 */
function leadsNowhere(origin: string): boolean {
  return !origin.startsWith("http") || origin.endsWith(".invalid");
}

/** As a reader would write it: without what every address has, and with Chinese as Chinese. */
function readable(address: string): string {
  const bare = address.replace(/^https?:\/\//, "");
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
