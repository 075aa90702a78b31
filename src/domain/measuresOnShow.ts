import type { Measure } from "./measure.ts";
import { holdsWords, plain } from "./searchText.ts";

/** Which measures a reader asks for. */
export interface MeasureWish {
  /** Codes; null for all regions. */
  readonly regions: ReadonlySet<string> | null;
  readonly limit: "all" | "with" | "without";
  readonly search: string;
}

/** The measures of the regions, with or without a time limit, that hold every word of the search or are named by it. */
export function measuresOnShow(measures: readonly Measure[], wish: MeasureWish): Measure[] {
  const { regions, limit, search } = wish;
  return measures.filter(
    (measure) =>
      (regions === null || regions.has(measure.region.code)) &&
      (limit === "all" || (limit === "with") === (measure.timeLimit !== null)) &&
      (plain(measure.id) === plain(search) || holdsWords(searchedTexts(measure), search)),
  );
}

/** Title, region, departments and time limit in both languages. */
function searchedTexts({ title, region, departments, timeLimit }: Measure): string[] {
  const texts = [title, region.name, ...departments, ...(timeLimit ? [timeLimit] : [])];
  return texts.flatMap(({ zh, en }) => [zh, en]);
}

/** The measures that name a department, by its name in Chinese; all where none is asked for. */
export function ofDepartment(measures: readonly Measure[], department: string | null): readonly Measure[] {
  if (department === null) return measures;
  return measures.filter(({ departments }) => departments.some(({ zh }) => zh === department));
}
