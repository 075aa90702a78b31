import type { Dataset } from "#domain/dataset.ts";
import type { Locale } from "#domain/locale.ts";
import { readAddress, writeAddress } from "#url/address.ts";
import { readDisplay } from "#url/display.ts";
import { type Page, pagePath, readPage } from "#url/page.ts";
import { readView } from "#url/view.ts";
import type { BatchOptions } from "./options.ts";

/** A view to be opened, in one language. */
export interface BatchView {
  /** "#/?regions=210000*" */
  readonly hash: string;
  readonly locale: Locale;
  /** The only charts of it that are wanted; null for all. */
  readonly charts: readonly string[] | null;
}

interface AskedView {
  readonly address: string;
  readonly charts: readonly string[] | null;
}

const overviewCharts = ["reopening-rate", "loan-volume", "refund-total"];

/** The overview, and each theme that it folds away by itself, so that no picture bears the folds of others in its address. */
const usualViews: readonly AskedView[] = [
  { address: "#/", charts: overviewCharts },
  ...["relief", "services", "jobs", "support"].map((theme) => ({
    address: `#/?open=${theme}`,
    charts: [`theme-${theme}`],
  })),
];

type Asked = Pick<BatchOptions, "charts" | "regions" | "views" | "locales">;

/** The views that the options name, and what of them means nothing to the board or its data. */
export function batchViews(
  asked: Asked,
  dataset: Dataset,
): { readonly views: readonly BatchView[]; readonly faults: readonly string[] } {
  const named = asked.views?.map((address) => ({ address, charts: null })) ?? usualViews;
  const wanted = named
    .map(({ address, charts }) => ({ address, charts: wantedCharts(charts, asked.charts) }))
    .filter(({ charts }) => charts?.length !== 0);
  const read = wanted.map(({ address, charts }) => ({ ...readHash(address, dataset), charts }));
  const views = read.flatMap(({ page, parameters, charts }) =>
    page ? inLanguages(page, withRegions(page, parameters, asked.regions), { ...asked, charts }) : [],
  );
  const faults = [
    ...read.flatMap((view) => view.faults),
    ...(asked.views === null ? unknownCharts(asked.charts ?? []) : []),
    ...(asked.regions === null ? [] : regionFaults(asked.regions, read, dataset)),
  ];
  return { views: [...new Map(views.map((view) => [view.hash, view])).values()], faults };
}

/** Of the charts of a view those that are asked for; null where all are. */
function wantedCharts(own: readonly string[] | null, asked: readonly string[] | null) {
  return own === null ? asked : own.filter((chart) => asked?.includes(chart) ?? true);
}

/** The regions of the command line, where the view is one of chosen regions and chooses none itself. */
function withRegions(page: Page, parameters: URLSearchParams, regions: string | null): URLSearchParams {
  if (regions === null || !takesRegions({ page, parameters })) return parameters;
  const own = new URLSearchParams(parameters);
  own.set("regions", regions);
  return own;
}

function takesRegions({ page, parameters }: Pick<ReadHash, "page" | "parameters">): boolean {
  return page?.kind === "overview" && !parameters.has("regions");
}

function inLanguages(page: Page, parameters: URLSearchParams, { locales, charts }: Asked): BatchView[] {
  return (locales ?? [readDisplay(parameters).locale]).map((locale) => ({
    hash: hashIn(locale, page, parameters),
    locale,
    charts,
  }));
}

/** An address as it was copied, or the part of it that a shell lets through without quotes. */
function hashOf(address: string): string {
  const place = address.indexOf("#");
  if (place !== -1) return address.slice(place);
  return `#${address}`;
}

interface ReadHash {
  readonly page: Page | null;
  readonly parameters: URLSearchParams;
  readonly faults: readonly string[];
}

function readHash(address: string, dataset: Dataset): ReadHash {
  const name = `--view "${address}"`;
  const hash = hashOf(address);
  const { path, parameters } = readAddress(hash);
  const page = hash.startsWith("#/") ? readPage(path) : null;
  if (page === null || !isInData(page, dataset)) {
    const remedy = 'write "#/", "#/regions/CODE" or "#/measures", in quotes';
    return { page: null, parameters, faults: [`${name}: there is no such page; ${remedy}`] };
  }
  const faults = readView(parameters, dataset).dropped.map(
    (part) =>
      `${name}: "${part}" means nothing to the board; copy the address from a board that shows the view`,
  );
  return { page, parameters, faults };
}

function isInData(page: Page, { regions, reports }: Dataset): boolean {
  if (page.kind === "region") return regions.some(({ code }) => code === page.code);
  return page.kind !== "report" || reports.some(({ id }) => id === page.id);
}

/** Panels are no part of a chart, and how a picture looks is chosen for it. */
function hashIn(locale: Locale, page: Page, parameters: URLSearchParams): string {
  const own = new URLSearchParams(parameters);
  for (const name of ["figure", "appearance", "lang"]) own.delete(name);
  if (locale !== "zh") own.set("lang", locale);
  return writeAddress({ path: pagePath(page), parameters: own });
}

function unknownCharts(charts: readonly string[]): readonly string[] {
  const known = usualViews.flatMap((view) => view.charts ?? []);
  return charts
    .filter((chart) => !known.includes(chart))
    .map((chart) => `--charts: "${chart}" is no chart of the overview; there are ${known.join(", ")}`);
}

function regionFaults(regions: string, read: readonly ReadHash[], dataset: Dataset): readonly string[] {
  if (read.length > 0 && !read.some(takesRegions))
    return ["--regions: no view takes them, as each has regions of its own; leave them out"];
  const { dropped } = readView(new URLSearchParams({ regions }), dataset);
  return dropped.map((part) => {
    const codes = part.replace(/^regions=/, "");
    return `--regions: no region for "${codes}"; write codes as in an address: "210000*,430100"`;
  });
}
