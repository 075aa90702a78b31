import { placedLines, type TextBlock, type TextLine, textBlock } from "#export/picture/textBlocks.ts";
import type { Box } from "./slideFrame.ts";
import { type Stage, stageUnit, wordSizes } from "./stage.ts";

/** Points on as few slides as they fit, none of them cut in two, in the largest type in which they do. */
export function pointBodies(points: readonly string[], box: Box, stage: Stage): TextLine[][] {
  const sizes = wordSizes(stage).points;
  const laid = sizes.map((size) => pointParts(points, { box, size, stage }));
  const fewest = Math.min(...laid.map(({ length }) => length));
  return laid.find(({ length }) => length === fewest) ?? [[]];
}

interface PointRoom {
  readonly box: Box;
  readonly size: number;
  readonly stage: Stage;
}

function pointParts(points: readonly string[], room: PointRoom): TextLine[][] {
  const { box, size, stage } = room;
  const indent = size * 1.1;
  const gap = size * 0.7;
  const top = box.y + stageUnit(stage) * 24;
  const bottom = box.y + box.height;
  const parts: TextLine[][] = [[]];
  let y = top;
  for (const point of points) {
    const block = textBlock(point, { size, weight: 400, tone: "ink" }, box.width - indent);
    if (y + block.height > bottom && y > top) {
      parts.push([]);
      y = top;
    }
    parts[parts.length - 1]?.push(...placedPoint(block, box.x, y));
    y += block.height + gap;
  }
  return parts;
}

function placedPoint(block: TextBlock, x: number, y: number): TextLine[] {
  const { size } = block.style;
  const lines = placedLines(block, x + size * 1.1, y);
  const [first] = lines;
  return first ? [{ ...first, text: "•", x: x + size * 0.2, tone: "muted" }, ...lines] : [];
}
