import { expect, test } from "vitest";
import { notices } from "#domain/comparability/notices.ts";
import type { Figure } from "#domain/figure.ts";
import { en } from "#i18n/en.ts";
import { plainText, type Sentence } from "#i18n/sentence.ts";
import { zh } from "#i18n/zh.ts";
import { figure, indicators, populations, regions } from "#mocks/sampleFigures.ts";
import { comparabilityNotes, figureNotes } from "./comparabilityNotes.ts";

const { nation, liaoning, shenyang, dalian, anshan, huanggu, tieling, tianjin, jiangsu } = regions;

const here = figure({ region: shenyang });
const there = figure({ region: dalian });

const texts = (notes: readonly Sentence[]) => notes.map(plainText);

test("has no note where the figures compare", () => {
  expect(texts(comparabilityNotes(notices([here, there]), "byValue", zh))).toEqual([]);
});

test("says in one sentence all that keeps figures from being compared, and how the rows stand", () => {
  const old = figure({ region: dalian, date: "2020-03-17", population: populations.trade });

  expect(texts(comparabilityNotes(notices([here, old]), "byRegion", zh))).toEqual([
    "不宜直接比大小：统计范围不同（规上工业企业、限上贸易业企业）；截至年份不同（2020、2022）。因此按地区排列，不作排名。",
  ]);
  expect(texts(comparabilityNotes(notices([here, old]), "byValue", en))).toEqual([
    "Not to be compared directly: populations differ (Industrial enterprises above designated size; Trade enterprises above threshold); as-of years differ (2020, 2022). Rows stand by value, which is no ranking.",
  ]);
});

test("says that nested regions are never added up, of the three largest nestings at most", () => {
  const nested = [nation, liaoning, shenyang, huanggu, tianjin, regions.heping, jiangsu, regions.south].map(
    (region) => figure({ region }),
  );
  const [note, ...more] = texts(comparabilityNotes(notices(nested), "byValue", zh));

  expect(more).toEqual([]);
  expect(note).toBe(
    "全国包含辽宁省、沈阳市、皇姑区、天津市等 7 地；辽宁省包含沈阳市、皇姑区；沈阳市包含皇姑区：不相加。",
  );
});

test("gives grave reasons, nestings and the rest a sentence each, in that order", () => {
  const { disbursed: indicator } = indicators;
  const loans = { indicator, population: populations.industry, value: 480_000_000 };
  const figures: Figure[] = [
    figure({ ...loans, region: liaoning, since: "2022-01-01" }),
    figure({ ...loans, region: tieling, precision: "at_least" }),
  ];

  expect(texts(comparabilityNotes(notices(figures), "byRegion", zh))).toEqual([
    "不宜直接比大小：累计的起点不同或未说明。因此按地区排列，不作排名。",
    "辽宁省包含铁岭市：不相加。",
    "1 个数只是下限，不与确切值排名。",
  ]);
});

test("says of bounds that are ranked at the reader's wish that their places are ranges", () => {
  const bound = figure({ region: dalian, precision: "at_least" });
  const told = (order: "asked" | "byRegion" | "none") =>
    texts(comparabilityNotes(notices([here, bound]), order, zh)).join();

  expect(told("asked")).toBe("1 个数只是下限，由此不定的名次写作范围。");
  expect([told("byRegion"), told("none")]).toEqual([
    "1 个数只是下限，不与确切值排名。",
    "1 个数只是下限，不与确切值排名。",
  ]);
});

test("counts it among the grave reasons that figures do not say whom they count", () => {
  const figures = [shenyang, dalian].map((region) => figure({ region, population: null }));

  expect(texts(comparabilityNotes(notices(figures), "byRegion", zh))).toEqual([
    "不宜直接比大小：2 个数未说明统计范围。因此按地区排列，不作排名。",
  ]);
});

test("tells each note of the drawn figures once, with its regions", () => {
  const note = { zh: "七地共用一个数。", en: "One figure for seven regions." };
  const drawn = [
    figure({ region: shenyang, note }),
    figure({ region: dalian, note }),
    figure({ region: anshan }),
  ];

  expect(texts(figureNotes(drawn, { locale: "zh", wording: zh }))).toEqual([
    "说明：沈阳市、大连市，七地共用一个数。",
  ]);
  expect(texts(figureNotes(drawn, { locale: "en", wording: en }))).toEqual([
    "Notes: Shenyang, Dalian: One figure for seven regions.",
  ]);
  expect(texts(figureNotes([figure({})], { locale: "zh", wording: zh }))).toEqual([]);
});
