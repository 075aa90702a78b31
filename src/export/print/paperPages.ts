import {
  laidOut,
  type PictureLayout,
  type Sheet,
  type StyledChart,
  sheetOf,
  splitLayouts,
} from "#export/picture/pictureLayout.ts";
import { type Footing, footingHeight, footingOf } from "./footing.ts";
import { type Orientation, paperBases, paperRoom, SPLIT_BASE } from "./paper.ts";

/** A chart to be printed, in any size of type, without where it comes from, which its page tells at the foot. */
export interface PaperChart {
  readonly chart: string;
  readonly styled: (base: number) => StyledChart;
  /** Its reports and dates. */
  readonly source: string;
}

/** A figure at its place below the head of a page. */
export interface PaperFigure {
  readonly chart: string;
  readonly layout: PictureLayout;
  readonly x: number;
  readonly y: number;
}

export interface PaperPage {
  readonly figures: readonly PaperFigure[];
  readonly footing: Footing;
}

/** What the pages are to be like. */
export interface PaperChoices {
  readonly orientation: Orientation;
  readonly perPage: 1 | 2;
  readonly address: string;
}

/** Thrown where the words of a chart alone fill a page. */
export class PaperError extends Error {
  readonly title: string;

  constructor(title: string) {
    super(`“${title}” has no room on a page.`);
    this.name = "PaperError";
    this.title = title;
  }
}

/** Between two figures of a page. */
const BETWEEN = 26;

/**
 * The charts on pages of A4, in their order. A figure is as high as it needs, with some air; two share a page
 * only where both stand on it whole. Only rows that do not fit a page of their own go over several.
 */
export function paperPages(charts: readonly PaperChart[], choices: PaperChoices): PaperPage[] {
  const [first, second, ...others] = charts;
  if (!first) return [];
  const shared = choices.perPage === 2 && second ? sharedPage([first, second], choices) : null;
  if (shared) return [shared, ...paperPages(others, choices)];
  return [...ownPages(first, choices), ...paperPages(charts.slice(1), choices)];
}

/** A page that two figures share: one above the other, or beside it on paper that is wider than high. */
function sharedPage(pair: readonly [PaperChart, PaperChart], choices: PaperChoices): PaperPage | null {
  const { room, footing } = roomFor(pair, choices);
  const isBeside = choices.orientation === "landscape";
  const width = isBeside ? Math.floor((room.width - BETWEEN) / 2) : room.width;
  for (const base of paperBases) {
    const sheets = pair.map(({ styled }) => sheetOf(styled(base), width, 0));
    const heights = isBeside ? heightsBeside(sheets, room.height) : heightsBelow(sheets, room.height);
    if (heights)
      return { footing, figures: withoutLastRule(placedFigures(pair, { sheets, heights, isBeside })) };
  }
  return null;
}

interface Row {
  readonly sheets: readonly Sheet[];
  readonly heights: readonly number[];
  readonly isBeside: boolean;
}

function placedFigures(charts: readonly PaperChart[], { sheets, heights, isBeside }: Row): PaperFigure[] {
  let [x, y] = [0, 0];
  return sheets.map((sheet, index) => {
    const size = { width: sheet.inner, height: heights[index] ?? sheet.least };
    const layout = laidOut(sheet, sheet.block, size);
    const placed = { chart: charts[index]?.chart ?? "", layout, x, y };
    if (isBeside) x += size.width + BETWEEN;
    else y += size.height + BETWEEN;
    return placed;
  });
}

function heightsBeside(sheets: readonly Sheet[], most: number): number[] | null {
  if (sheets.some(({ least }) => least > most)) return null;
  return sheets.map((sheet) => Math.min(most, airyHeight(sheet)));
}

/** Air is shared out where there is not enough of it. */
function heightsBelow(sheets: readonly Sheet[], most: number): number[] | null {
  const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);
  const least = sum(sheets.map((sheet) => sheet.least));
  const free = most - BETWEEN * (sheets.length - 1) - least;
  if (free < 0) return null;
  const wanted = sum(sheets.map(airyHeight)) - least;
  const share = wanted > 0 ? Math.min(1, free / wanted) : 0;
  return sheets.map((sheet) => Math.floor(sheet.least + (airyHeight(sheet) - sheet.least) * share));
}

/** How much higher than it must be a chart of rows is set, and what share of its width a plot over time is high. */
const ROW_AIR = 0.3;
const PLOT_SHARE = 0.58;

function airyHeight({ least, block, inner, chart }: Sheet): number {
  const { kind } = chart.content.parts;
  if (kind === "rows") return Math.floor(least + block.least * ROW_AIR);
  return kind === "time" ? Math.max(least, Math.floor(least - block.least + inner * PLOT_SHARE)) : least;
}

/** The line below a figure parts it from the next one; the foot of the page has a line of its own. */
function withoutLastRule(figures: readonly PaperFigure[]): PaperFigure[] {
  return figures.map((figure, index) => {
    if (index < figures.length - 1 && figure.x === figures[index + 1]?.x) return figure;
    const { layout } = figure;
    return { ...figure, layout: { ...layout, rules: [] } };
  });
}

function ownPages(chart: PaperChart, choices: PaperChoices): PaperPage[] {
  const { room, footing } = roomFor([chart], choices);
  const page = (layout: PictureLayout): PaperPage => ({
    footing,
    figures: withoutLastRule([{ chart: chart.chart, layout, x: 0, y: 0 }]),
  });
  for (const base of paperBases) {
    const sheet = sheetOf(chart.styled(base), room.width, 0);
    const height = Math.min(room.height, airyHeight(sheet));
    if (sheet.least <= room.height) return [page(laidOut(sheet, sheet.block, { width: room.width, height }))];
  }
  const { pictures } = splitLayouts(chart.styled(SPLIT_BASE), { ...room, pad: 0 });
  if (pictures.length === 0) throw new PaperError(chart.styled(SPLIT_BASE).texts.title);
  return pictures.map(page);
}

/** What the foot of a page leaves for its figures. */
function roomFor(charts: readonly PaperChart[], { orientation, address }: PaperChoices) {
  const { width, height } = paperRoom(orientation);
  const footing = footingOf(
    charts.map(({ styled, source }) => ({ title: styled(SPLIT_BASE).texts.title, source })),
    address,
  );
  return { footing, room: { width, height: Math.floor(height - footingHeight(footing, width)) } };
}
