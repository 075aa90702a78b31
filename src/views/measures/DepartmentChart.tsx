import { cardStyle } from "#charts/chartStyle.ts";
import { departmentCounts } from "#charts/counts/departmentCounts.ts";
import { ChartFrame } from "#charts/frame/ChartFrame.tsx";
import type { Measure } from "#domain/measure.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { measuresWording } from "#i18n/measuresWording.ts";
import { DEPARTMENT_CHART, departmentContent } from "#sections/departmentContent.tsx";
import type { Appearance } from "#url/display.ts";
import { DepartmentTable } from "./DepartmentTable.tsx";

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
      chart={DEPARTMENT_CHART}
      content={contentIn(style)}
      contentIn={contentIn}
      table={<DepartmentTable counts={counts} />}
    />
  );
}
