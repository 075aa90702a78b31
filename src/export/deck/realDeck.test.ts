import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { cardStyle } from "#charts/chartStyle.ts";
import { datesOf } from "#charts/drawings/frameTexts.ts";
import type { ChartContent, ContentIn } from "#charts/frame/chartContent.ts";
import { loanFigures, loanGroups } from "#domain/loans.ts";
import type { Locale } from "#domain/locale.ts";
import { reopeningRates } from "#domain/reopeningRates.ts";
import { timeGroups } from "#domain/timeGroups.ts";
import { pictureTexts } from "#export/picture/pictureTexts.ts";
import { en } from "#i18n/en.ts";
import { zh } from "#i18n/zh.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { loanContent } from "#sections/loanContent.ts";
import { rateContent } from "#sections/rateContent.ts";
import { themeContent } from "#sections/themeContent.ts";
import { timeContent } from "#sections/timeContent.ts";
import { readView } from "#url/view.ts";
import { readSheets } from "#workbook/readSheets.ts";
import type { Deck, DeckChart } from "./deck.ts";
import { deckBytes } from "./deckBytes.ts";
import { cachesOf } from "./package/chartFaults.ts";
import { elementsOf, packageFaults, partsOf } from "./package/packageFaults.ts";

const dataset = await realDataset();
const rates = reopeningRates(dataset.figures, dataset.indicators);
const wordings = { zh, en };

function shown(query: string) {
  return { dataset, view: readView(new URLSearchParams(query), dataset).view, onShow: dataset };
}

function loans(query: string): ContentIn {
  const { figures } = dataset;
  return loanContent({ figures: loanFigures(figures), groups: loanGroups(figures) }, shown(query));
}

/** Every kind of chart: rows in groups and in panels, dots on a logarithmic axis, values over time, counts. */
function contents(): ContentIn[] {
  const population = dataset.populations.find(({ id }) => id === "industry-above-size") ?? null;
  const services = dataset.figures.filter(({ indicator }) => indicator.theme === "services");
  return [
    rateContent(
      { ofPopulation: rates.filter((rate) => rate.population === population), population, populations: [] },
      shown(""),
    ),
    loans(""),
    loans("scale=log"),
    themeContent({ theme: "services", figures: services, reopening: [] }, shown("")),
    ...timeGroups(rates, dataset.indicators).map((group) => timeContent(group, { dataset, hasEvents: true })),
    (style) => ({ ...loans("")(style), parts: { kind: "counts", rows: counts } }),
  ];
}

const counts = Array.from({ length: 40 }, (_, index) => ({
  kind: "bar" as const,
  id: String(index),
  name: `部门 ${index}`,
  count: index,
  look: "plain" as const,
  link: { href: "#", name: "" },
}));

function chartOf(contentIn: ContentIn, locale: Locale): DeckChart & { readonly headline: string } {
  const language = { locale, wording: wordings[locale] };
  const chart: ChartContent = contentIn(cardStyle("light", language));
  const texts = pictureTexts(chart, { own: { title: "", note: "" }, address: "", language });
  const { title, subtitle, notes, source, headline } = texts;
  return {
    chart,
    title,
    subtitle,
    notices: notes,
    source,
    asOf: datesOf(chart.drawn, language.wording),
    altText: headline,
    headline,
  };
}

function realDeck(locale: Locale, size: Deck["size"]): Deck {
  const charts = contents().map((contentIn) => chartOf(contentIn, locale));
  const [first, second] = charts;
  if (!first || !second) throw new Error("There are charts.");
  return {
    title: "复工复产简报",
    locale,
    size,
    slides: [
      ...charts.map((chart) => ({
        kind: "chart" as const,
        ...chart,
        speakerNotes: "先说统计范围。\n再说数。",
      })),
      { kind: "text", title: "要点", points: ["≥ 90% 不是 90%"], speakerNotes: "" },
      { kind: "pair", headline: "两张图", charts: [second, first], speakerNotes: "" },
    ],
  };
}

const decks = [realDeck("zh", "wide"), realDeck("en", "classic")] as const;

const xmlOf = (deck: Deck, folder: string) =>
  [...partsOf(deckBytes(deck))]
    .filter(([path]) => path.startsWith(folder) && path.endsWith(".xml"))
    .map(([, part]) => strFromU8(part));

test.each(decks)("has nothing that PowerPoint would repair: $locale", (deck) => {
  const bytes = deckBytes(deck);

  for (const [path, part] of partsOf(bytes))
    if (/\.(?:xml|rels)$/.test(path)) new SaxesParser({ xmlns: true }).write(strFromU8(part)).close();
  expect(packageFaults(bytes)).toEqual([]);
});

test.each(decks)("is the same bytes for the same deck: $locale", (deck) => {
  expect(deckBytes(deck)).toEqual(deckBytes(deck));
});

test.each(decks)("takes every figure that is drawn along in the workbooks of the charts: $locale", (deck) => {
  const cells = new Set(
    [...partsOf(deckBytes(deck))]
      .filter(([path]) => path.endsWith(".xlsx"))
      .flatMap(([, part]) => readSheets(part))
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  );
  const drawn = deck.slides.flatMap((slide) => (slide.kind === "chart" ? slide.chart.drawn : []));

  expect(drawn.length).toBeGreaterThan(40);
  expect(drawn.filter(({ id }) => !cells.has(id))).toEqual([]);
});

test("shows a bound as it is printed and never as its number", () => {
  const charts = xmlOf(decks[0], "ppt/charts/");
  const labels = charts.flatMap((xml) =>
    [...xml.matchAll(/type="CELLRANGE">.*?<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text),
  );

  expect(labels.filter((label) => label === "≥ 95%").length).toBeGreaterThan(0);
  expect(labels).not.toContain("95%");
  expect(charts.filter((xml) => xml.includes('<c:showVal val="1"/>'))).toEqual([]);
});

test("bears no more than sixteen marks on a slide", () => {
  const marks = xmlOf(decks[0], "ppt/charts/").map((xml) => xml.match(/type="CELLRANGE"/g)?.length ?? 0);

  expect(Math.max(...marks)).toBeLessThanOrEqual(16 + 6);
});

test("leaves a gap between two dates that no line may join", () => {
  const [, , , , time] = decks[0].slides;
  if (time?.kind !== "chart" || time.chart.parts.kind !== "time")
    throw new Error("The fifth chart is over time.");
  const deck = { ...decks[0], slides: [time] };
  const caches = xmlOf(deck, "ppt/charts/").flatMap(cachesOf);

  expect(caches.some(({ count, points }) => points.size < count && points.size > 1)).toBe(true);
  expect(xmlOf(deck, "ppt/charts/")[0]).toContain('<c:dispBlanksAs val="gap"/>');
});

test.each(decks)("reads every chart out and says the speaker's notes: $locale", (deck) => {
  const frames = xmlOf(deck, "ppt/slides/").flatMap((xml) => [
    ...xml.matchAll(/<p:graphicFrame>.*?<p:cNvPr ([^>]*)>/g),
  ]);
  const notes = xmlOf(deck, "ppt/notesSlides/");

  expect(frames.every(([, attributes]) => / descr="[^"]+"/.test(attributes ?? ""))).toBe(true);
  expect(notes[0]).toContain("先说统计范围。");
  expect(notes).toHaveLength(elementsOf(xmlOf(deck, "ppt/presentation")[0] ?? "", "sldId").length);
});
