import { placedLines, type TextBlock, type TextLine, textBlock } from "#export/picture/textBlocks.ts";
import type { Box } from "./slideFrame.ts";
import { type Stage, stageUnit, wordSizes } from "./stage.ts";

/** Points on as few slides as they fit, none of them cut in two, in the largest type in which they do. */
export function pointBodies(points: readonly string[], box: Box, stage: Stage): TextLine[][] {
  const room = { ...box, y: box.y + stageUnit(stage) * 30, height: box.height - stageUnit(stage) * 30 };
  const laid = wordSizes(stage).points.map((size) => ({ size, parts: pointParts(points, room, size) }));
  const fewest = Math.min(...laid.map(({ parts }) => parts.length));
  const fitting = laid.filter(({ parts }) => parts.length === fewest);
  const large = fitting.filter(({ size }) => size >= stageUnit(stage) * LARGE);
  const tidiest = Math.min(...large.map(lineCount));
  const best = large.find((one) => lineCount(one) === tidiest) ?? fitting[0];
  return (best?.parts ?? []).map((part) => placedPoints(part, room));
}

/** Down to this size a point is set a little smaller to save it a line. */
const LARGE = 44;

function lineCount({ parts }: { readonly parts: readonly PointPart[] }): number {
  return parts.reduce(
    (sum, { blocks }) => sum + blocks.reduce((lines, block) => lines + block.lines.length, 0),
    0,
  );
}

/** The points of one slide, and how high they are together. */
interface PointPart {
  readonly blocks: TextBlock[];
  height: number;
}

/** Between two points, as a share of their type. */
const BETWEEN = 0.85;
/** A bullet of a Chinese font is as wide as a character. */
const INDENT = 1.06;

function pointParts(points: readonly string[], { width, height }: Box, size: number): PointPart[] {
  const first: PointPart = { blocks: [], height: 0 };
  const parts = [first];
  let part = first;
  for (const point of points) {
    const block = textBlock(point, { size, weight: 400, tone: "ink" }, width - size * INDENT);
    const added = block.height + (part.blocks.length > 0 ? size * BETWEEN : 0);
    if (part.blocks.length > 0 && part.height + added > height) {
      part = { blocks: [block], height: block.height };
      parts.push(part);
    } else {
      part.blocks.push(block);
      part.height += added;
    }
  }
  return parts;
}

/** A little above the middle, where few points would look lost at the top. */
function placedPoints({ blocks, height }: PointPart, box: Box): TextLine[] {
  let y = box.y + Math.max(0, (box.height - height) * 0.22);
  return blocks.flatMap((block) => {
    const lines = placedPoint(block, box.x, y);
    y += block.height + block.style.size * BETWEEN;
    return lines;
  });
}

function placedPoint(block: TextBlock, x: number, y: number): TextLine[] {
  const { size } = block.style;
  const lines = placedLines(block, x + size * INDENT, y);
  const [first] = lines;
  return first ? [{ ...first, text: "•", x, tone: "muted" }, ...lines] : [];
}
