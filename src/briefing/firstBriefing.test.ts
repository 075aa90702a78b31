import { expect, test } from "vitest";
import { headlineOf } from "#briefing/slides/headline.ts";
import { slideContent } from "#briefing/slides/slideContent.ts";
import { briefingOfText, textOfBriefing } from "#briefing/text/briefingText.ts";
import { deckLink } from "#briefing/text/deck.ts";
import { cardStyle } from "#charts/chartStyle.ts";
import { en } from "#i18n/en.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { zh } from "#i18n/zh.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { viewsOf } from "./briefing.ts";
import { firstBriefing } from "./firstBriefing.ts";

const dataset = await realDataset();
const languages: Language[] = [
  { locale: "zh", wording: zh },
  { locale: "en", wording: en },
];

test.each(languages)("tells its story in $locale with a headline and notes on every slide", (language) => {
  const style = cardStyle("light", language);
  const { slides } = firstBriefing(dataset, language);
  const bare = slides.filter(
    (slide) => slide.notes === "" || !/\S{4}/.test(headlineOf(slide, dataset, style)),
  );
  const text = JSON.stringify(slides.map((slide) => [headlineOf(slide, dataset, style), slide.notes]));

  expect(slides.length).toBeGreaterThanOrEqual(10);
  expect(bare).toEqual([]);
  expect(text).not.toMatch(/undefined|null|NaN/);
  expect(/\p{Script=Han}/u.test(text)).toBe(language.locale === "zh");
});

test("shows nothing but charts with marks, of at most sixteen rows or so many that fit a slide", () => {
  const style = cardStyle("light", languages[0] ?? { locale: "zh", wording: zh });
  const views = firstBriefing(dataset, style.language).slides.flatMap(viewsOf);
  const marks = views.map((view) => {
    const found = slideContent(view, dataset);
    return found.status === "found" ? found.contentIn(style).marks : 0;
  });

  expect(Math.min(...marks)).toBeGreaterThan(0);
  expect(Math.max(...marks)).toBeLessThanOrEqual(16);
});

test("takes its numbers from the data on show", () => {
  const figures = dataset.figures.map((figure) =>
    figure.id === "F002" ? { ...figure, value: 61.5 } : figure,
  );
  const [style] = languages.map((language) => cardStyle("light", language));
  const slides = style ? firstBriefing({ ...dataset, figures }, style.language).slides : [];

  expect(slides.some((slide) => slide.kind === "view" && slide.headline?.includes("限上贸易业 61.5%"))).toBe(
    true,
  );
});

test.each(languages)("fits into a link in $locale, and is saved and opened as it is", (language) => {
  const briefing = firstBriefing(dataset, language);

  expect(deckLink(briefing, "https://board.example/reopening/")).toHaveProperty("link");
  expect(briefingOfText(textOfBriefing(briefing))).toEqual(briefing);
});

test("shows the overview of another package, which knows nothing of the story", () => {
  const figures = dataset.figures.filter(({ region }) => region.code.startsWith("42"));
  const regions = new Set(figures.map(({ region }) => region));
  const other = { ...dataset, title: "Elsewhere", figures, defaultRegions: [...regions] };
  const briefing = firstBriefing(other, { locale: "zh", wording: zh });

  expect(briefing.name).toBe("Elsewhere");
  expect(briefing.slides.flatMap(viewsOf).map(({ chart }) => chart)).toContain("reopening-rate");
  expect(briefing.slides.length).toBeLessThan(4);
});
