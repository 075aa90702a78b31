import type { ChartContent } from "#charts/frame/chartContent.ts";
import type { Locale } from "#domain/locale.ts";
import type { ExportName } from "#export/exportFileName.ts";

type NameParts = Pick<ExportName, "locale" | "what" | "whom" | "regions" | "asOf">;

/** What a file made of a chart is called after: its title, and the regions and dates of what it draws. */
export function nameParts({ title, drawn }: ChartContent, locale: Locale): NameParts {
  const [what = title, ...whom] = title.split(" · ");
  return {
    locale,
    what,
    whom: whom.length > 0 ? whom.join("-") : null,
    regions: [...new Set(drawn.map(({ region }) => region.name[locale]))],
    asOf: [...new Set(drawn.map(({ asOf }) => asOf.date))],
  };
}
