import { expect, test } from "vitest";
import { en } from "#i18n/en.ts";
import { zh } from "#i18n/zh.ts";
import { figure, regions, reports } from "#mocks/sampleFigures.ts";
import {
  coverageOf,
  datesOf,
  drawnCoverageOf,
  silentRegions,
  sourcesOf,
  unreadRegions,
} from "./frameTexts.ts";

const { liaoning, shenyang, dalian, anshan } = regions;
const chosen = [liaoning, shenyang, dalian, anshan];

const here = figure({ region: shenyang });
const there = figure({ region: dalian });

const none = new Set<string>();

test("says when the figures hold, and nothing where there are none", () => {
  const earlier = figure({ region: dalian, date: "2020-03" });

  expect(datesOf([here, there], zh)).toBe("截至 2022-04-17");
  expect(datesOf([here, earlier], zh)).toBe("截至 2020-03 至 2022-04-17 不等，年份不同（2020、2022）");
  expect(datesOf([here], en)).toBe("as of 2022-04-17");
  expect(datesOf([], zh)).toBe("");
});

test("counts how many of the chosen regions report, a region once however many figures it has", () => {
  const before = figure({ region: shenyang, date: "2022-04-16" });

  expect(coverageOf([here, there], chosen, zh)).toBe("所选地区中地级 2/3 有报道");
  expect(coverageOf([here, before], chosen, en)).toBe("reported by 1 of 3 prefectures chosen");
});

test("says of a chart that leaves out regions which report only how many it draws", () => {
  expect(drawnCoverageOf([here], chosen, zh)).toBe("所选地区中画出地级 1/3");
  expect(drawnCoverageOf([here], chosen, en)).toBe("drawn: 1 of 3 prefectures chosen");
});

test("names the day of reading beside regions that had reported nothing by then", () => {
  const seen = { regions: chosen, unread: none, seen: "2020-02-01" };

  expect(silentRegions([here, figure({ region: liaoning })], seen, zh)).toEqual([
    "到 2020-02-01 为止未见报道：大连市、鞍山市。",
  ]);
});

test("names the chosen regions that have no figure, and is silent where all have one", () => {
  const all = { regions: chosen, unread: none, seen: null };

  expect(silentRegions([here, figure({ region: liaoning })], all, zh)).toEqual([
    "未见报道：大连市、鞍山市。",
  ]);
  expect(silentRegions([here], all, zh)).toEqual(["未见报道：辽宁省；大连市、鞍山市。"]);
  expect(silentRegions([here, there], { regions: [shenyang, dalian], unread: none, seen: null }, zh)).toEqual(
    [],
  );
});

test("never says of a region whose rows could not be read that it reports nothing", () => {
  const unread = new Set([dalian.code, shenyang.code]);

  expect(silentRegions([here], { regions: chosen, unread, seen: null }, zh)).toEqual([
    "未见报道：辽宁省；鞍山市。",
    "大连市有数据因错误没有读入，不能算作未见报道。",
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

test("tells of unread rows also where nothing at all is reported", () => {
  const unread = new Set([dalian.code]);

  expect(unreadRegions([], { regions: [dalian], unread }, zh)).toEqual([
    "大连市有数据因错误没有读入，不能算作未见报道。",
  ]);
  expect(unreadRegions([there], { regions: [dalian], unread }, zh)).toEqual([]);
});
