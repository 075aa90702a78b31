import { type ChartStyle, palettes } from "#charts/chartStyle.ts";
import { projectorPalette } from "#charts/projectorPalette.ts";
import { typeScale } from "#charts/typeScale.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import type { StageTheme } from "#url/presentChoices.ts";

/** Where slides are shown, in pixels: a screen, a picture, a sheet of paper. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** In which language and colours. */
export interface SlideStyle {
  readonly language: Language;
  readonly theme: StageTheme;
}

/** How many pixels one of a screen with 1080 lines is on this stage; a stage narrower than 4:3 counts by its width. */
export function stageUnit({ width, height }: Stage): number {
  return Math.min(height / 1080, width / 1440);
}

/** On a screen of 1080 lines no tick and no label is smaller than this. */
const LEAST_TYPE = 24;

/** The type of marks on a screen of 1080 lines, from what suits a few rows to what many need. */
export const markTypes = [40, 36, 32, 28, 26, 24] as const;

const stagePalettes = { ...palettes, projector: projectorPalette };

/** How a chart looks on a stage, with its marks in type of that size. */
export function stageStyle(stage: Stage, { language, theme }: SlideStyle, size: number): ChartStyle {
  const unit = stageUnit(stage);
  const scale = typeScale(size * unit, language.locale);
  const type = { ...scale, small: Math.max(scale.small, LEAST_TYPE * unit) };
  return { type, palette: stagePalettes[theme], language };
}

/** The sizes of words on a stage, in pixels. */
export function wordSizes(stage: Stage) {
  const unit = stageUnit(stage);
  return {
    headlines: [
      { size: 56 * unit, lines: 1 },
      { size: 50 * unit, lines: 2 },
      { size: 44 * unit, lines: 3 },
      { size: 36 * unit, lines: 4 },
      { size: 30 * unit, lines: 99 },
    ],
    title: 30 * unit,
    subtitle: 26 * unit,
    notice: LEAST_TYPE * unit,
    source: 20 * unit,
    points: [52, 48, 44, 40, 36, 32, 28].map((size) => size * unit),
  };
}

/** What stays free around and between, in pixels. */
export function stageGaps(stage: Stage) {
  const unit = stageUnit(stage);
  return { side: 56 * unit, top: 52 * unit, bottom: 26 * unit, between: 56 * unit, line: 12 * unit };
}
