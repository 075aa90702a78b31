import type { PageProps } from "#sections/pageProps.ts";

/** Not built yet. */
export function DataPage({ dataset }: PageProps) {
  return <h2>{dataset.title}</h2>;
}
