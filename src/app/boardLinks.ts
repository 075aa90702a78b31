import type { Links } from "#charts/links.ts";
import type { Dataset } from "#domain/dataset.ts";
import { writeAddress } from "#url/address.ts";
import { type Page, pagePath } from "#url/page.ts";
import { type View, writeView } from "#url/view.ts";

/** Where the board leads from a view: panels open over the page, other pages keep language, appearance and the day of reading. */
export function boardLinks(path: string, view: View, dataset: Dataset): Links {
  return {
    figure: (figure) => writeAddress({ path, parameters: writeView({ ...view, figure }, dataset) }),
    region: (code) => pageAddress({ kind: "region", code }, view),
    report: (id, paragraph) =>
      pageAddress({ kind: "report", id }, view, paragraph === null ? {} : { paragraph: String(paragraph) }),
    data: pageAddress({ kind: "data" }, view),
  };
}

/** The address of a page as a reader of this view would open it. */
export function pageAddress(
  page: Page,
  { locale, appearance, seen }: Pick<View, "locale" | "appearance" | "seen">,
  more: Readonly<Record<string, string>> = {},
): string {
  const parameters = new URLSearchParams({
    ...more,
    ...(seen !== null && { seen }),
    ...(locale !== "zh" && { lang: locale }),
    ...(appearance !== null && { appearance }),
  });
  return writeAddress({ path: pagePath(page), parameters });
}
