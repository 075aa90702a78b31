import { memo, Suspense } from "react";
import type { PageProps } from "#sections/pageProps.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { type Page, readPage } from "#url/page.ts";
import { Overview } from "#views/overview/Overview.tsx";
import {
  BriefingPage,
  DataPage,
  MeasuresPage,
  PresentPage,
  RegionPage,
  RegionsPage,
  ReportPage,
  ReportsPage,
} from "./lazyPages.ts";
import { Waiting } from "./Messages.tsx";
import { BrokenPage } from "./ReloadMessages.tsx";

/** The page that an address names as far as the data has it; the overview where it does not. */
export function shownPage(path: string, { regions, reports }: PageProps["dataset"]): Page | null {
  const page = readPage(path);
  if (page?.kind === "region") return regions.some(({ code }) => code === page.code) ? page : null;
  if (page?.kind === "report") return reports.some(({ id }) => id === page.id) ? page : null;
  return page;
}

/** Shows the page of a path. It is drawn again only where something of it changes, not for a panel over it. */
export const PageOutlet = memo(function PageOutlet({
  path,
  ...props
}: PageProps & { readonly path: string }) {
  const page = shownPage(path, props.dataset) ?? { kind: "overview" as const };
  return (
    <ErrorBoundary key={path} fallback={<BrokenPage />}>
      <Suspense fallback={<Waiting />}>
        <PageOfKind page={page} {...props} />
      </Suspense>
    </ErrorBoundary>
  );
});

function PageOfKind({ page, ...props }: PageProps & { readonly page: Page }) {
  const { regions, reports } = props.dataset;
  const region = page.kind === "region" && regions.find(({ code }) => code === page.code);
  const report = page.kind === "report" && reports.find(({ id }) => id === page.id);
  if (region) return <RegionPage region={region} {...props} />;
  if (report) return <ReportPage report={report} {...props} />;
  switch (page.kind) {
    case "regions":
      return <RegionsPage {...props} />;
    case "measures":
      return <MeasuresPage {...props} />;
    case "reports":
      return <ReportsPage {...props} />;
    case "data":
      return <DataPage {...props} />;
    case "briefing":
      return <BriefingPage {...props} />;
    case "present":
      return <PresentPage {...props} />;
    default:
      return <Overview {...props} />;
  }
}
