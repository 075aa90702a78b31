import { expect, test } from "vitest";
import { firstBriefing } from "#briefing/firstBriefing.ts";
import { en } from "#i18n/en.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { briefedSlides } from "#slides/briefedSlide.ts";
import { slideTrace } from "./slideTrace.ts";

const dataset = await realDataset();
const language = { locale: "en", wording: en } as const;
const slides = briefedSlides({ briefing: firstBriefing(dataset, language), dataset, language });

test("carries the view of the first chart, in its language and of its package, with all sources and dates", () => {
  const traces = slides.map((slide) =>
    slideTrace(slide, language, { version: "7", search: "?data=other/datapackage.json&x=1" }),
  );

  expect(traces[3]).toMatchObject({
    chart: "loan-volume",
    version: "7",
    address: "?data=other%2Fdatapackage.json#/regions/211200?lang=en",
    asOf: ["2020-03"],
  });
  expect(traces[9]?.sources).toHaveLength(2);
  expect(traces[0]).toBeNull();
});
