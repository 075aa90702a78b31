import { textLines, textWidth } from "#charts/textWidth.ts";
import type { TypeScale } from "#charts/typeScale.ts";

/** How a block of text of a picture is set. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly tone: "ink" | "muted";
}

/** One line of text and where its baseline begins. */
export interface TextLine extends TextStyle {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where x is its end. */
  readonly anchor?: "end";
}

/** A text broken into lines that end inside, with the height they take. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly lineHeight: number;
  readonly height: number;
}

const MOST_LINES = 60;

/** Bold text is wider than the estimate, and a fallback font wider than the first one. */
const SLACK = 1.06;

export function textBlock(text: string, style: TextStyle, width: number): TextBlock {
  const size = style.size * SLACK;
  const lines =
    text === ""
      ? []
      : textLines(text, size, width, MOST_LINES).flatMap((line) => brokenLine(line, size, width));
  const lineHeight = style.size * 1.42;
  return { lines, style, lineHeight, height: lines.length * lineHeight };
}

/** A line in pieces that end inside: one word may be longer, such as the address of a view of many regions. */
function brokenLine(line: string, size: number, width: number): string[] {
  const pieces = [""];
  for (const character of line) {
    const longer = pieces[pieces.length - 1] + character;
    if (textWidth(longer, size) > width) pieces.push(character);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.filter((piece) => piece !== "");
}

/** The lines of a block whose top left corner is given. */
export function placedLines({ lines, style, lineHeight }: TextBlock, x: number, top: number): TextLine[] {
  return lines.map((text, index) => ({
    ...style,
    text,
    x,
    // A Chinese character reaches a good seventh of its size below the baseline.
    y: top + index * lineHeight + lineHeight * 0.5 + style.size * 0.36,
  }));
}

/** The styles of a picture's texts. */
export function pictureTypes({ base, small }: TypeScale) {
  return {
    title: { size: base * 1.5, weight: 600, tone: "ink" },
    headline: { size: base * 1.04, weight: 400, tone: "ink" },
    subtitle: { size: base * 0.92, weight: 400, tone: "muted" },
    note: { size: small, weight: 400, tone: "ink" },
    source: { size: small, weight: 400, tone: "muted" },
  } satisfies Record<string, TextStyle>;
}
