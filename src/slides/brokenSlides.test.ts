import { expect, test } from "vitest";
import { firstBriefing } from "#briefing/firstBriefing.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { briefedSlides } from "./briefedSlide.ts";
import { languages, sampleSheets, sheetsOf, stages, textOf, unspaced } from "./sampleSheets.ts";

const dataset = await realDataset();
const slidesOf = sampleSheets(dataset);

test("numbers each part of a slide that takes several, also one of notices", () => {
  const several = slidesOf(stages[2], languages.zh).find(({ sheets }) => sheets.length > 2);
  const numbers = several?.sheets.map(({ lines }) => lines.find(({ anchor }) => anchor === "end")?.text);

  expect(numbers?.slice(0, 2)).toEqual([
    `${several?.slide.number} / 12（分 ${numbers?.length} 页，第 1 页）`,
    `${several?.slide.number} / 12（分 ${numbers?.length} 页，第 2 页）`,
  ]);
});

test.each(Object.values(languages))("tells in words what a slide cannot show: $locale", (language) => {
  const briefing = firstBriefing(dataset, language);
  const pair = briefing.slides.find((slide) => slide.kind === "pair");
  const view = briefing.slides.find((slide) => slide.kind === "view");
  if (pair?.kind !== "pair" || view?.kind !== "view") throw new Error("The first briefing has both.");
  const gone = { ...pair.views[1], chart: "no-such-chart" };
  const empty = { ...view.view, address: "#/?regions=210000&from=2019&to=2019-06" };
  const slides = briefedSlides({
    briefing: {
      ...briefing,
      slides: [
        { ...pair, views: [pair.views[0], gone] },
        { ...view, view: gone, headline: null },
        { ...view, view: empty, headline: null },
      ],
    },
    dataset,
    language,
  });
  const said = slides.map((slide) =>
    sheetsOf(slide, stages[2], language)
      .map(({ lines }) => textOf(lines))
      .join(""),
  );
  const lost = unspaced(briefingWording[language.locale].editor.lost.chart);

  expect(said[0]).toContain(lost);
  expect(said[1]).toContain(lost);
  expect(slides[1]?.headline).toBe(language.locale === "zh" ? "第 2 张" : "Slide 2");
  expect(slides[2]?.headline).toBe(language.wording.charts.empty(null));
});
