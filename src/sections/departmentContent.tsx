import { lookOf } from "#charts/chartStyle.ts";
import { CountChart } from "#charts/counts/CountChart.tsx";
import { type DepartmentCount, sourcesOfMeasures } from "#charts/counts/departmentCounts.ts";
import type { ContentIn } from "#charts/frame/chartContent.ts";
import type { Measure } from "#domain/measure.ts";
import { measuresWording } from "#i18n/measuresWording.ts";
import { chartNotes, countRows, departmentTotals, MOST_BARS, topDepartments } from "./departmentTexts.ts";

export const DEPARTMENT_CHART = "measures-by-department";

interface Departments {
  /** The measures on show, of whatever department, and the same counted. */
  readonly measures: readonly Measure[];
  readonly counts: readonly DepartmentCount[];
  /** The department chosen, by its name in Chinese. */
  readonly chosen: string | null;
  /** The address that shows the measures of one department alone, or of all again. */
  readonly address: (region: string, department: string | null) => string;
  readonly version: string;
}

/** How many of the measures each department answers for. */
export function departmentContent({ counts, measures, chosen, address, version }: Departments): ContentIn {
  const shown = counts.slice(0, MOST_BARS);
  return (style) => {
    const { locale } = style.language;
    const words = measuresWording[locale].chart;
    const look = lookOf("support", style);
    const rows = countRows(shown, { locale, chosen, address });
    return {
      headline: [words.headline(topDepartments(counts, locale))],
      title: words.title,
      subtitle: words.subtitle(departmentTotals(counts, measures)),
      look,
      drawn: [],
      figures: [],
      marks: shown.length,
      draw: (width) => <CountChart name={words.title} rows={rows} width={width} {...look} />,
      legend: null,
      notes: chartNotes({ counts, measures, chosen }, locale).map((note) => [note]),
      sources: sourcesOfMeasures(measures.filter(({ departments }) => departments.length > 0)),
      version,
      seen: null,
      offer: null,
      parts: { kind: "counts", rows },
    };
  };
}
