import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "#charts/textWidth.ts";
import type { Language } from "#i18n/LocaleContext.tsx";
import { realDataset } from "#mocks/realDataset.ts";
import type { BriefedSlide } from "./briefedSlide.ts";
import { languages, sampleSheets, settings, sheetsOf, stages, textOf, unspaced } from "./sampleSheets.ts";
import { type Stage, stageUnit } from "./stage.ts";

const slidesOf = sampleSheets(await realDataset());

const allSheets = (stage: Stage, language: Language) =>
  slidesOf(stage, language).flatMap(({ sheets }) => sheets);

test.each(settings)(
  "sets nothing smaller than can be read from the back of a room: %o",
  (stage, language) => {
    const unit = stageUnit(stage);
    const sheets = allSheets(stage, language);
    const marks = sheets.flatMap(({ charts }) => charts.map(({ look }) => look.type));
    const words = sheets.flatMap(({ lines }) => lines.map(({ size }) => size));

    expect(Math.min(...marks.flatMap(({ label, small }) => [label, small])) / unit).toBeGreaterThanOrEqual(
      24,
    );
    expect(Math.min(...words) / unit).toBeGreaterThanOrEqual(20);
  },
);

test.each(settings)("bears at most sixteen rows on a slide: %o", (stage, language) => {
  const marks = allSheets(stage, language).map(({ charts }) =>
    charts.reduce((sum, chart) => sum + (chart.kind === "time" ? 0 : chart.marks), 0),
  );

  expect(Math.max(...marks)).toBeGreaterThan(4);
  expect(Math.max(...marks)).toBeLessThanOrEqual(16);
});

test.each(settings)("draws every mark of a chart, on one slide or on several: %o", (stage, language) => {
  const counts = slidesOf(stage, language).flatMap(({ slide, sheets }) => {
    const { shown } = slide;
    const [first] = sheets;
    if (shown.kind === "text" || !first) return [];
    const expected = shown.charts.map(({ contentIn }) => contentIn(first.style).marks);
    const drawn = sheets.flatMap(({ charts }) => charts.map(({ marks }) => marks));
    return [{ expected: sum(expected), drawn: sum(drawn) }];
  });

  expect(counts.length).toBeGreaterThan(5);
  expect(counts.filter(({ expected, drawn }) => expected !== drawn)).toEqual([]);
});

test.each(settings)("names the source on every slide of a chart: %o", (stage, { locale }) => {
  for (const { slide, sheets } of slidesOf(stage, languages[locale])) {
    const titles = slide.sources.map(({ report }) => unspaced(report.title[locale]));
    const words = sheets.filter(({ charts }) => charts.length > 0).map(({ lines }) => textOf(lines));

    expect(words.filter((one) => !titles.some((title) => one.includes(title)))).toEqual([]);
  }
});

test.each(settings)("leaves no notice behind: %o", (stage, language) => {
  for (const { slide, sheets } of slidesOf(stage, language)) {
    const said = sheets.map(({ lines }) => textOf(lines)).join("");

    expect(slide.caveats.filter((caveat) => !said.includes(unspaced(caveat)))).toEqual([]);
  }
});

test.each(settings)(
  "ends every line of words inside the slide, and lays none over another: %o",
  (stage, language) => {
    for (const sheet of allSheets(stage, language)) {
      const boxes = sheet.lines.map(({ text, x, y, size, anchor }) => {
        const width = textWidth(text, size);
        const left = anchor === "end" ? x - width : x;
        return { text, left, right: left + width, top: y - size * 0.7, bottom: y + size * 0.1 };
      });

      expect(boxes.filter(({ right, bottom }) => right > stage.width || bottom > stage.height)).toEqual([]);
      expect(overlaps(boxes)).toEqual([]);
    }
  },
);

test("finds a place for whatever a briefing says", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 400 });
  const slide = fc.record({
    headline: words,
    points: fc.array(words, { maxLength: 12 }),
    stage: fc.constantFrom(...stages),
  });
  fc.assert(
    fc.property(slide, ({ headline, points, stage }) => {
      const sheets = sheetsOf(textSlide(headline, points), stage, languages.zh);

      expect(sheets.length).toBeGreaterThan(0);
      for (const { lines } of sheets) expect(lines.every(({ y }) => y > 0 && y <= stage.height)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("sets three points larger than twelve", () => {
  const points = Array.from(
    { length: 12 },
    (_, index) => `第 ${index + 1} 点：说明统计范围和截至日期，不排名`,
  );
  const stage = stages[2];
  const size = (count: number) => {
    const [sheet] = sheetsOf(textSlide("要点", points.slice(0, count)), stage, languages.zh);
    return sheet?.lines.find(({ text }) => text === "•")?.size ?? 0;
  };

  expect(size(3)).toBeGreaterThan(size(12));
});

test("breaks a long headline behind a phrase", () => {
  const headline = "规上工业企业复工率：辽宁省 54.4%（2020-02-12）；淄博市 92.06%（2020-02-20）";
  const [sheet] = sheetsOf(textSlide(headline, []), stages[2], languages.zh);

  expect(sheet?.lines.slice(0, 2).map(({ text }) => text)).toEqual([
    "规上工业企业复工率：辽宁省 54.4%（2020-02-12）；",
    "淄博市 92.06%（2020-02-20）",
  ]);
});

function textSlide(headline: string, points: readonly string[]): BriefedSlide {
  const shown = { kind: "text", points } as const;
  return { number: 1, of: 1, headline, shown, notes: "", sources: [], caveats: [], changes: [] };
}

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} | ${other.text}`),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
