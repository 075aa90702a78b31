import type { Source } from "#charts/drawings/frameTexts.ts";
import { compareDates } from "#domain/asOf.ts";
import type { BilingualText } from "#domain/bilingualText.ts";
import type { Measure } from "#domain/measure.ts";
import type { Region } from "#domain/region.ts";
import { inTreeOrder } from "#domain/regionTree.ts";

/** The measures that name a department of a region. Two regions' tax bureaus are two departments. */
export interface DepartmentCount {
  readonly id: string;
  readonly region: Region;
  readonly department: BilingualText;
  readonly measures: readonly Measure[];
}

/** Region by region as in a gazetteer, in each the department of most measures first. A measure counts for every department that it names. */
export function departmentCounts(measures: readonly Measure[]): DepartmentCount[] {
  const counts = new Map<string, DepartmentCount & { measures: Measure[] }>();
  for (const measure of measures) {
    for (const [id, department] of departmentsOf(measure)) {
      const count = counts.get(id) ?? { id, region: measure.region, department, measures: [] };
      counts.set(id, count);
      count.measures.push(measure);
    }
  }
  const regions = inTreeOrder([...new Set(measures.map(({ region }) => region))]);
  const rank = new Map(regions.map((region, index) => [region, index]));
  return [...counts.values()].sort(
    (a, b) => (rank.get(a.region) ?? 0) - (rank.get(b.region) ?? 0) || b.measures.length - a.measures.length,
  );
}

/** The departments of a measure, each once, by region and name. */
function departmentsOf({ region, departments }: Measure): ReadonlyMap<string, BilingualText> {
  return new Map(departments.map((department) => [`${region.code}/${department.zh}`, department]));
}

/** The reports that print the measures, the newest first, with their paragraphs. */
export function sourcesOfMeasures(measures: readonly Measure[]): Source[] {
  const reports = [...new Set(measures.map(({ report }) => report))];
  return reports
    .map((report) => {
      const paragraphs = measures.filter((measure) => measure.report === report);
      return {
        report,
        paragraphs: [...new Set(paragraphs.map(({ paragraph }) => paragraph))].sort((a, b) => a - b),
      };
    })
    .sort((a, b) => compareDates(b.report.published.date, a.report.published.date));
}
