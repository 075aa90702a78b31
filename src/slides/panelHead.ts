import { textWidth } from "#charts/textWidth.ts";
import { placedLines, type TextLine, textBlock } from "#export/picture/textBlocks.ts";
import type { wordSizes } from "./stage.ts";

/** What a chart is of, and behind or below it of when and of how many. */
export interface PanelHead {
  readonly height: number;
  readonly lines: (x: number, top: number) => TextLine[];
}

interface Room {
  readonly sizes: ReturnType<typeof wordSizes>;
  readonly width: number;
}

/** Bold type is wider than the estimate. */
const BOLDER = 1.06;

/** Title and subtitle of a chart, on one line where both fit on it. */
export function panelHead(title: string, subtitle: string, { sizes, width }: Room): PanelHead {
  const bold = textBlock(title, { size: sizes.title, weight: 600, tone: "ink" }, width);
  const plain = textBlock(subtitle, { size: sizes.subtitle, weight: 400, tone: "muted" }, width);
  const indent = textWidth(title, sizes.title) * BOLDER + sizes.title;
  const isOneLine = indent + textWidth(subtitle, sizes.subtitle) * BOLDER <= width;
  if (!isOneLine)
    return {
      height: bold.height + plain.height,
      lines: (x, top) => [...placedLines(bold, x, top), ...placedLines(plain, x, top + bold.height)],
    };
  return {
    height: bold.height,
    lines: (x, top) => {
      const [first] = placedLines(bold, x, top);
      const [second] = placedLines(plain, x + indent, top);
      return [...(first ? [first] : []), ...(first && second ? [{ ...second, y: first.y }] : [])];
    },
  };
}
