import fc from "fast-check";
import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { cardStyle, lookOf } from "#charts/chartStyle.ts";
import { themeDrawing } from "#charts/drawings/themeDrawing.tsx";
import type { ChartContent } from "#charts/frame/chartContent.ts";
import { zh } from "#i18n/zh.ts";
import { hostileText } from "#mocks/hostileText.ts";
import { figure, populations, regions } from "#mocks/sampleFigures.ts";
import { xmlTokens } from "#workbook/xmlTokens.ts";
import type { Deck } from "./deck.ts";
import { deckBytes } from "./deckBytes.ts";
import { packageFaults, partsOf } from "./package/packageFaults.ts";
import { shownText } from "./package/xml.ts";
import { picturesDeck } from "./picturesDeck.ts";

const words = fc.record({
  title: hostileText,
  headline: hostileText,
  subtitle: hostileText,
  notices: fc.array(hostileText, { maxLength: 4 }),
  source: hostileText,
  asOf: hostileText,
  altText: hostileText,
  speakerNotes: hostileText,
  name: hostileText,
  population: hostileText,
});

type Words = typeof words extends fc.Arbitrary<infer Value> ? Value : never;

function contentOf({ name, population }: Words): ChartContent {
  const style = cardStyle("light", { locale: "zh", wording: zh });
  const look = lookOf("reopening", style);
  const figures = [regions.huanggu, regions.dalian].map((region, index) =>
    figure({
      id: `F${index}`,
      value: 90 - index,
      region: { ...region, name: { zh: `${name}${index}`, en: name } },
      population: { ...populations.industry, name: { zh: population, en: population } },
      precision: index === 0 ? "at_least" : "about",
    }),
  );
  const drawing = themeDrawing(
    { theme: "reopening", figures, reopening: [], asked: null },
    { look, language: style.language, title: name },
  );
  return {
    ...drawing,
    look,
    headline: [name],
    title: name,
    subtitle: "",
    seen: null,
    sources: [],
    version: "1",
    figures,
  };
}

function deckOf(given: Words): Deck {
  const { title, headline, notices, speakerNotes } = given;
  return {
    title,
    locale: "zh",
    size: "wide",
    slides: [
      { kind: "chart", ...given, chart: contentOf(given) },
      { kind: "text", title: headline, points: notices, speakerNotes },
    ],
  };
}

function xmlParts(bytes: Uint8Array, folder = ""): string[] {
  return [...partsOf(bytes)]
    .filter(([path]) => path.startsWith(folder) && /\.(?:xml|rels)$/.test(path))
    .map(([, part]) => strFromU8(part));
}

/** All that a reader sees, line feeds and spaces aside. */
function textsOf(parts: readonly string[]): string {
  const tokens = parts.flatMap((xml) => [...xmlTokens(xml)]);
  return withoutSpace(tokens.map((token) => (token.kind === "text" ? token.text : "")).join(""));
}

function withoutSpace(text: string): string {
  return shownText(text).replaceAll(/\s/gu, "");
}

test("keeps any text whole, sets nothing free, and leaves the package sound", () => {
  fc.assert(
    fc.property(words, (given) => {
      const bytes = deckBytes(deckOf(given));
      const parts = xmlParts(bytes);
      const slides = textsOf(xmlParts(bytes, "ppt/slides/slide"));

      for (const xml of parts) new SaxesParser({ xmlns: true }).write(xml).close();
      expect(packageFaults(bytes)).toEqual([]);
      expect(parts.filter((xml) => /hlinkClick|<script|TargetMode|<c:f>=/.test(xml))).toEqual([]);
      for (const text of [
        given.headline,
        given.title,
        given.subtitle,
        given.source,
        given.asOf,
        ...given.notices,
      ])
        expect(slides).toContain(withoutSpace(text));
      expect(textsOf(xmlParts(bytes, "ppt/notesSlides/"))).toContain(withoutSpace(given.speakerNotes));
      // Beside names that leave no room for bars the chart is a table.
      expect(slides + textsOf(xmlParts(bytes, "ppt/charts/"))).toContain("≥90%");
    }),
    { numRuns: 100 },
  );
});

test("hands the same briefing over as pictures with notes", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);
  const slide = { png, altText: "复工率 <≥ 90%>", speakerNotes: "第一句\n第二句" };
  const bytes = picturesDeck({ title: "简报", locale: "zh", size: "classic", slides: [slide, slide] });

  expect(packageFaults(bytes)).toEqual([]);
  expect(partsOf(bytes).get("ppt/media/image2.png")).toEqual(png);
  expect(xmlParts(bytes, "ppt/slides/slide")[0]).toContain('descr="复工率 &lt;≥ 90%&gt;"');
  expect(textsOf(xmlParts(bytes, "ppt/notesSlides/"))).toBe("第一句第二句第一句第二句");
});
