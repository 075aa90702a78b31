import { expect, test } from "vitest";
import { cardStyle, lookOf } from "#charts/chartStyle.ts";
import type { Figure } from "#domain/figure.ts";
import type { Theme } from "#domain/indicator.ts";
import { plainText } from "#i18n/sentence.ts";
import { zh } from "#i18n/zh.ts";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { regions } from "#mocks/sampleFigures.ts";
import { themeDrawing } from "./themeDrawing.tsx";

const dataset = await realDataset();
const language = { locale: "zh" as const, wording: zh };

function draw(theme: Theme, figures: readonly Figure[], reopening: readonly Figure[] = []) {
  const look = lookOf(theme, cardStyle("light", language));
  const asked = null;
  return themeDrawing({ theme, figures, reopening, asked }, { look, language, title: "主题" });
}

const notes = (...given: Parameters<typeof draw>) =>
  draw(...given)
    .notes.map(plainText)
    .join();

test("tells of hotline cases of two years that they do not compare, and not that a rate has another unit", () => {
  const [accepted, rate] = figuresNamed(dataset, "F014", "F015");
  if (!accepted || !rate) throw new Error("two figures");
  const older = {
    ...accepted,
    id: "F900",
    region: regions.tianjin,
    asOf: { date: "2020-06", basis: "stated" as const },
  };

  expect(notes("services", [accepted, rate, older])).toContain("截至年份不同（2020、2022）");
  expect(notes("services", [accepted, rate, older])).not.toContain("单位不同");
});
