import { expect, test } from "vitest";
import { notices } from "#domain/comparability.ts";
import type { Figure } from "#domain/figure.ts";
import { en } from "#i18n/en.ts";
import { zh } from "#i18n/zh.ts";
import { figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import {
  comparabilityNotes,
  coverageOf,
  datesOf,
  figureNotes,
  silentRegions,
  sourcesOf,
  unreadRegions,
} from "./frameTexts.ts";

const { nation, liaoning, shenyang, dalian, anshan, huanggu, tieling, tianjin, jiangsu } = regions;
const chosen = [liaoning, shenyang, dalian, anshan];

const here = figure({ region: shenyang });
const there = figure({ region: dalian });

const none = new Set<string>();

test("says when the figures hold, and nothing where there are none", () => {
  const earlier = figure({ region: dalian, date: "2020-03" });

  expect(datesOf([here, there], zh)).toBe("截至 2022-04-17");
  expect(datesOf([here, earlier], zh)).toBe("截至 2020-03 至 2022-04-17 不等");
  expect(datesOf([here], en)).toBe("as of 2022-04-17");
  expect(datesOf([], zh)).toBe("");
});

test("counts how many of the chosen regions report, a region once however many figures it has", () => {
  const before = figure({ region: shenyang, date: "2022-04-16" });

  expect(coverageOf([here, there], chosen, zh)).toBe("所选地区中 地级 2/3 有报道");
  expect(coverageOf([here, before], chosen, en)).toBe("reported by 1 of 3 prefectures chosen");
});

test("names the chosen regions that have no figure, and is silent where all have one", () => {
  const all = { regions: chosen, unread: none };

  expect(silentRegions([here, figure({ region: liaoning })], all, zh)).toEqual([
    "未见报道：大连市、鞍山市。",
  ]);
  expect(silentRegions([here], all, zh)).toEqual(["未见报道：辽宁省；大连市、鞍山市。"]);
  expect(silentRegions([here, there], { regions: [shenyang, dalian], unread: none }, zh)).toEqual([]);
});

test("never says of a region whose rows could not be read that it reports nothing", () => {
  const unread = new Set([dalian.code, shenyang.code]);

  expect(silentRegions([here], { regions: chosen, unread }, zh)).toEqual([
    "未见报道：辽宁省；鞍山市。",
    "大连市有数据因错误没有读入，不能算作未见报道。",
  ]);
});

test("has no note where the figures compare", () => {
  expect(comparabilityNotes(notices([here, there]), "byValue", zh)).toEqual([]);
});

test("says in one sentence all that keeps figures from being compared, and how the rows stand", () => {
  const old = figure({ region: dalian, date: "2020-03-17", population: populations.trade });

  expect(comparabilityNotes(notices([here, old]), "byRegion", zh)).toEqual([
    "不宜直接比大小：统计范围不同（规上工业企业、限上贸易业企业）；截至年份不同（2020、2022）。因此按地区排列，不作排名。",
  ]);
  expect(comparabilityNotes(notices([here, old]), "byValue", en)).toEqual([
    "Not to be compared directly: populations differ (Industrial enterprises above designated size; Trade enterprises above threshold); as-of years differ (2020, 2022). Rows stand by value, which is no ranking.",
  ]);
});

test("says that nested regions are never added up, of the three largest nestings at most", () => {
  const nested = [nation, liaoning, shenyang, huanggu, tianjin, regions.heping, jiangsu, regions.south].map(
    (region) => figure({ region }),
  );
  const [note, ...more] = comparabilityNotes(notices(nested), "byValue", zh);

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

  expect(comparabilityNotes(notices(figures), "byRegion", zh)).toEqual([
    "不宜直接比大小：累计的起点不同或未说明。因此按地区排列，不作排名。",
    "辽宁省包含铁岭市：不相加。",
    "1 个数只是下限，不与确切值排名。",
  ]);
});

test("counts it among the grave reasons that figures do not say whom they count", () => {
  const figures = [shenyang, dalian].map((region) => figure({ region, population: null }));

  expect(comparabilityNotes(notices(figures), "byRegion", zh)).toEqual([
    "不宜直接比大小：2 个数未说明统计范围。因此按地区排列，不作排名。",
  ]);
});

test("lists each report once with its paragraphs, the newest first", () => {
  const figures = [
    figure({ report: reports.tieling, paragraph: 40 }),
    figure({ report: reports.liaoning }),
    figure({ report: reports.tieling, paragraph: 21 }),
    figure({ report: reports.tieling, paragraph: 40 }),
  ];

  expect(sourcesOf(figures)).toEqual([
    { report: reports.liaoning, paragraphs: [] },
    { report: reports.tieling, paragraphs: [21, 40] },
  ]);
  expect(sourcesOf([])).toEqual([]);
});

test("tells each note of the drawn figures once, with its regions", () => {
  const note = { zh: "七地共用一个数。", en: "One figure for seven regions." };
  const drawn = [
    figure({ region: shenyang, note }),
    figure({ region: dalian, note }),
    figure({ region: anshan }),
  ];

  expect(figureNotes(drawn, { locale: "zh", wording: zh })).toEqual([
    "说明：沈阳市、大连市，七地共用一个数。",
  ]);
  expect(figureNotes(drawn, { locale: "en", wording: en })).toEqual([
    "Notes: Shenyang, Dalian: One figure for seven regions.",
  ]);
  expect(figureNotes([figure({})], { locale: "zh", wording: zh })).toEqual([]);
});

test("tells of unread rows also where nothing at all is reported", () => {
  const unread = new Set([dalian.code]);

  expect(unreadRegions([], { regions: [dalian], unread }, zh)).toEqual([
    "大连市有数据因错误没有读入，不能算作未见报道。",
  ]);
  expect(unreadRegions([there], { regions: [dalian], unread }, zh)).toEqual([]);
});
