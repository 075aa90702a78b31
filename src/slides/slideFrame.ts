import { textWidth } from "#charts/textWidth.ts";
import type { DrawnSheet } from "#export/picture/drawnSheet.ts";
import { placedLines, type TextBlock, type TextLine, textBlock } from "#export/picture/textBlocks.ts";
import { slidesWording } from "#i18n/slidesWording.ts";
import { type SlideStyle, type Stage, stageGaps, stageStyle, stageUnit, wordSizes } from "./stage.ts";

/** A place on a stage, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands on every slide: the headline above, the board, version and number below. */
export interface SlideFrame {
  /** The room between them. */
  readonly box: Box;
  readonly lines: readonly TextLine[];
  /** Of the slide, at the right of the foot. How many parts it has is known only when all of it is laid out. */
  readonly number: (text: string) => TextLine;
  readonly rules: DrawnSheet["rules"];
}

/** What a frame says. */
export interface FrameWords {
  readonly headline: string;
  readonly version: string;
  /** Of what the slide is about. */
  readonly accent: string;
}

/** Lays the frame of a slide out. Long headlines are set smaller, never cut. */
export function slideFrame(words: FrameWords, stage: Stage, style: SlideStyle): SlideFrame {
  const gaps = stageGaps(stage);
  const unit = stageUnit(stage);
  const { palette } = stageStyle(stage, style, 28);
  const width = stage.width - gaps.side * 2;
  const head = headlineBlock(words.headline, width, stage);
  const { source } = wordSizes(stage);
  const footStyle = { size: source, weight: 400, tone: "muted" } as const;
  const left = textBlock(slidesWording[style.language.locale].origin(words.version), footStyle, width * 0.6);
  const footTop = stage.height - gaps.bottom - left.height;
  const ruleY = footTop - gaps.line * 0.7;
  const top = gaps.top + head.height + gaps.line * 1.4;
  const foot = placedLines(left, gaps.side, footTop);
  return {
    box: { x: gaps.side, y: top, width, height: ruleY - gaps.line - top },
    lines: [...placedLines(head, gaps.side, gaps.top), ...foot],
    number: (text) => ({
      ...footStyle,
      text,
      x: stage.width - gaps.side,
      y: foot[0]?.y ?? stage.height,
      anchor: "end",
    }),
    rules: [
      { x: gaps.side, y: gaps.top * 0.56, width: unit * 72, thickness: unit * 8, colour: words.accent },
      { x: gaps.side, y: ruleY, width, thickness: unit * 1.5, colour: palette.line },
    ],
  };
}

function headlineBlock(text: string, width: number, stage: Stage): TextBlock {
  const blocks = wordSizes(stage).headlines.map(({ size, lines }) => ({
    lines,
    block: textBlock(text, { size, weight: 600, tone: "ink" }, width),
  }));
  const fitting = blocks.find(({ block, lines }) => block.lines.length <= lines);
  const block =
    fitting?.block ?? textBlock(text, { size: wordSizes(stage).title, weight: 600, tone: "ink" }, width);
  return block.lines.length === 2 ? brokenByPhrase(block, text, width) : block;
}

/** A headline of two lines broken behind a phrase, as near to its middle as both lines fit; as it is where none does. */
function brokenByPhrase(block: TextBlock, text: string, width: number): TextBlock {
  const breaks = [...text.matchAll(/[；，。、：;:]\s*|, (?=\S)/g)].map(
    ({ 0: end, index }) => index + end.length,
  );
  const broken = breaks
    .filter((at) => at < text.length)
    .map((at) =>
      [text.slice(0, at).trimEnd(), text.slice(at)].map((line) => textBlock(line, block.style, width)),
    )
    .filter((lines) => lines.every((line) => line.lines.length === 1))
    .map((lines) => lines.flatMap((line) => line.lines))
    .map((lines) => ({ lines, widest: Math.max(...lines.map((line) => textWidth(line, block.style.size))) }))
    .sort((a, b) => a.widest - b.widest);
  const [best] = broken;
  return best ? { ...block, lines: best.lines } : block;
}
