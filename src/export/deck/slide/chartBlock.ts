import type { KeyItem } from "#charts/frame/keyItem.ts";
import { lightPalette } from "#charts/palette.ts";
import { valuesOf } from "#charts/rows/panel.ts";
import type { Locale } from "#domain/locale.ts";
import type { DeckChart } from "#export/deck/deck.ts";
import { deckWording } from "#i18n/deckWording.ts";
import { type ChartArea, chartAreas } from "./chartArea.ts";
import { tableAreas } from "./chartTable.ts";
import { keyHeight, keyShapes } from "./keyShapes.ts";
import type { Box, Shape } from "./shape.ts";
import { lineCount, paragraph, sizes, textHeight, textShape } from "./words.ts";

/** A chart with the words that go with it wherever it goes, on one slide or several. */
export interface ChartBlock {
  readonly pages: readonly (readonly Shape[])[];
  /** The notices for which no slide of the chart has room, and which need one of their own. */
  readonly overflow: readonly string[];
  /** Whether the chart had to become a table. */
  readonly isTable: boolean;
}

const GAP = 6;

/** The shares of the height that notices may take. */
const NOTICE_SHARES = [0.36, 0.24, 0.14, 0.06] as const;

/**
 * Lays a chart out in a box: title and subtitle above its marks; key, notices and source below. Notices that would
 * cost the chart more slides than they save go on one of their own, and the chart says so.
 */
export function chartBlock(chart: DeckChart, box: Box, locale: Locale): ChartBlock {
  let [best, least]: [ChartBlock | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const share of NOTICE_SHARES) {
    const block = blockWith(chart, box, fittingNotices(chart.notices, { box, share, locale }));
    const cost = slidesOf(block);
    if (best === null || cost < least) [best, least] = [block, cost];
    if (least === 1) break;
  }
  return best ?? { pages: [], overflow: chart.notices, isTable: false };
}

/** What a block costs: its slides, and a little less for one of notices, as a chart is better whole; a table is the last resort. */
function slidesOf({ pages, overflow, isTable }: ChartBlock): number {
  return pages.length + (overflow.length > 0 ? 0.9 : 0) + (isTable ? 100 : 0);
}

function blockWith(chart: DeckChart, box: Box, notices: FittingNotices): ChartBlock {
  const { locale } = notices;
  const { width } = box;
  const head = headOf(chart, box);
  const source = sourceOf(chart, locale);
  const sourceHeight = textHeight(source, sizes.source, width);
  const key = keyOf(chart);
  const keyRoom = keyHeight(key, width);
  const foot = keyRoom + notices.height + sourceHeight + GAP * 2.5;
  const top = head.box.height + GAP;
  const area: Box = { ...box, y: box.y + top, height: Math.max(60, box.height - top - foot) };
  const room = { width, height: area.height, locale };
  const drawn = chartAreas(chart, room);
  const footTop = area.y + area.height + GAP;
  const around: Shape[] = [
    head,
    ...(drawn ? keyShapes(key, { ...box, y: footTop, height: keyRoom }, keyLook(chart)) : []),
    ...noticesShape(notices.kept, { ...box, y: footTop + keyRoom + GAP / 2, height: notices.height }),
    textShape(
      "Source",
      source,
      { size: sizes.source, colour: lightPalette.muted },
      { ...box, y: box.y + box.height - sourceHeight, height: sourceHeight },
    ),
  ];
  return {
    pages: (drawn ?? tableAreas(chart, room)).map((place: ChartArea) => [...around, ...place(area)]),
    overflow: notices.overflow,
    isTable: drawn === null,
  };
}

/** What the chart shows, and behind it, as far as one line bears both, of when and of how many. */
function headOf({ title, subtitle }: DeckChart, box: Box): Extract<Shape, { kind: "text" }> {
  const bold = { text: title, size: sizes.title, isBold: true, colour: lightPalette.ink };
  const plain = { text: subtitle, size: sizes.subtitle, isBold: false, colour: lightPalette.muted };
  const name = "Title and subtitle";
  if (lineCount(`${title}    ${subtitle}`, sizes.title, box.width) === 1) {
    const runs = [{ ...bold, text: `${title}    ` }, plain];
    const height = textHeight(title, sizes.title, box.width);
    return {
      kind: "text",
      name,
      anchor: "t",
      box: { ...box, height },
      paragraphs: [{ runs, isPoint: false }],
    };
  }
  const height = textHeight(title, sizes.title, box.width) + textHeight(subtitle, sizes.subtitle, box.width);
  const paragraphs = [bold, plain].map((run) => ({ runs: [run], isPoint: false }));
  return { kind: "text", name, anchor: "t", box: { ...box, height }, paragraphs };
}

/** The date once, also where the source names it already. */
function sourceOf({ source, asOf }: DeckChart, locale: Locale): string {
  const parts = source.includes(asOf) ? [source] : [asOf, source];
  return parts.filter((part) => part !== "").join(locale === "zh" ? "。" : ". ");
}

/** A key explains; where every mark is plain and exact there is nothing to explain. */
function keyOf({ chart }: DeckChart): readonly KeyItem[] {
  return chart.parts.kind === "rows" ? chart.parts.key : [];
}

function keyLook({ chart }: DeckChart) {
  const { parts, look } = chart;
  const isDotted =
    parts.kind === "rows" && parts.panels.some(({ rows, axis }) => axis(valuesOf(rows)).scale === "log");
  return { shape: isDotted ? ("dot" as const) : ("bar" as const), accent: look.accent };
}

interface FittingNotices {
  readonly kept: readonly string[];
  readonly overflow: readonly string[];
  readonly height: number;
  readonly locale: Locale;
}

interface NoticeRoom {
  readonly box: Box;
  readonly share: number;
  readonly locale: Locale;
}

/** As many notices as fit in that share of the height, in their order; what is left is counted in one more. */
function fittingNotices(notices: readonly string[], { box, share, locale }: NoticeRoom): FittingNotices {
  const heightOf = (notice: string) => textHeight(notice, sizes.notice, box.width - 14);
  const room = box.height * share;
  let used = 0;
  let count = 0;
  for (const notice of notices) {
    if (used + heightOf(notice) > room) break;
    used += heightOf(notice);
    count += 1;
  }
  const overflow = notices.slice(count);
  const more = overflow.length > 0 ? [deckWording[locale].moreNotices(overflow.length)] : [];
  const kept = [...notices.slice(0, count), ...more];
  return { kept, overflow, height: kept.reduce((sum, notice) => sum + heightOf(notice), 0), locale };
}

function noticesShape(notices: readonly string[], box: Box): Shape[] {
  if (notices.length === 0) return [];
  const look = { size: sizes.notice, colour: lightPalette.ink };
  return [
    {
      kind: "text",
      name: "Notices",
      box,
      anchor: "t",
      paragraphs: notices.map((notice) => paragraph(notice, look, true)),
    },
  ];
}
