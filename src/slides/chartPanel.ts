import type { ChartStyle } from "#charts/chartStyle.ts";
import type { ChartContent } from "#charts/frame/chartContent.ts";
import {
  type BlockRoom,
  type ChartBlock,
  chartBlock,
  headingsOf,
  splitParts,
} from "#export/picture/chartBlock.ts";
import type { DrawnSheet } from "#export/picture/drawnSheet.ts";
import { type KeyRows, keyRows } from "#export/picture/keyRows.ts";
import { keyOf } from "#export/picture/pictureLayout.ts";
import { placedLines, type TextBlock, textBlock } from "#export/picture/textBlocks.ts";
import { deckWording } from "#i18n/deckWording.ts";
import { type PanelHead, panelHead } from "./panelHead.ts";
import type { Box } from "./slideFrame.ts";
import type { SlideTexts } from "./slideTexts.ts";
import { type Stage, stageGaps, wordSizes } from "./stage.ts";

/** More marks than this on one slide are not read from the back of a room. */
const MOST_MARKS = 16;

/** A chart in one style with the words that go with it. */
export interface PanelChart {
  readonly content: ChartContent;
  readonly texts: SlideTexts;
  readonly style: ChartStyle;
}

/** What stands around the marks of a chart, measured for the width of its column. */
export interface ChartPanel {
  readonly chart: PanelChart;
  readonly head: PanelHead;
  readonly key: KeyRows;
  readonly notices: readonly TextBlock[];
  /** The notices for which the slide has no room. */
  readonly overflow: readonly string[];
  readonly source: TextBlock;
  readonly room: BlockRoom;
  readonly gap: number;
  /** The height of all of it without the marks. */
  readonly around: number;
}

interface PanelRoom {
  readonly stage: Stage;
  readonly width: number;
  /** How high notices may be together. */
  readonly noticeHeight: number;
}

/** Measures what goes with the marks. */
export function chartPanel(chart: PanelChart, room: PanelRoom): ChartPanel {
  const { stage, width } = room;
  const { content, style, texts } = chart;
  const sizes = wordSizes(stage);
  const { line: gap } = stageGaps(stage);
  const { locale } = style.language;
  const head = panelHead(texts.title, texts.subtitle, { sizes, width });
  const key = keyRows(keyOf({ content, style }), width, style.type);
  const { notices, overflow } = fittingNotices(chart, room);
  const source = textBlock(texts.source, { size: sizes.source, weight: 400, tone: "muted" }, width);
  const around =
    head.height +
    gap +
    gap +
    key.height +
    (notices.length > 0 ? gap + sum(notices) : 0) +
    gap +
    source.height;
  const marksRoom = { width, type: style.type, locale };
  return { chart, head, key, notices, overflow, source, room: marksRoom, gap, around };
}

/** The marks whole where a box has room for them; else in as many parts as they need; null where not even one row fits. */
export function marksBlocks({ chart, room, around }: ChartPanel, height: number): ChartBlock[] | null {
  const { parts } = chart.content;
  const whole = chartBlock(parts, room);
  if (whole.least + around <= height && countOf(chart.content) <= MOST_MARKS) return [whole];
  return splitParts(parts, room, { height: height - around, marks: MOST_MARKS });
}

/** A line over time bears as many points as there are dates; only marks that stand in rows are counted. */
function countOf({ parts, marks }: ChartContent): number {
  return parts.kind === "time" ? 0 : marks;
}

/** Everything of the chart at its place. What is below the marks stands at the foot of the box. */
export function placedPanel(
  panel: ChartPanel,
  block: ChartBlock,
  box: Box,
): Pick<DrawnSheet, "lines" | "key" | "charts"> {
  const { chart, head, key, notices, source, gap, around } = panel;
  const headEnd = box.y + head.height;
  const sourceTop = box.y + box.height - source.height;
  const noticesTop = sourceTop - gap - sum(notices);
  const keyTop = noticesTop - (notices.length > 0 ? gap : 0) - key.height;
  const charts = block.placed({ x: box.x, y: headEnd + gap }, box.height - around);
  return {
    lines: [
      ...head.lines(box.x, box.y),
      ...headingsOf(charts),
      ...stacked(notices, box.x, noticesTop),
      ...placedLines(source, box.x, sourceTop),
    ],
    key: key.placed(box.x, keyTop),
    charts: charts.map((placed) => ({ ...placed, name: chart.texts.title, look: chart.content.look })),
  };
}

function stacked(blocks: readonly TextBlock[], x: number, top: number) {
  let y = top;
  return blocks.flatMap((block) => {
    const lines = placedLines(block, x, y);
    y += block.height;
    return lines;
  });
}

function fittingNotices({ texts, style }: PanelChart, { stage, width, noticeHeight }: PanelRoom) {
  const words = deckWording[style.language.locale];
  const block = (text: string) =>
    textBlock(text, { size: wordSizes(stage).notice, weight: 400, tone: "ink" }, width);
  const all = texts.notices.map(block);
  if (sum(all) <= noticeHeight) return { notices: all, overflow: [] };
  const kept: TextBlock[] = [];
  const overflow: string[] = [];
  const more = block(words.moreNotices(texts.notices.length));
  for (const [index, notice] of all.entries())
    if (overflow.length === 0 && sum([...kept, notice, more]) <= noticeHeight) kept.push(notice);
    else overflow.push(texts.notices[index] ?? "");
  return { notices: [...kept, block(words.moreNotices(overflow.length))], overflow };
}

function sum(blocks: readonly TextBlock[]): number {
  return blocks.reduce((total, { height }) => total + height, 0);
}
