import { lightPalette } from "#charts/palette.ts";
import { textLines, textWidth } from "#charts/textWidth.ts";
import { shownText } from "#export/deck/package/xml.ts";
import type { Box, Paragraph, Shape } from "./shape.ts";

/** Sizes of the texts of a slide, in points: half of the pixels on a screen of 1080 lines. */
export const sizes = {
  title: 15,
  subtitle: 12.5,
  key: 11,
  notice: 11,
  source: 10,
} as const;

const LINE = 1.3;

/** The estimate is a little too wide for plain text; bold text is wider than that. */
const BOLDER = 1.05;

const MOST_LINES = 99;

/** How many lines a text takes; each line feed begins one. */
export function lineCount(text: string, size: number, width: number): number {
  return shownText(text)
    .split("\n")
    .reduce((sum, line) => {
      const broken = textLines(line, size, width, MOST_LINES);
      // A word without a place to break runs over as many lines as it is wide.
      return (
        sum + broken.reduce((lines, one) => lines + Math.max(1, Math.ceil(textWidth(one, size) / width)), 0)
      );
    }, 0);
}

export function textHeight(text: string, size: number, width: number): number {
  return lineCount(text, size, width) * size * LINE;
}

type TextShape = Extract<Shape, { kind: "text" }>;

interface Look {
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour?: string;
}

/** One text in a box of its own. */
export function textShape(name: string, text: string, look: Look, box: Box): TextShape {
  return { kind: "text", name, box, anchor: "t", paragraphs: [paragraph(text, look)] };
}

export function paragraph(
  text: string,
  { size, isBold = false, colour = lightPalette.ink }: Look,
  isPoint = false,
): Paragraph {
  return { isPoint, runs: [{ text, size, isBold, colour }] };
}

/** The headline as large as it can be on two lines, or on more where it is long, and its height. */
export function headline(text: string, width: number): { readonly size: number; readonly height: number } {
  const { size } = HEADLINES.find(
    ({ size: one, lines }) => lineCount(text, one * BOLDER, width) <= lines,
  ) ?? {
    size: 12,
  };
  return { size, height: lineCount(text, size * BOLDER, width) * size * 1.25 };
}

/** At which size a headline may take how many lines. */
const HEADLINES = [
  { size: 26, lines: 2 },
  { size: 24, lines: 2 },
  { size: 22, lines: 2 },
  { size: 20, lines: 3 },
  { size: 16, lines: 4 },
  { size: 14, lines: 6 },
] as const;
