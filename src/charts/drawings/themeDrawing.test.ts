import { expect, test } from "vitest";
import { cardStyle, lookOf } from "#charts/chartStyle.ts";
import { markRows } from "#charts/rows/panel.ts";
import type { Figure } from "#domain/figure.ts";
import type { Theme } from "#domain/indicator.ts";
import { plainText } from "#i18n/sentence.ts";
import { zh } from "#i18n/zh.ts";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { figure, indicators, populations, regions } from "#mocks/sampleFigures.ts";
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

const jobs = dataset.figures.filter(({ indicator }) => indicator.theme === "jobs");
const reopening = dataset.figures.filter(({ indicator }) => indicator.id === "reopening_rate");
const ids = (latest: readonly { readonly figure: Figure }[]) => latest.map(({ figure }) => figure.id);

test("tells of Hubei's reopening rates what they are, as they stand beside its staff return rates", () => {
  const { latest, beside, drawn, parts } = draw("jobs", jobs, reopening);
  const key = parts.kind === "rows" ? parts.key.map(({ text }) => text) : [];

  expect(ids(beside)).toEqual(expect.arrayContaining(["F093", "F098"]));
  expect(ids(latest)).not.toEqual(expect.arrayContaining(["F098"]));
  expect(new Set(drawn.map(({ id }) => id))).toEqual(new Set([...ids(latest), ...ids(beside)]));
  expect(key).toContain("对照的复工率");
});

test("tells of a report that contradicts a reopening rate beside, and shows both ends", () => {
  const [rate] = figuresNamed(dataset, "F098");
  if (!rate) throw new Error("a figure");
  const report = {
    ...rate.report,
    id: "hubei-2020-05-01",
    published: { date: "2020-05-01", basis: "published" as const },
  };
  const contested = { ...rate, id: "F900", value: rate.value - 10, report };
  const { notes: told, beside, parts } = draw("jobs", jobs, [...reopening, contested]);
  const panels = parts.kind === "rows" ? parts.panels : [];
  const row = panels.flatMap(({ rows }) => markRows(rows)).find(({ figure }) => figure.id === "F900");

  expect(told.map(plainText).join()).toContain("湖北省同日另有报道称");
  expect(
    beside.flatMap(({ passed }) => passed.map(({ figure, because }) => [figure.id, because])),
  ).toContainEqual(["F098", "otherReport"]);
  expect(row).toMatchObject({ style: "context", span: { to: rate.value } });
});

/** The ids of the figures in each panel. */
function panelsOf(ofStaff: readonly Figure[], reopened: readonly Figure[]): string[][] {
  const { parts } = draw("jobs", ofStaff, reopened);
  if (parts.kind !== "rows") throw new Error("a chart of rows");
  return parts.panels.map(({ rows }) => markRows(rows).map((row) => row.figure.id));
}

const staff = figure({
  id: "staff",
  region: regions.shenyang,
  indicator: indicators.staffRate,
  population: populations.industry,
});
const same = figure({ id: "same", region: regions.shenyang, population: populations.industry });
const elsewhere = figure({ id: "elsewhere", region: regions.dalian, population: populations.industry });
const ofOthers = figure({ id: "of others", region: regions.shenyang, population: populations.trade });

test("beside the return of staff stands the reopening of the same population in the same region, and no other", () => {
  expect(panelsOf([staff], [elsewhere, same, ofOthers])).toEqual([["staff"], ["same"]]);
  expect(panelsOf([staff], [elsewhere])).toEqual([["staff"]]);
  expect(panelsOf([staff], [ofOthers])).toEqual([["staff"]]);
});

test("staff of whom a report does not say whom it counts stand beside nothing", () => {
  const unstated = { ...staff, population: null };

  expect(panelsOf([unstated], [same, { ...same, id: "unstated", population: null }])).toEqual([["staff"]]);
});
