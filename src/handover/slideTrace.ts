import { cardStyle } from "#charts/chartStyle.ts";
import type { Trace } from "#export/trace/trace.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import type { BriefedSlide } from "#slides/briefedSlide.ts";
import { readAddress, writeAddress } from "#url/address.ts";

/** From which data slides are made. */
export interface TraceOrigin {
  readonly version: string;
  /** What stands in the address before the "#": empty, or "?data=…" for another package. */
  readonly search: string;
}

/** What a picture of a slide says of itself: the view of its chart, of the first one where there are two; null without any. */
export function slideTrace(
  { shown, headline }: BriefedSlide,
  { locale, wording }: Language,
  { version, search }: TraceOrigin,
): Trace | null {
  const [first, ...others] = shown.kind === "charts" ? shown.charts : [];
  if (!first) return null;
  const contents = [first, ...others].map(({ contentIn }) =>
    contentIn(cardStyle("light", { locale, wording })),
  );
  return {
    chart: first.view.chart,
    title: contents[0]?.title ?? headline,
    sources: unique(
      contents.flatMap(({ sources }) =>
        sources.map(({ report }) => `${report.title[locale]}, ${report.published.date}`),
      ),
    ),
    asOf: unique(contents.flatMap(({ drawn }) => drawn.map(({ asOf }) => asOf.date))),
    version,
    address: tracedAddress(first.view.address, locale, search),
  };
}

/** The view in the language of its picture, and of the package that it was made from. */
function tracedAddress(address: string, locale: Language["locale"], search: string): string {
  const { path, parameters } = readAddress(address);
  const view = new URLSearchParams(parameters);
  if (locale !== "zh") view.set("lang", locale);
  const data = new URLSearchParams(search).get("data");
  return `${data === null ? "" : `?${new URLSearchParams({ data })}`}${writeAddress({ path, parameters: view })}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
