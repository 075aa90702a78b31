import { MarkKeys } from "#charts/marks/MarkKeys.tsx";
import { markRows, type Panel, panelColumns, rowsUnderHeading, valuesOf } from "./panel.ts";
import { RowChart } from "./RowChart.tsx";
import type { MarkLook } from "./RowMark.tsx";

interface PanelStackProps extends MarkLook {
  readonly name: string;
  readonly panels: readonly Panel[];
  readonly width: number;
}

/** Panels below each other, beside each other where there is room, with their axes beginning in line. One Tab stop leads into all of them. */
export function PanelStack({ name, panels, width, ...look }: PanelStackProps) {
  const { columns, between, panelWidth } = panelColumns(panels.length, width, look.type);
  const marks = panels.flatMap(({ rows }) => markRows(rows));
  return (
    <MarkKeys stops={marks.map(({ key }) => key)}>
      <div
        style={{
          display: "grid",
          gridTemplateColumns: `repeat(${columns}, ${panelWidth}px)`,
          columnGap: between,
          alignItems: "start",
        }}
      >
        {panels.map((panel) => (
          <RowChart
            key={panel.key}
            name={panel.heading === null ? name : `${name} · ${panel.heading}`}
            rows={rowsUnderHeading(panel)}
            named={marks}
            axis={panel.axis(valuesOf(panel.rows))}
            tick={panel.tick}
            width={panelWidth}
            {...look}
          />
        ))}
      </div>
    </MarkKeys>
  );
}
