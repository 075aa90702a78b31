import type { ChartStyle } from "#charts/chartStyle.ts";
import type { ChartContent } from "#charts/frame/chartContent.ts";
import type { KeyItem } from "#charts/frame/keyItem.ts";
import { timeKey } from "#charts/time/timeReading.tsx";
import { exportWording } from "#i18n/exportWording.ts";
import { type ChartBlock, chartBlock, headingsOf, splitParts } from "./chartBlock.ts";
import type { DrawnSheet } from "./drawnSheet.ts";
import { keyRows } from "./keyRows.ts";
import {
  baseOf,
  baseShares,
  FEW_PICTURES,
  MOST_HEIGHT,
  type PictureSize,
  SHEET,
  splitShares,
} from "./pictureSize.ts";
import type { PictureTexts } from "./pictureTexts.ts";
import { pictureTypes, placedLines, type TextLine, textBlock } from "./textBlocks.ts";

/** A chart as it is to be laid out in one style. */
export interface StyledChart {
  readonly content: ChartContent;
  readonly texts: PictureTexts;
  readonly style: ChartStyle;
}

/** A chart laid out as one picture. Its only rule parts the chart from where it comes from. */
export interface PictureLayout extends DrawnSheet {
  readonly chart: StyledChart;
}

/** The pictures of a chart: one, or several where its rows would not be legible in one. */
export interface PictureLayouts {
  readonly pictures: readonly PictureLayout[];
  /** Where the words alone leave no room for one row: how high a picture of this width must be. */
  readonly heightNeeded: number | null;
}

/** The chart laid out for a size, never scaled to it: in the largest type in which it fits, or split. */
export function pictureLayouts(styled: (base: number) => StyledChart, size: PictureSize): PictureLayouts {
  const { width, height } = size;
  if (height === null) {
    const sheet = sheetOf(styled(baseOf(size, 1)), width);
    return sheet.least <= MOST_HEIGHT
      ? { pictures: [laidOut(sheet, sheet.block, { width, height: sheet.least })], heightNeeded: null }
      : splitLayouts(sheet.chart, { width, height: Math.round(width * SHEET) });
  }
  for (const share of baseShares) {
    const sheet = sheetOf(styled(baseOf(size, share)), width);
    if (sheet.least <= height)
      return { pictures: [laidOut(sheet, sheet.block, { width, height })], heightNeeded: null };
  }
  let split: PictureLayouts = { pictures: [], heightNeeded: null };
  for (const share of splitShares) {
    split = splitLayouts(styled(baseOf(size, share)), { width, height });
    if (split.heightNeeded === null && split.pictures.length <= FEW_PICTURES) break;
  }
  return split;
}

interface Fixed {
  readonly width: number;
  readonly height: number;
  /** What stays free at each side; as suits a picture where it is not given. */
  readonly pad?: number;
}

/** The chart in as many pictures of that size as its rows need. */
export function splitLayouts(chart: StyledChart, { width, height, pad }: Fixed): PictureLayouts {
  const words = exportWording[chart.style.language.locale];
  const of = (index: number, count: number) => {
    const { subtitle } = chart.texts;
    const part = words.part(index, count);
    return sheetOf({ ...chart, texts: { ...chart.texts, subtitle: `${subtitle} · ${part}` } }, width, pad);
  };
  const model = of(1, 99);
  const blocks = splitParts(chart.content.parts, model.room, { height: height - model.around });
  if (blocks === null) return { pictures: [], heightNeeded: heightNeeded(model) };
  return {
    pictures: blocks.map((block, index) => laidOut(of(index + 1, blocks.length), block, { width, height })),
    heightNeeded: null,
  };
}

/** How high a picture of this width must be to bear a row; of a chart over time, all of it. */
function heightNeeded({ chart, block, room, around }: Sheet): number {
  const { parts } = chart.content;
  if (parts.kind === "time") return Math.ceil(around + block.least);
  let height = room.type.base * 4;
  while (height < block.least && splitParts(parts, room, { height }) === null) height += room.type.base;
  return Math.ceil(around + height);
}

export type Sheet = ReturnType<typeof sheetOf>;

/** What stands around the marks, measured for a width. */
export function sheetOf(chart: StyledChart, width: number, pad: number = chart.style.type.base * 1.7) {
  const { content, texts, style } = chart;
  const { type, language } = style;
  const types = pictureTypes(type);
  const inner = width - pad * 2;
  const head = [
    textBlock(texts.title, types.title, inner),
    textBlock(texts.headline, types.headline, inner),
    textBlock(texts.subtitle, types.subtitle, inner),
  ];
  const notes = texts.notes.map((note) => textBlock(note, types.note, inner));
  const foot = [textBlock(texts.source, types.source, inner), textBlock(texts.origin, types.source, inner)];
  const key = keyRows(keyOf(chart), inner, type);
  const room = { width: inner, type, locale: language.locale };
  const block = chartBlock(content.parts, room);
  const gaps = { head: type.gap * 1.6, key: type.gap, notes: type.gap * 0.8, rule: type.gap * 1.8 };
  const sum = (blocks: readonly { readonly height: number }[]) =>
    blocks.reduce((total, { height }) => total + height, 0);
  const above = pad + sum(head) + gaps.head;
  const below = gaps.key + key.height + gaps.notes + sum(notes) + gaps.rule + sum(foot) + pad * 0.8;
  return {
    chart,
    pad,
    inner,
    head,
    notes,
    foot,
    key,
    room,
    block,
    gaps,
    above,
    below,
    around: above + below,
    least: Math.ceil(above + block.least + below),
  };
}

/** What the marks of a chart mean. */
export function keyOf({
  content: { parts, look },
  style,
}: Pick<StyledChart, "content" | "style">): KeyItem[] {
  if (parts.kind === "rows") return [...parts.key];
  return parts.kind === "time" ? timeKey(parts.picture, style.language.locale, look) : [];
}

/** Everything at its place, in a picture at least as high as the sheet needs. */
export function laidOut(sheet: Sheet, block: ChartBlock, { width, height }: Fixed): PictureLayout {
  const { chart, pad, inner, gaps } = sheet;
  const lines: TextLine[] = [];
  const stack = (blocks: Sheet["head"], top: number) => {
    let y = top;
    for (const one of blocks) {
      lines.push(...placedLines(one, pad, y));
      y += one.height;
    }
    return y;
  };
  stack(sheet.head, pad * 0.9);
  const { style, texts, content } = chart;
  const charts = block
    .placed({ x: pad, y: sheet.above }, height - sheet.around)
    .map((placed) => ({ ...placed, name: texts.title, look: content.look }));
  lines.push(...headingsOf(charts));
  // The words below stand at the foot of the picture, however much room the marks leave.
  const keyTop = height - sheet.below + gaps.key;
  const key = sheet.key.placed(pad, keyTop);
  const notesEnd = stack(sheet.notes, keyTop + sheet.key.height + gaps.notes);
  const ruleY = notesEnd + gaps.rule * 0.55;
  stack(sheet.foot, notesEnd + gaps.rule);
  const rule = {
    x: pad,
    y: ruleY,
    width: inner,
    thickness: style.type.base / 13,
    colour: style.palette.line,
  };
  return { width, height, chart, title: texts.title, style, lines, key, rules: [rule], charts };
}
