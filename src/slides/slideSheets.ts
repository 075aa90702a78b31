import type { DrawnSheet } from "#export/picture/drawnSheet.ts";
import { drawnText } from "#export/picture/drawnText.ts";
import { deckWording } from "#i18n/deckWording.ts";
import { slidesWording } from "#i18n/slidesWording.ts";
import type { BriefedChart, BriefedSlide } from "./briefedSlide.ts";
import { type ChartBodies, chartBodies, pairBody, type SlideBody } from "./chartSheets.ts";
import { type SlideFrame, slideFrame } from "./slideFrame.ts";
import { type SlideStyle, type Stage, stageStyle } from "./stage.ts";
import { pointBodies } from "./textSheets.ts";

/** On which stage and in which look slides are laid out, from which version of the data. */
export interface Staging {
  readonly stage: Stage;
  readonly style: SlideStyle;
  readonly version: string;
}

/** What stands on one sheet of a slide. */
interface Sheet {
  readonly frame: SlideFrame;
  readonly body: SlideBody;
}

/** A slide laid out for a stage: one sheet, or several where not all of it can be read on one, each with its number. */
export function slideSheets(slide: BriefedSlide, staging: Staging): DrawnSheet[] {
  const { stage, style } = staging;
  const words = slidesWording[style.language.locale];
  const number = words.number(slide.number, slide.of);
  const sheets = sheetsOf(slide, staging);
  return sheets.map(({ frame, body }, index) => {
    const told = sheets.length === 1 ? number : words.part(number, index + 1, sheets.length);
    return {
      ...stage,
      title: slide.headline,
      style: stageStyle(stage, style, 28),
      lines: [...frame.lines, frame.number(told), ...body.lines],
      key: body.key,
      rules: frame.rules,
      charts: body.charts,
    };
  });
}

function sheetsOf({ headline, shown }: BriefedSlide, staging: Staging): Sheet[] {
  const { stage, style, version } = staging;
  const base = stageStyle(stage, style, 28);
  const [chart] = shown.kind === "charts" ? shown.charts : [];
  const accent = chart?.contentIn(base).look.accent ?? base.palette.accent.reopening;
  const frameOf = (words: string) =>
    slideFrame({ headline: drawnText(words), version, accent }, stage, style);
  const words = (title: string, points: readonly string[]) => {
    const frame = frameOf(title);
    const bodies = pointBodies(points.map(drawnText), frame.box, stage);
    return bodies.map((lines) => ({ frame, body: { lines, key: [], charts: [] } }));
  };
  if (shown.kind === "text") return words(headline, shown.points);
  const frame = frameOf(headline);
  const { bodies, overflow } = chartsOf(shown.charts, frame, staging);
  const { notices: titleOf } = deckWording[style.language.locale];
  return [
    ...bodies.map((body) => ({ frame, body })),
    ...overflow.flatMap(({ title, notices }) => words(titleOf(title), notices)),
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
