import { expect, test } from "vitest";
import { cardStyle, lookOf } from "#charts/chartStyle.ts";
import type { Figure } from "#domain/figure.ts";
import { plainText } from "#i18n/sentence.ts";
import { zh } from "#i18n/zh.ts";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { latestRates } from "./rateDrawing.tsx";

const language = { locale: "zh", wording: zh } as const;
const { shenyang, dalian, anshan } = regions;

function notesOf(figures: readonly Figure[]): string {
  const latest = figures.map((one) => ({ figure: one, passed: [] }));
  const given = { look: lookOf("reopening", cardStyle("light", language)), language, title: "复工率" };
  const { notes } = latestRates({ latest, regions: [], unread: new Set(), seen: null, asked: null }, given);
  return notes.map(plainText).join();
}

const bound = figure({ region: anshan, value: 95, precision: "at_least", date: "2022-05-30" });
const one = figure({ region: shenyang, value: 80 });
const another = figure({ region: dalian, value: 90 });

test("says that rows stand by value only where several exact ones do", () => {
  expect(notesOf([one, another, bound])).toContain("行按数值排列，不是排名");
  expect(notesOf([one, bound])).toContain("因此按地区排列，不作排名");
});
