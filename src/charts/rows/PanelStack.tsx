import { MarkKeys } from "#charts/marks/MarkKeys.tsx";
import { markRows, type Panel, rowsUnderHeading, valuesOf } from "./panel.ts";
import { RowChart } from "./RowChart.tsx";
import type { MarkLook } from "./RowMark.tsx";

interface PanelStackProps extends MarkLook {
  readonly name: string;
  readonly panels: readonly Panel[];
  readonly width: number;
}

/** The least width of a panel beside another, in type sizes, and the most that stand side by side. */
const PANEL_WIDTH = 38;
const MOST_COLUMNS = 3;

/** Panels below each other, beside each other where there is room, with their axes beginning in line. One Tab stop leads into all of them. */
export function PanelStack({ name, panels, width, ...look }: PanelStackProps) {
  const { base, gap } = look.type;
  const columns = Math.max(
    1,
    Math.min(panels.length, MOST_COLUMNS, Math.floor(width / (base * PANEL_WIDTH))),
  );
  const between = gap * 6;
  const panelWidth = Math.floor((width - between * (columns - 1)) / columns);
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
