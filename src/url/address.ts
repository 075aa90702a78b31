/** An address of the board: the part behind "#", as every static host serves deep links with it. */
export interface Address {
  /** "/" is the overview. */
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/** Whether an address becomes a new entry of the browser's history or, where Back should not bring the present one again, takes its place. */
export type Entry = "new" | "same";

/** Reads what stands behind "#"; text that is no address reads as the overview. */
export function readAddress(hash: string): Address {
  const [path = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  return { path: path === "" ? "/" : path, parameters: new URLSearchParams(query) };
}

/** Writes an address so that a person can still read it: what means nothing to a browser behind "#" stays as it is. */
export function writeAddress({ path, parameters }: Address): string {
  const query = parameters.toString().replace(/%(?:2C|2A|2F|3A|21)/g, decodeURIComponent);
  return query === "" ? `#${path}` : `#${path}?${query}`;
}

/**
 * The address of the data package: the board's own, or the one that `?data=` names before the "#".
 * Another origin or scheme is refused (null), as no request ever leaves the board's own.
 */
export function packageAddress(search: string, page: string): URL | null {
  const named = new URLSearchParams(search).get("data");
  const own = new URL("data/datapackage.json", page);
  if (named === null) return own;
  const address = parsedAddress(named, page);
  return address?.origin === own.origin && address.protocol === own.protocol ? address : null;
}

/** `URL.canParse` is missing in the browsers of many an office. */
function parsedAddress(text: string, page: string): URL | null {
  try {
    return new URL(text, page);
  } catch {
    return null;
  }
}
