import type { ChartBlock } from "#export/picture/chartBlock.ts";
import type { DrawnSheet } from "#export/picture/drawnSheet.ts";
import type { BriefedChart } from "./briefedSlide.ts";
import { type ChartPanel, chartPanel, marksBlocks, type PanelChart, placedPanel } from "./chartPanel.ts";
import type { Box } from "./slideFrame.ts";
import { slideTexts } from "./slideTexts.ts";
import { markTypes, type SlideStyle, type Stage, stageGaps, stageStyle } from "./stage.ts";

/** What stands between headline and foot on one slide. */
export type SlideBody = Pick<DrawnSheet, "lines" | "key" | "charts">;

/** The slides of one chart or of two, and the notices that need slides of their own. */
export interface ChartBodies {
  readonly bodies: readonly SlideBody[];
  readonly overflow: readonly { readonly title: string; readonly notices: readonly string[] }[];
}

interface Room {
  readonly box: Box;
  readonly stage: Stage;
  readonly style: SlideStyle;
}

/** The shares of the height that notices may take, and what a slide of notices costs beside one of a chart. */
const NOTICE_SHARES = [0.45, 0.3, 0.2, 0.12] as const;
const OVERFLOW_COST = 0.9;
const ONE_SLIDE = 1;

/** A chart over time grows no further than this: its lines need room more than its labels do. */
const LARGEST_OVER_TIME = 32;

interface Laid {
  readonly panel: ChartPanel;
  readonly blocks: readonly ChartBlock[];
}

/** One chart on as few slides as it can be read on, in the largest type with which it needs no more of them. */
export function chartBodies(chart: BriefedChart, room: Room): ChartBodies {
  const { box } = room;
  const laid = bestLaid(chart, room, box.width);
  if (!laid) throw new Error(`“${chart.view.chart}” has no room on a slide.`);
  const { panel, blocks } = laid;
  const { title } = panel.chart.texts;
  return {
    bodies: blocks.map((block) => placedPanel(panel, block, box)),
    overflow: panel.overflow.length > 0 ? [{ title, notices: panel.overflow }] : [],
  };
}

/** Two charts beside each other; null where one of them does not fit there whole. */
export function pairBody(charts: readonly [BriefedChart, BriefedChart], room: Room): ChartBodies | null {
  const { box, stage } = room;
  const { between } = stageGaps(stage);
  const width = (box.width - between) / 2;
  const laid = charts.map((chart) => bestLaid(chart, room, width));
  const bodies: SlideBody[] = [];
  for (const [index, one] of laid.entries()) {
    const [block, ...others] = one?.blocks ?? [];
    if (!one || !block || others.length > 0) return null;
    bodies.push(placedPanel(one.panel, block, { ...box, x: box.x + index * (width + between), width }));
  }
  return {
    bodies: [
      {
        lines: bodies.flatMap(({ lines }) => lines),
        key: bodies.flatMap(({ key }) => key),
        charts: bodies.flatMap(({ charts: placed }) => placed),
      },
    ],
    overflow: laid.flatMap((one) =>
      one && one.panel.overflow.length > 0
        ? [{ title: one.panel.chart.texts.title, notices: one.panel.overflow }]
        : [],
    ),
  };
}

function bestLaid(chart: BriefedChart, room: Room, width: number): Laid | null {
  let [best, least]: [Laid | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const size of markTypes) {
    const styled = styledChart(chart, room, size);
    if (styled.content.parts.kind === "time" && size > LARGEST_OVER_TIME) continue;
    const laid = bestOfShares(styled, room, width);
    if (laid && costOf(laid) < least) [best, least] = [laid, costOf(laid)];
    // Smaller type cannot do better.
    if (least === ONE_SLIDE) break;
  }
  return best;
}

/** With as many notices as cost no further slide of the chart. */
function bestOfShares(chart: PanelChart, room: Room, width: number): Laid | null {
  let best: Laid | null = null;
  for (const share of NOTICE_SHARES) {
    const laid = laidOut(chart, room, { width, noticeHeight: room.box.height * share });
    if (laid && (best === null || costOf(laid) < costOf(best))) best = laid;
    if (best && costOf(best) === ONE_SLIDE) break;
  }
  return best;
}

function costOf({ panel, blocks }: Laid): number {
  return blocks.length + (panel.overflow.length > 0 ? OVERFLOW_COST : 0);
}

function styledChart(chart: BriefedChart, { stage, style }: Room, size: number): PanelChart {
  const chartStyle = stageStyle(stage, style, size);
  const content = chart.contentIn(chartStyle);
  const texts = slideTexts(content, { dropped: chart.dropped, language: style.language });
  return { content, texts, style: chartStyle };
}

interface Sizes {
  readonly width: number;
  readonly noticeHeight: number;
}

function laidOut(chart: PanelChart, { stage, box }: Room, { width, noticeHeight }: Sizes): Laid | null {
  const panel = chartPanel(chart, { stage, width, noticeHeight });
  const blocks = marksBlocks(panel, box.height);
  return blocks && { panel, blocks };
}
