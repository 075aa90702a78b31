import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { expect, test } from "./board.ts";
import { openExport, savedFile, textOf } from "./exportPage.ts";
import { paintedChart } from "./overviewPage.ts";
import { changedPackage, choose, filesIn, ownDialog, viewed } from "./ownDataPage.ts";
import { openFile, portableFile } from "./portablePage.ts";

test("files of a package are on show as such, in what is exported too, until the reader goes back", async ({
  page,
}) => {
  const asked = await openFile(page, portableFile);
  await choose(page, "files", filesIn(changedPackage()));
  const notice = await viewed(page);
  await expect(notice).toContainText("版本 mine-7");
  const figure = await paintedChart(page, "reopening-rate");
  await expect(figure).toContainText("44.28%");
  const dialog = await openExport(page, figure);
  const svg = textOf(await savedFile(page, dialog, { format: "SVG" }));
  await page.keyboard.press("Escape");
  await notice.getByRole("button", { name: "回到看板自带的数据" }).click();

  await expect(await paintedChart(page, "reopening-rate")).toContainText("74.28%");
  await expect(notice).toHaveCount(0);
  expect(svg).toMatch(
    /数据版本 mine-7 \(改动未登记 · altered\) · 自己的数据 [0-9a-f]{8}，未发布 own data, not published/,
  );
  expect(svg).toMatch(/\?data=opened%3Amine-7-[0-9a-f]{8}#\//);
  expect(asked).toHaveLength(1);
});

test("the address on a picture of own data leads to a page that says why there is nothing", async ({
  page,
}) => {
  await page.goto("?data=opened%3Amine-7-0a1b2c3d#/");

  await expect(page.getByRole("alert")).toContainText("这个链接指的是某人自己的、没有发布的数据");
});

test("a folder, and a ZIP of one, are opened on the served board as well", async ({ page }) => {
  await page.goto("#/data");
  await choose(page, "folder", changedPackage());
  const notice = await viewed(page);
  await expect(notice).toContainText("mine-7");
  await notice.getByRole("button").click();
  await expect(notice).toHaveCount(0);
  const files = filesIn(changedPackage()).map((file) => [
    `data/${file.split("/").at(-1)}`,
    readFileSync(file),
  ]);
  const zip = join(mkdtempSync(join(tmpdir(), "zip-")), "package.zip");
  writeFileSync(zip, zipSync(Object.fromEntries(files)));
  await choose(page, "files", zip);
  await viewed(page);

  await expect(notice).toContainText("mine-7");
  await expect(page.getByRole("button", { name: "figures.csv" })).toBeVisible();
});

test("a package whose descriptor is broken is read as its tables, and the page says why", async ({
  page,
}) => {
  await openFile(page, portableFile);
  await paintedChart(page, "reopening-rate");
  const folder = changedPackage();
  writeFileSync(join(folder, "datapackage.json"), '{"title": "x"}');
  await choose(page, "files", filesIn(folder));
  const dialog = await ownDialog(page);

  await expect(dialog).toContainText("datapackage.json version：");
  await expect(dialog).toContainText("数据：新增 0 条，改动 1 条，撤下 0 条");
});

test("of an opened package with a table missing, the one on show is taken, and that is said", async ({
  page,
}) => {
  await openFile(page, portableFile);
  await paintedChart(page, "reopening-rate");
  const some = filesIn(changedPackage()).filter((file) => !file.endsWith("reports.csv"));
  await choose(page, "files", some);

  await expect(await ownDialog(page)).toContainText("文件中没有的表用页面上的");
  await viewed(page);
  await expect(await paintedChart(page, "reopening-rate")).toContainText("44.28%");
});
