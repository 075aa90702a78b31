import fc from "fast-check";
import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { Briefing } from "#briefing/briefing.ts";
import { firstBriefing } from "#briefing/firstBriefing.ts";
import { cardStyle } from "#charts/chartStyle.ts";
import { deckBytes } from "#export/deck/deckBytes.ts";
import { elementsOf, packageFaults, partsOf } from "#export/deck/package/packageFaults.ts";
import { en } from "#i18n/en.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { zh } from "#i18n/zh.ts";
import { hostileText } from "#mocks/hostileText.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { briefedSlides } from "#slides/briefedSlide.ts";
import { readSheets } from "#workbook/readSheets.ts";
import { briefingDeck } from "./briefingDeck.ts";

const dataset = await realDataset();
const chinese: Language = { locale: "zh", wording: zh };
const made = [chinese, { locale: "en", wording: en } as const].flatMap((language) =>
  (["wide", "classic"] as const).map((size) => {
    const briefing = firstBriefing(dataset, language);
    const deck = briefingDeck({ briefing, dataset, language }, size);
    return { locale: language.locale, size, language, briefing, deck, bytes: deckBytes(deck) };
  }),
);

function xmlOf(bytes: Uint8Array, folder: string): string[] {
  return [...partsOf(bytes)]
    .filter(([path]) => path.startsWith(folder) && path.endsWith(".xml"))
    .map(([, part]) => strFromU8(part));
}

function textOf(xmls: readonly string[]): string {
  return xmls
    .flatMap((xml) => [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = ""]) => text))
    .join("\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

test.each(made)("leaves nothing for PowerPoint to repair: $locale, $size", ({ bytes, deck }) => {
  for (const [path, part] of partsOf(bytes))
    if (/\.(?:xml|rels)$/.test(path)) new SaxesParser({ xmlns: true }).write(strFromU8(part)).close();
  const slides = elementsOf(xmlOf(bytes, "ppt/presentation")[0] ?? "", "sldId").length;

  expect(packageFaults(bytes)).toEqual([]);
  expect(slides).toBeGreaterThanOrEqual(deck.slides.length);
  expect(xmlOf(bytes, "ppt/notesSlides/")).toHaveLength(slides);
});

test.each(made)("takes every figure that a slide draws along in a workbook: $locale, $size", (given) => {
  const { briefing, language, bytes } = given;
  const cells = new Set(
    [...partsOf(bytes)]
      .filter(([path]) => path.endsWith(".xlsx"))
      .flatMap(([, part]) => readSheets(part))
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  );
  const drawn = briefedSlides({ briefing, dataset, language }).flatMap(({ shown }) =>
    shown.kind === "charts"
      ? shown.charts.flatMap(({ contentIn }) => contentIn(cardStyle("light", language)).drawn)
      : [],
  );

  expect(new Set(drawn.map(({ id }) => id)).size).toBeGreaterThan(30);
  expect(drawn.filter(({ id }) => !cells.has(id))).toEqual([]);
});

test.each(made)("says headlines, notices, sources, dates and notes: $locale, $size", (given) => {
  const { deck, bytes, briefing, language } = given;
  const onSlides = textOf(xmlOf(bytes, "ppt/slides/slide"));
  const notes = textOf(xmlOf(bytes, "ppt/notesSlides/"));
  const charts = deck.slides.flatMap((slide) =>
    slide.kind === "chart" ? [slide] : slide.kind === "pair" ? slide.charts : [],
  );
  const briefed = briefedSlides({ briefing, dataset, language });

  for (const { headline, caveats } of briefed)
    for (const text of [headline, ...caveats]) expect(onSlides).toContain(text);
  for (const { title, source, asOf } of charts)
    for (const text of [title, source, asOf]) expect(onSlides).toContain(text);
  for (const slide of briefed)
    for (const text of [
      ...slide.notes.split("\n"),
      ...slide.caveats,
      ...slide.sources.map(({ report }) => report.title[language.locale]),
    ])
      expect(notes).toContain(text);
});

const view = { address: "#/regions/211200", chart: "loan-volume" };
const shown = { version: "1", figures: [], counts: [] };

function briefingOf(slides: Briefing["slides"]): Briefing {
  return { id: "b", name: "简报", slides };
}

test("tells in words of a chart that the data has no more, and shows the other one of a pair", () => {
  const lost = { address: "#/regions/999999", chart: "loan-volume", shown };
  const kept = { ...view, shown };
  const briefing = briefingOf([
    { kind: "view", id: "a", view: lost, headline: "去年的图", notes: "" },
    { kind: "pair", id: "b", views: [lost, kept], headline: "两张", notes: "" },
    { kind: "pair", id: "c", views: [kept, kept], headline: "两张", notes: "" },
  ]);
  const { slides } = briefingDeck({ briefing, dataset, language: chinese }, "wide");

  expect(slides.map(({ kind }) => kind)).toEqual(["text", "chart", "pair"]);
  expect(slides[0]).toMatchObject({ title: "去年的图", points: [expect.stringMatching(/没有|未见/)] });
  expect(slides[1]).toMatchObject({ notices: expect.arrayContaining([expect.stringMatching(/没有|未见/)]) });
});

test("keeps any words of a briefing whole and the package sound", () => {
  fc.assert(
    fc.property(
      hostileText,
      hostileText,
      fc.array(hostileText, { maxLength: 12 }),
      (title, notes, points) => {
        const briefing = {
          ...briefingOf([
            { kind: "text", id: "a", title, points, notes },
            { kind: "view", id: "b", view: { ...view, shown }, headline: title, notes },
          ]),
          name: notes,
        };
        const bytes = deckBytes(briefingDeck({ briefing, dataset, language: chinese }, "classic"));

        for (const [path, part] of partsOf(bytes))
          if (/\.(?:xml|rels)$/.test(path)) new SaxesParser({ xmlns: true }).write(strFromU8(part)).close();
        expect(packageFaults(bytes)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test("stays sound where a briefing has no slide at all", () => {
  const bytes = deckBytes(briefingDeck({ briefing: briefingOf([]), dataset, language: chinese }, "wide"));

  expect(packageFaults(bytes)).toEqual([]);
});
