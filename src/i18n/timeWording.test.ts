import { expect, test } from "vitest";
import { locales } from "#domain/locale.ts";
import { timeWording } from "./timeWording.ts";

test("names the interval beyond which no line is drawn", () => {
  expect(timeWording.zh.gap(6)).toContain("相隔超过 6 天（该指标通常的间隔）的两点之间不连线");
  expect(timeWording.en.gap(6)).toContain("no line joins two that are more than 6 days apart");
  expect(timeWording.en.gap(1)).toContain("1 day apart");
});

test("counts what has no day by kind, and leaves out a kind that has none", () => {
  const { events } = timeWording.zh;

  expect(events.undated({ measure: 3, report: 1 })).toBe(
    "另有 3 项举措、1 篇报道可能在此期间，但日期不明、不到日或出自推断，无法标出。",
  );
  expect(events.undated({ measure: 0, report: 1 })).not.toContain("举措");
  expect(timeWording.en.events.undated({ measure: 1, report: 2 })).toBe(
    "1 measure and 2 reports may fall in this period, but without a known day, or with an inferred one, cannot be marked.",
  );
});

test.each(locales)(
  "names each report of the drawn figures that is not marked, with its date: %s",
  (locale) => {
    const told = timeWording[locale].events.outside([
      ["2020-04-20", "A"],
      ["2020-04-21", "B"],
    ]);

    expect(told).toMatch(/A.*2020-04-21|2020-04-20.*A.*2020-04-21/);
    expect(told).toContain("B");
  },
);

test.each(locales)("says the date, the kind and the number of what happened on a day: %s", (locale) => {
  const { on } = timeWording[locale].events;

  expect(on("2020-02-12", "measure", 15)).toMatch(/2020-02-12.*15/);
  expect(on("2020-02-12", "measure", 1)).not.toMatch(/1[^2]*(项|measure)/);
  expect(on("2020-02-12", "report", 1)).not.toBe(on("2020-02-12", "measure", 1));
});

test("speaks no Chinese in English and no English in Chinese", () => {
  const texts = (locale: "zh" | "en") => JSON.stringify(timeWording[locale]);

  expect(texts("en")).not.toMatch(/\p{Script=Han}/u);
  expect(Object.values(timeWording.zh.key).join()).not.toMatch(/[a-z]/i);
});
