import { firstBriefing } from "#briefing/firstBriefing.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { DrawnSheet } from "#export/picture/drawnSheet.ts";
import { en } from "#i18n/en.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { zh } from "#i18n/zh.ts";
import { type BriefedSlide, briefedSlides } from "./briefedSlide.ts";
import { slideSheets } from "./slideSheets.ts";
import type { Stage } from "./stage.ts";

export const languages = { zh: { locale: "zh", wording: zh }, en: { locale: "en", wording: en } } as const;

export const stages = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

export const settings = stages.flatMap((stage) =>
  Object.values(languages).map((language) => [stage, language] as const),
);

export function sheetsOf(slide: BriefedSlide, stage: Stage, language: Language): DrawnSheet[] {
  return slideSheets(slide, { stage, style: { language, theme: "light" }, version: "2026.11" });
}

/** The slides of the first briefing with their sheets, for each stage and language of the tests, laid out once. */
export function sampleSheets(dataset: Dataset) {
  const laid = new Map(
    settings.map(([stage, language]) => [
      `${stage.width} ${language.locale}`,
      briefedSlides({ briefing: firstBriefing(dataset, language), dataset, language }).map((slide) => ({
        slide,
        sheets: sheetsOf(slide, stage, language),
      })),
    ]),
  );
  return (stage: Stage, { locale }: Language) => laid.get(`${stage.width} ${locale}`) ?? [];
}

export function textOf(lines: DrawnSheet["lines"]): string {
  return unspaced(lines.map(({ text }) => text).join(""));
}

/** Lines break at spaces, which are gone then. */
export function unspaced(text: string): string {
  return text.replace(/\s/g, "");
}
