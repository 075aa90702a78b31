import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "./board.ts";
import { openBriefings, slidesOn } from "./briefingPage.ts";
import { openExport, savedFile, textOf } from "./exportPage.ts";
import { charts, paintedChart } from "./overviewPage.ts";
import {
  carriedBriefing,
  carriedFiles,
  openFile,
  portableFile,
  stored,
  takenAlong,
  withoutBriefing,
} from "./portablePage.ts";

test("out of a file, without a network, every page is there after one request", async ({ page }) => {
  const asked = await openFile(page, portableFile);
  for (const chart of charts) await paintedChart(page, chart);
  for (const name of ["地区", "举措", "报道", "数据", "简报"]) {
    await page.getByRole("navigation").getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  }
  await page.getByRole("radio", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Briefings" })).toBeVisible();

  expect(asked).toHaveLength(1);
});

test("charts of a file are exported as pictures and tables that name no folder of the computer", async ({
  page,
}) => {
  const asked = await openFile(page, portableFile);
  const dialog = await openExport(page, await paintedChart(page, "reopening-rate"));
  const files = [];
  for (const format of ["PNG", "SVG", "CSV", "XLSX"] as const)
    files.push(await savedFile(page, dialog, { format }));
  const [png, svg, csv] = files;

  expect(files.map(({ name }) => name.split(".").at(-1))).toEqual(["png", "svg", "csv", "xlsx"]);
  expect(png?.bytes.length).toBeGreaterThan(20_000);
  for (const file of [svg, csv]) {
    const text = file ? textOf(file) : "";
    expect(text).toContain("78.86");
    expect(text).toContain("#/");
    expect(text).not.toMatch(/file:|dist-portable|reopening-board\.html/);
  }
  expect(asked).toHaveLength(1);
});

test("from the served board, board, data and briefing are taken along, and from there again", async ({
  page,
  browser,
}) => {
  const name = "</script><script>alert(1)</script><!-- 复工\u2028👩‍👩‍👧‍👦 & “引号”";
  await openBriefings(page);
  await page.getByLabel("简报名称").fill(name);
  await expect(slidesOn(page).first()).toBeVisible();
  const slides = await slidesOn(page).count();
  const served = await takenAlong(page);
  const elsewhere = await (await browser.newContext({ locale: "zh-CN" })).newPage();
  const asked = await openFile(elsewhere, served.path, "#/briefing");
  await expect(elsewhere.getByText("这份简报随本文件带来")).toBeVisible();

  await expect(elsewhere.getByLabel("简报名称")).toHaveValue(name);
  await expect(slidesOn(elsewhere)).toHaveCount(slides);
  expect(served.name).toMatch(/^script.*_看板_2026\.11\.24\.html$/);
  expect(carriedFiles(served.text)).toEqual(filesInPublic());

  const again = await takenAlong(elsewhere);
  expect(carriedBriefing(again.text)).toEqual(carriedBriefing(served.text));
  expect(withoutBriefing(again.text) === withoutBriefing(served.text)).toBe(true);
  expect(asked).toHaveLength(1);
  await elsewhere.context().close();
});

test("a briefing of the file is changed as a copy of one's own, which the file does not hide", async ({
  page,
}) => {
  await openBriefings(page);
  await page.getByLabel("简报名称").fill("周会");
  const { path } = await takenAlong(page);
  await openFile(page, path, "#/briefing");
  await page.getByLabel("简报名称").fill("周会，改过");
  await expect(page.getByText("这份简报随本文件带来")).toHaveCount(0);
  await page.getByRole("navigation").getByRole("link", { name: "总览" }).click();
  await page.getByRole("navigation").getByRole("link", { name: "简报" }).click();
  await expect(page.getByLabel("简报名称")).toHaveValue("周会，改过");
  await page.goto("about:blank");
  await openFile(page, path, "#/briefing");
  await expect(page.getByLabel("简报名称")).toHaveValue("周会");
  await page.getByRole("button", { name: "打开我改过的" }).click();

  await expect(page.getByLabel("简报名称")).toHaveValue("周会，改过");
});

test("a chart that is added in a file goes into the briefing of the file", async ({ page }) => {
  await openBriefings(page);
  await page.getByLabel("简报名称").fill("周会");
  await expect(slidesOn(page).first()).toBeVisible();
  const slides = await slidesOn(page).count();
  const { path } = await takenAlong(page);
  await page.goto("about:blank");
  await openFile(page, path);
  await expect(page.getByLabel("简报名称")).toHaveValue("周会");
  await page.getByRole("link", { name: "总览", exact: true }).click();
  const figure = await paintedChart(page, "reopening-rate");
  await figure.getByRole("button", { name: "加入简报" }).click();

  await expect(page.getByText(`已加入《周会》，第 ${slides + 1} 张`)).toBeVisible();
});

test("out of a file its briefing is presented in two windows that follow each other, and handed over as a deck", async ({
  page,
  context,
}) => {
  await openBriefings(page);
  await page.getByLabel("简报名称").fill("周会");
  const { path } = await takenAlong(page);
  await page.goto("about:blank");
  const asked = await openFile(page, path, "#/present");
  await expect(page).toHaveURL(/slide=1$/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/slide=2(?!\d)/);
  const opening = context.waitForEvent("page");
  await page.keyboard.press("n");
  const speaker = await opening;
  await expect(speaker.getByText("讲稿").first()).toBeVisible();
  await speaker.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/slide=3/);
  expect(speaker.url()).toContain("briefing=carried");
  await speaker.close();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("简报名称")).toHaveValue("周会");
  await page.locator("[data-hand-over]").click();
  const saving = page.waitForEvent("download");
  await page.locator("[data-make]").click();
  const deck = await saving;

  expect(deck.suggestedFilename()).toMatch(/^周会_.*\.pptx$/);
  expect(
    readFileSync(await deck.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  expect(asked).toHaveLength(1);
});

test("a file that was cut off says so and shows no chart", async ({ page }) => {
  const text = readFileSync(portableFile, "utf8");
  await openFile(page, stored(text.slice(0, -2000)));

  await expect(page.getByRole("alert")).toContainText(
    "datapackage.json：看板文件里带的这份数据不完整或已损坏",
  );
  await expect(page.locator("figure[data-chart]")).toHaveCount(0);
});

test("a damaged table is told, and what rests on it is not drawn", async ({ page }) => {
  const text = readFileSync(portableFile, "utf8");
  const damaged = text.replace(
    /("path":"figures\.csv".{400})(.)/s,
    (_, before: string, letter: string) => before + (letter === "A" ? "B" : "A"),
  );
  await openFile(page, stored(damaged));

  await expect(page.getByRole("alert")).toContainText("figures.csv：看板文件里带的这份数据不完整或已损坏");
  await expect(page.locator("figure[data-chart]")).toHaveCount(0);
});

test("a board in a file opens no other package by its address", async ({ page }) => {
  const asked = await openFile(page, portableFile, "?data=other/datapackage.json");

  await expect(page.getByRole("alert")).toContainText("“other/datapackage.json”不在数据文件夹内");
  expect(asked).toHaveLength(1);
});

function filesInPublic(): Record<string, string> {
  return Object.fromEntries(
    readdirSync("public/data").map((file) => [file, readFileSync(`public/data/${file}`).toString("base64")]),
  );
}
