import { CountChart } from "#charts/counts/CountChart.tsx";
import { departmentCounts, sourcesOfMeasures } from "#charts/counts/departmentCounts.ts";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import { cardLook } from "#charts/look.ts";
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
  const { locale } = useWording();
  const words = measuresWording[locale].chart;
  const counts = departmentCounts(measures);
  const totals = departmentTotals(counts, measures);
  const shown = counts.slice(0, MOST_BARS);
  if (counts.length === 0) return measures.length > 0 ? <p>{words.onlyUnnamed(measures.length)}</p> : null;
  const rows = countRows(shown, { locale, chosen, address });
  return (
    <ChartFrame
      chart="measures-by-department"
      headline={[words.headline(topDepartments(counts, locale))]}
      title={words.title}
      subtitle={words.subtitle(totals)}
      marks={shown.length}
      draw={(width) => (
        <CountChart
          name={words.title}
          rows={rows}
          width={width}
          {...cardLook("support", appearance, locale)}
        />
      )}
      legend={null}
      notes={chartNotes({ counts, measures, chosen }, locale).map((note) => [note])}
      sources={sourcesOfMeasures(measures.filter(({ departments }) => departments.length > 0))}
      version={version}
      table={<DepartmentTable counts={counts} />}
    />
  );
}
