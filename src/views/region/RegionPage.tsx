import type { Region } from "#domain/region.ts";
import type { PageProps } from "#sections/pageProps.ts";

/** Not built yet. */
export function RegionPage({ region }: PageProps & { readonly region: Region }) {
  return <h2>{region.name.zh}</h2>;
}
