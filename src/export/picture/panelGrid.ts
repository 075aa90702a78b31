import { markRows, type Panel, panelColumns, rowsUnderHeading, valuesOf } from "#charts/rows/panel.ts";
import { rowLayout } from "#charts/rows/rowLayout.ts";
import type { TypeScale } from "#charts/typeScale.ts";

/** Where a panel stands, from the corner of all of them. */
export interface PlacedPanel {
  readonly panel: Panel;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PanelGrid {
  readonly cells: readonly PlacedPanel[];
  readonly height: number;
}

interface Room {
  readonly width: number;
  readonly type: TypeScale;
  readonly stretch: number;
}

/** Places panels as the page does: beside each other where there is room, their axes in line. */
export function panelGrid(panels: readonly Panel[], { width, type, stretch }: Room): PanelGrid {
  const { columns, between, panelWidth } = panelColumns(panels.length, width, type);
  const named = panels.flatMap(({ rows }) => markRows(rows));
  const heights = panels.map((panel) => {
    const { rows, tick } = panel;
    const axis = panel.axis(valuesOf(rows));
    return rowLayout(rowsUnderHeading(panel), { width: panelWidth, type, axis, tick, named, stretch }).height;
  });
  const cells: PlacedPanel[] = [];
  let y = 0;
  for (let first = 0; first < panels.length; first += columns) {
    for (const [column, panel] of panels.slice(first, first + columns).entries())
      cells.push({
        panel,
        x: column * (panelWidth + between),
        y,
        width: panelWidth,
        height: heights[first + column] ?? 0,
      });
    y += Math.max(...heights.slice(first, first + columns));
  }
  return { cells, height: y };
}

/** The panels with axes that stay what they are when the rows are split over several pictures. */
export function withFixedAxes(panels: readonly Panel[]): Panel[] {
  return panels.map((panel) => {
    const axis = panel.axis(valuesOf(panel.rows));
    return { ...panel, axis: () => axis };
  });
}
