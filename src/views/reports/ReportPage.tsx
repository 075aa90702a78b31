import type { Report } from "#domain/report.ts";
import type { PageProps } from "#sections/pageProps.ts";

/** Not built yet. */
export function ReportPage({ report }: PageProps & { readonly report: Report }) {
  return <h2>{report.title.zh}</h2>;
}
