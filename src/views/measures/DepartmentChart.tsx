import { cardStyle, lookOf } from "#charts/chartStyle.ts";
import { CountChart } from "#charts/counts/CountChart.tsx";
import {
  type DepartmentCount,
  departmentCounts,
  sourcesOfMeasures,
} from "#charts/counts/departmentCounts.ts";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import type { ContentIn } from "#charts/frame/chartContent.ts";

import type { Measure } from "#domain/measure.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { measuresWording } from "#i18n/measuresWording.ts";
import type { Appearance } from "#url/view.ts";
import { DepartmentTable } from "./DepartmentTable.tsx";
import { chartNotes, countRows, departmentTotals, MOST_BARS, topDepartments } from "./departmentTexts.ts";

interface DepartmentChartProps {
  /** The measures on show, of whatever department. */
  readonly measures: readonly Measure[];
  /** The department chosen, by its name in Chinese. */
  readonly chosen: string | null;
  /** The address that shows the measures of one department alone, or of all again. */
  readonly address: (region: string, department: string | null) => string;
  readonly appearance: Appearance;
  readonly version: string;
}

/** How many of the measures each department answers for; a bar leads to its measures. */
export function DepartmentChart({ measures, chosen, address, appearance, version }: DepartmentChartProps) {
  const style = cardStyle(appearance, useWording());
  const counts = departmentCounts(measures);
  if (counts.length === 0) {
    const words = measuresWording[style.language.locale].chart;
    return measures.length > 0 ? <p>{words.onlyUnnamed(measures.length)}</p> : null;
  }
  const contentIn = departmentContent({ counts, measures, chosen, address, version });
  return (
    <ChartFrame
      chart="measures-by-department"
      content={contentIn(style)}
      contentIn={contentIn}
      table={<DepartmentTable counts={counts} />}
    />
  );
}

interface Departments extends Omit<DepartmentChartProps, "appearance"> {
  readonly counts: readonly DepartmentCount[];
}

function departmentContent({ counts, measures, chosen, address, version }: Departments): ContentIn {
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
