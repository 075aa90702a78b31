import type { DrawnSheet } from "#export/picture/drawnSheet.ts";
import { drawnText } from "#export/picture/drawnText.ts";
import { deckWording } from "#i18n/deckWording.ts";
import { slidesWording } from "#i18n/slidesWording.ts";
import type { BriefedChart, BriefedSlide } from "./briefedSlide.ts";
import { type ChartBodies, chartBodies, pairBody, type SlideBody } from "./chartSheets.ts";
import { type FrameWords, type SlideFrame, slideFrame } from "./slideFrame.ts";
import { type SlideStyle, type Stage, stageStyle } from "./stage.ts";
import { pointBodies } from "./textSheets.ts";

/** On which stage and in which look slides are laid out, from which version of the data. */
export interface Staging {
  readonly stage: Stage;
  readonly style: SlideStyle;
  readonly version: string;
}

/** A slide laid out for a stage: one sheet, or several where not all of it can be read on one, each with its number. */
export function slideSheets(slide: BriefedSlide, staging: Staging): DrawnSheet[] {
  const sheets = bareSheets(slide, staging);
  const { part } = slidesWording[staging.style.language.locale];
  if (sheets.length === 1) return sheets;
  return sheets.map((sheet, index) => ({
    ...sheet,
    lines: sheet.lines.map((line) =>
      line.anchor === "end" ? { ...line, text: part(line.text, index + 1, sheets.length) } : line,
    ),
  }));
}

function bareSheets(slide: BriefedSlide, staging: Staging): DrawnSheet[] {
  const { stage, style } = staging;
  const frame = slideFrame(wordsOf(slide, staging, slide.headline), stage, style);
  if (slide.shown.kind === "text")
    return textSheets(slide, slide.headline, { points: slide.shown.points, staging });
  const laid = chartsOf(slide.shown.charts, frame, staging);
  const words = deckWording[style.language.locale];
  return [
    ...laid.bodies.map((body) => sheetOf(frame, body, { slide, staging })),
    ...laid.overflow.flatMap(({ title, notices }) =>
      textSheets(slide, words.notices(title), { points: notices, staging }),
    ),
  ];
}

function chartsOf(
  charts: readonly BriefedChart[],
  { box }: SlideFrame,
  { stage, style }: Staging,
): ChartBodies {
  const room = { box, stage, style };
  const [first, second] = charts;
  const pair = first && second ? pairBody([first, second], room) : null;
  if (pair) return pair;
  const laid = charts.map((chart) => chartBodies(chart, room));
  return {
    bodies: laid.flatMap(({ bodies }) => bodies),
    overflow: laid.flatMap(({ overflow }) => overflow),
  };
}

interface Points {
  readonly points: readonly string[];
  readonly staging: Staging;
}

function textSheets(slide: BriefedSlide, headline: string, { points, staging }: Points): DrawnSheet[] {
  const { stage, style } = staging;
  const frame = slideFrame(wordsOf(slide, staging, headline), stage, style);
  return pointBodies(points.map(drawnText), frame.box, stage).map((lines) =>
    sheetOf(frame, { lines, key: [], charts: [] }, { slide, staging }),
  );
}

function wordsOf(slide: BriefedSlide, { version, style, stage }: Staging, headline: string): FrameWords {
  const { number, of, shown } = slide;
  const base = stageStyle(stage, style, 28);
  const [chart] = shown.kind === "charts" ? shown.charts : [];
  return {
    accent: chart?.contentIn(base).look.accent ?? base.palette.accent.reopening,
    headline: drawnText(headline),
    number: slidesWording[style.language.locale].number(number, of),
    version,
  };
}

interface Given {
  readonly slide: BriefedSlide;
  readonly staging: Staging;
}

function sheetOf(frame: SlideFrame, body: SlideBody, { slide, staging }: Given): DrawnSheet {
  const { stage, style } = staging;
  return {
    ...stage,
    title: slide.headline,
    style: stageStyle(stage, style, 28),
    lines: [...frame.lines, ...body.lines],
    key: body.key,
    rules: frame.rules,
    charts: body.charts,
  };
}
