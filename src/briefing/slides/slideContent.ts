import { limits, type SlideView } from "#briefing/briefing.ts";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import type { Dataset } from "#domain/dataset.ts";
import { datasetSeenOn } from "#domain/seenOn.ts";
import { contentOf, type PageChart } from "#sections/chartContent.ts";
import { readAddress, writeAddress } from "#url/address.ts";
import { pagePath, readPage } from "#url/page.ts";
import { presentParameters } from "#url/presentChoices.ts";
import { readView } from "#url/view.ts";

/** What a slide's view shows of a data set; or what of it the board or the data no longer has. */
export type ViewContent =
  | {
      readonly status: "found";
      readonly contentIn: ContentIn<PageChart>;
      /** As far as it had been reported by the day that the view names. */
      readonly dataset: Dataset;
      /** Parts of the address that mean nothing to this data, such as a region that it has not. */
      readonly dropped: readonly string[];
    }
  | { readonly status: "lost"; readonly lost: "page" | "chart" };

/** The content of a view, found by its address and the name of its chart just as the page finds it. */
export function slideContent(
  { address, chart }: Pick<SlideView, "address" | "chart">,
  whole: Dataset,
): ViewContent {
  const { path, parameters } = readAddress(address.slice(0, limits.address));
  const page = readPage(path);
  if (!page) return { status: "lost", lost: "page" };
  const { view, dropped } = readView(parameters, whole);
  const dataset = view.seen === null ? whole : datasetSeenOn(whole, view.seen).dataset;
  const contentIn = contentOf(chart, { page, view, dataset });
  return contentIn ? { status: "found", contentIn, dataset, dropped } : { status: "lost", lost: "chart" };
}

/** The parameters of an address that are no part of what a slide shows. */
const besideTheView = [
  ...["figure", "lang", "appearance", "open", "paragraph", "briefing", "deck"],
  ...presentParameters,
];

/** The address of a view as a slide keeps it; null where it is no page of the board. */
export function slideAddress(hash: string): string | null {
  const { path, parameters } = readAddress(hash);
  const page = readPage(path);
  if (!page || !hash.startsWith("#/")) return null;
  const kept = new URLSearchParams(parameters);
  for (const name of besideTheView) kept.delete(name);
  return writeAddress({ path: pagePath(page), parameters: kept });
}
