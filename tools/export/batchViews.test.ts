import { expect, test } from "vitest";
import { realDataset } from "#mocks/realDataset.ts";
import { batchViews } from "./batchViews.ts";

const dataset = await realDataset();
const nothing = { charts: null, regions: null, views: null, locales: null };

function hashes(asked: Partial<Parameters<typeof batchViews>[0]>) {
  return batchViews({ ...nothing, ...asked }, dataset).views.map(({ hash }) => hash);
}

test("without views, the overview's charts and each folded theme are taken, a theme in a view of its own", () => {
  expect(hashes({})).toEqual(["#/", "#/?open=relief", "#/?open=services", "#/?open=jobs", "#/?open=support"]);
});

test("only views that hold a chart asked for are opened", () => {
  expect(batchViews({ ...nothing, charts: ["theme-jobs"] }, dataset)).toEqual({
    views: [{ hash: "#/?open=jobs", locale: "zh", charts: ["theme-jobs"] }],
    faults: [],
  });
});

test("each view is opened in each language, and keeps its own where none is asked for", () => {
  const views = ["#/?regions=CN&lang=en"];

  expect(hashes({ views })).toEqual(["#/?regions=CN&lang=en"]);
  expect(hashes({ views, locales: ["zh", "en"] })).toEqual(["#/?regions=CN", "#/?regions=CN&lang=en"]);
});

test("regions go into views that choose none", () => {
  expect(hashes({ views: ["#/", "#/?regions=CN"], regions: "210000*" })).toEqual([
    "#/?regions=210000*",
    "#/?regions=CN",
  ]);
});

test("of an address only page and choices are taken, without panel and appearance", () => {
  const views = ["https://board.example/#/regions/210000?figure=F036&appearance=dark", "/regions/210000"];

  expect(hashes({ views })).toEqual(["#/regions/210000"]);
});

test("what means nothing to the board or its data is told", () => {
  const views = ["#/nowhere", "#/regions/999999", "#/?scale=lgo"];

  expect(batchViews({ ...nothing, views, regions: "210000*,21" }, dataset).faults).toEqual([
    expect.stringMatching(/^--view "#\/nowhere": there is no such page; write "#\/",/),
    expect.stringMatching(/^--view "#\/regions\/999999": there is no such page/),
    expect.stringMatching(/^--view "#\/\?scale=lgo": "scale=lgo" means nothing to the board/),
    expect.stringMatching(/^--regions: no region for "21"; write codes/),
  ]);
  expect(batchViews({ ...nothing, charts: ["reopening"] }, dataset).faults).toEqual([
    expect.stringMatching(/^--charts: "reopening" is no chart of the overview; there are reopening-rate, /),
  ]);
  expect(batchViews({ ...nothing, views: ["#/measures"], regions: "CN" }, dataset).faults).toEqual([
    expect.stringMatching(/^--regions: no view takes them/),
  ]);
});
