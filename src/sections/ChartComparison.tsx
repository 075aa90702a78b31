import type { Drawing } from "#charts/drawings/drawing.ts";
import { CompareControl } from "#charts/frame/CompareControl.tsx";
import type { Comparison } from "#url/comparisons.ts";
import type { View } from "#url/view.ts";

/** What the reader asked to compare in a chart. */
export function askedComparison(chart: string, view: View): Comparison | null {
  return view.compare.get(chart) ?? null;
}

interface ChartComparisonProps {
  readonly chart: string;
  readonly offer: Drawing["offer"];
  readonly view: View;
  readonly change: (choices: Partial<View>) => void;
}

/** The control by which a chart is compared; none where there is nothing to compare. */
export function ChartComparison({ chart, offer, view, change }: ChartComparisonProps) {
  if (!offer) return null;
  return (
    <CompareControl
      offer={offer}
      asked={askedComparison(chart, view)}
      choose={(asked) => {
        const compare = new Map(view.compare);
        if (asked) compare.set(chart, asked);
        else compare.delete(chart);
        change({ compare });
      }}
    />
  );
}
