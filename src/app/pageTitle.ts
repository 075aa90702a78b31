import type { Dataset } from "#domain/dataset.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import type { Page } from "#url/page.ts";

/** What a page is called in a language: by its region or report, else as the links to it are. */
export function pageTitle(
  page: Page,
  { regions, reports }: Pick<Dataset, "regions" | "reports">,
  { locale, wording }: Language,
): string {
  if (page.kind === "region") return regions.find(({ code }) => code === page.code)?.name[locale] ?? "";
  if (page.kind === "report") return reports.find(({ id }) => id === page.id)?.title[locale] ?? "";
  return wording.board.pages[page.kind === "present" ? "briefing" : page.kind];
}
