import { markRows, type Panel, panelColumns, valuesOf } from "#charts/rows/panel.ts";
import { rowLayout } from "#charts/rows/rowLayout.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import { placedLines, type TextBlock, type TextLine, textBlock } from "./textBlocks.ts";

/** Where a panel stands, from the corner of all of them: its heading, and its rows below that. */
export interface PlacedPanel {
  readonly panel: Panel;
  readonly heading: readonly TextLine[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
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

/** Places panels as the page does: beside each other where there is room, their axes in line. Headings take no row, as they do there. */
export function panelGrid(panels: readonly Panel[], { width, type, stretch }: Room): PanelGrid {
  const { columns, between, panelWidth } = panelColumns(panels.length, width, type);
  const named = panels.flatMap(({ rows }) => markRows(rows));
  const blocks = panels.map(({ heading }) => headingBlock(heading, type, panelWidth));
  const heights = panels.map((panel, index) => {
    const { rows, tick } = panel;
    const axis = panel.axis(valuesOf(rows));
    const { height } = rowLayout(rows, { width: panelWidth, type, axis, tick, named, stretch });
    return headingHeight(blocks[index], type) + height;
  });
  const cells: PlacedPanel[] = [];
  let y = 0;
  for (let first = 0; first < panels.length; first += columns) {
    for (const [column, panel] of panels.slice(first, first + columns).entries()) {
      const block = blocks[first + column];
      const x = column * (panelWidth + between);
      const top = headingHeight(block, type);
      cells.push({
        panel,
        heading: block && top > 0 ? placedLines(block, x, y + type.gap) : [],
        x,
        y: y + top,
        width: panelWidth,
      });
    }
    y += Math.max(...heights.slice(first, first + columns));
  }
  return { cells, height: y };
}

function headingBlock(heading: string | null, { small }: TypeScale, width: number): TextBlock {
  return textBlock(heading ?? "", { size: small, weight: 600, tone: "ink" }, width);
}

/** Nothing where there is no heading; else its lines with a little room above them. */
function headingHeight(block: TextBlock | undefined, { gap }: TypeScale): number {
  return block && block.height > 0 ? block.height + gap : 0;
}

/** The panels with axes that stay what they are when the rows are split over several pictures. */
export function withFixedAxes(panels: readonly Panel[]): Panel[] {
  return panels.map((panel) => {
    const axis = panel.axis(valuesOf(panel.rows));
    return { ...panel, axis: () => axis };
  });
}
