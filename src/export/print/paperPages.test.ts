import { expect, test } from "vitest";
import { cardStyle, lookOf } from "#charts/chartStyle.ts";
import { typeScale } from "#charts/typeScale.ts";
import { zh } from "#i18n/zh.ts";
import { paperRoom } from "./paper.ts";
import { type PaperChart, PaperError, type PaperPage, paperPages } from "./paperPages.ts";

/** A chart of so many bars, with so many lines of notes. */
function chartOf(bars: number, notes = 1): PaperChart {
  const rows = Array.from({ length: bars }, (_, index) => ({
    kind: "bar" as const,
    id: String(index),
    name: `部门${index}`,
    count: index + 1,
    look: "plain" as const,
    link: { href: "#/measures", name: "" },
  }));
  const texts = {
    title: `部门 ${bars}`,
    headline: "",
    subtitle: "项",
    notes: Array.from({ length: notes }, () => "说明"),
    source: "",
    origin: "",
  };
  return {
    chart: `of-${bars}`,
    source: "来源：甲报",
    styled: (base) => {
      const style = {
        ...cardStyle("light", { locale: "zh", wording: zh }),
        type: typeScale(base, "zh"),
      };
      const content = {
        ...{ headline: [], title: texts.title, subtitle: texts.subtitle, sources: [], version: "1" },
        ...{ look: lookOf("support", style), figures: [], drawn: [], marks: bars, draw: () => null },
        ...{ legend: null, notes: [], offer: null, seen: null, parts: { kind: "counts" as const, rows } },
      };
      return { style, texts, content };
    },
  };
}

const portrait = { orientation: "portrait", address: "#/" } as const;
const landscape = { orientation: "landscape", address: "#/" } as const;

const chartsOn = (pages: readonly PaperPage[]) =>
  pages.map(({ figures }) => figures.map(({ chart }) => chart));

const marksOn = (pages: readonly PaperPage[]) =>
  pages
    .flatMap(({ figures }) => figures)
    .flatMap(({ layout }) => layout.charts)
    .reduce((count, { marks }) => count + marks, 0);

test("gives each chart a page of its own, in the order of the page", () => {
  expect(chartsOn(paperPages([chartOf(5), chartOf(3)], { ...portrait, perPage: 1 }))).toEqual([
    ["of-5"],
    ["of-3"],
  ]);
});

test("sets two charts on a page where both stand on it whole, and the odd one alone", () => {
  expect(chartsOn(paperPages([chartOf(5), chartOf(3), chartOf(4)], { ...portrait, perPage: 2 }))).toEqual([
    ["of-5", "of-3"],
    ["of-4"],
  ]);
});

test("splits no chart for the sake of two on a page", () => {
  expect(chartsOn(paperPages([chartOf(24), chartOf(24)], { ...portrait, perPage: 2 }))).toEqual([
    ["of-24"],
    ["of-24"],
  ]);
});

test("sets the second chart below the first on upright paper and beside it on wide paper", () => {
  const second = (pages: readonly PaperPage[]) => pages[0]?.figures[1];
  const charts = [chartOf(5), chartOf(3)];
  const below = second(paperPages(charts, { ...portrait, perPage: 2 }));
  const beside = second(paperPages(charts, { ...landscape, perPage: 2 }));

  expect([below?.x === 0, (below?.y ?? 0) > 0]).toEqual([true, true]);
  expect([(beside?.x ?? 0) > 0, beside?.y === 0]).toEqual([true, true]);
});

test("goes over as many pages as the rows need, and loses none of them", () => {
  const pages = paperPages([chartOf(150)], { ...landscape, perPage: 1 });

  expect(pages.length).toBeGreaterThan(2);
  expect(marksOn(pages)).toBe(150);
});

test("lets no figure reach out of the room of its page", () => {
  for (const choices of [portrait, landscape])
    for (const perPage of [1, 2] as const) {
      const charts = [1, 4, 9, 16, 25, 36, 49].map((bars) => chartOf(bars, bars % 7));
      const room = paperRoom(choices.orientation);
      const ends = paperPages(charts, { ...choices, perPage }).flatMap(({ figures }) =>
        figures.map(({ x, y, layout }) => [x + layout.width, y + layout.height] as const),
      );

      expect(ends.filter(([right, bottom]) => right > room.width || bottom > room.height - 34)).toEqual([]);
    }
});

test("says of which chart the words alone fill a page", () => {
  const long = () => paperPages([chartOf(3, 90)], { ...landscape, perPage: 1 });

  expect(long).toThrow(PaperError);
  expect(long).toThrow("部门 3");
});
