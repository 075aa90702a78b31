import { offered } from "#dataset/doubt/offeredWords.ts";
import { NamedKeys } from "#dataset/opened/codesByName.ts";
import type { BilingualText } from "#domain/bilingualText.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Locale } from "#domain/locale.ts";
import type { Cells, CodedColumn, Names } from "./draft.ts";

type Catalogues = Pick<Dataset, "regions" | "indicators" | "populations" | "reports">;

/** What can be chosen in each column that takes a code. */
export type Choices = Readonly<Record<CodedColumn, readonly string[]>>;

/** The names of everything that a figure may refer to, those of reports that were only just typed among them. */
export function namesIn(
  { regions, indicators, populations, reports }: Catalogues,
  typed: readonly Cells[],
): Names {
  const names = {
    region: new NamedKeys(),
    indicator: new NamedKeys(),
    population: new NamedKeys(),
    report: new NamedKeys(),
  };
  for (const { code, name } of regions) names.region.add(code, cellsOf(name), "regions");
  for (const { id, name } of indicators) names.indicator.add(id, cellsOf(name), "indicators");
  for (const { id, name } of populations) names.population.add(id, cellsOf(name), "populations");
  for (const { id, title } of reports)
    names.report.add(id, { title: title.zh, title_en: title.en }, "reports");
  for (const report of typed) if (report.id) names.report.add(report.id.trim(), report, "reports");
  return names;
}

function cellsOf({ zh, en }: BilingualText): Cells {
  return { name_zh: zh, name_en: en };
}

/** Code and name side by side, so that either is found by typing, in the order of the package. */
export function choicesIn(catalogues: Catalogues, typed: readonly Cells[], locale: Locale): Choices {
  const { regions, indicators, populations, reports } = catalogues;
  const own = typed.map(({ id = "", title = "", title_en = "" }) =>
    offered(id, locale === "zh" ? title : title_en),
  );
  return {
    region: regions.map(({ code, name }) => offered(code, name[locale])),
    indicator: indicators.map(({ id, name }) => offered(id, name[locale])),
    population: populations.map(({ id, name }) => offered(id, name[locale])),
    report: [...own, ...reports.map(({ id, title }) => offered(id, title[locale]))],
  };
}
