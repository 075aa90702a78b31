import { placedLines, type TextBlock, type TextLine, textBlock } from "#export/picture/textBlocks.ts";
import type { NoteParagraph } from "#handover/slideNotes.ts";

/** A page's place for notes, in pixels from the top of what is drawn there. */
export interface NoteRoom {
  readonly top: number;
  readonly bottom: number;
}

interface NotePaper {
  readonly width: number;
  /** Below the slide, and on each further page. */
  readonly first: NoteRoom;
  readonly further: NoteRoom;
}

/** What is said is read from the desk; what stands below it is looked up. */
const SIZES = { words: 16, heading: 12.5, point: 12.5 } as const;
const INDENT = SIZES.point * 1.1;
const GAP = 6;

interface Unit {
  readonly block: TextBlock;
  readonly kind: NoteParagraph["kind"];
}

/** The notes in lines, page by page. None is cut: what has no room below the slide goes on, if need be within a paragraph. */
export function noteLines(paragraphs: readonly NoteParagraph[], paper: NotePaper): TextLine[][] {
  const pages: TextLine[][] = [[]];
  let { top: y, bottom } = paper.first;
  const makeRoom = (height: number) => {
    if (y + height <= bottom) return;
    pages.push([]);
    ({ top: y, bottom } = paper.further);
  };
  const units = paragraphs.map((paragraph) => unitOf(paragraph, paper.width));
  for (const [index, unit] of units.entries()) {
    makeRoom(leastHeight(unit, units[index + 1]));
    if (unit.kind === "heading" && pages[pages.length - 1]?.length !== 0) y += GAP;
    for (const [line, text] of unit.block.lines.entries()) {
      makeRoom(unit.block.lineHeight);
      pages[pages.length - 1]?.push(...placedLine(text, { ...unit, isFirst: line === 0, y }));
      y += unit.block.lineHeight;
    }
    y += GAP;
  }
  return pages;
}

/** What of a paragraph stays together: a heading stands on the page of what it heads. */
function leastHeight({ kind, block }: Unit, next: Unit | undefined): number {
  return kind === "heading" ? GAP + block.height + GAP + (next?.block.lineHeight ?? 0) : block.lineHeight;
}

function unitOf({ kind, text }: NoteParagraph, width: number): Unit {
  const isHeading = kind === "heading";
  const style = { size: SIZES[kind], weight: isHeading ? 600 : 400, tone: "ink" } as const;
  return { kind, block: textBlock(text, style, width - (kind === "point" ? INDENT : 0)) };
}

interface LinePlace extends Unit {
  readonly isFirst: boolean;
  readonly y: number;
}

function placedLine(text: string, { block, kind, isFirst, y }: LinePlace): TextLine[] {
  const placed = placedLines({ ...block, lines: [text] }, kind === "point" ? INDENT : 0, y);
  const [first] = placed;
  return kind === "point" && isFirst && first
    ? [{ ...first, text: "•", x: 0, tone: "muted" }, ...placed]
    : placed;
}
