import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import { expect, test } from "./board.ts";
import { openExport, savedFile, textOf } from "./exportPage.ts";
import { paintedChart } from "./overviewPage.ts";
import { openFile, portableFile } from "./portablePage.ts";

/** The package of this repository with one figure changed and a version of its own, in a new folder. */
function changedPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  cpSync("public/data", folder, { recursive: true });
  change(folder, "figures.csv", "74.28", "44.28");
  change(folder, "datapackage.json", '"version": "2026.11.24"', '"version": "mine-7"');
  return folder;
}

function change(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replaceAll(from, to));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((file) => join(folder, file));
}

const opened = "页面显示的是你打开的文件：";

async function choose(page: Page, way: "files" | "folder", paths: string | string[]): Promise<void> {
  await page.locator(`input[data-open="${way}"]`).setInputFiles(paths);
}

test("files of a package are on show as such, in what is exported too, until the reader goes back", async ({
  page,
}) => {
  const asked = await openFile(page, portableFile);
  await choose(page, "files", filesIn(changedPackage()));
  const notice = page.getByRole("status").filter({ hasText: opened });
  await expect(notice).toContainText("数据版本 mine-7");
  const figure = await paintedChart(page, "reopening-rate");
  await expect(figure).toContainText("44.28%");
  const dialog = await openExport(page, figure);
  const svg = textOf(await savedFile(page, dialog, { format: "SVG" }));
  await page.keyboard.press("Escape");
  await notice.getByRole("button", { name: "回到看板自带的数据" }).click();

  await expect(await paintedChart(page, "reopening-rate")).toContainText("74.28%");
  await expect(notice).toHaveCount(0);
  expect(svg).toContain("?data=opened%3Amine-7#/");
  expect(asked).toHaveLength(1);
});

test("a folder, and a ZIP of one, are opened on the served board as well", async ({ page }) => {
  await page.goto("#/data");
  await choose(page, "folder", changedPackage());
  const notice = page.getByRole("status").filter({ hasText: opened });
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

  await expect(notice).toContainText("mine-7");
  await expect(page.getByRole("button", { name: "figures.csv" })).toBeVisible();
});

test("files that are no package leave the page as it is and say why", async ({ page }) => {
  await openFile(page, portableFile);
  await paintedChart(page, "reopening-rate");
  const folder = changedPackage();
  await choose(page, "files", [join(folder, "figures.csv")]);
  await expect(page.getByRole("alert")).toContainText("所选文件中没有 datapackage.json");
  writeFileSync(join(folder, "datapackage.json"), '{"title": "x"}');
  await choose(page, "files", filesIn(folder));

  await expect(page.getByRole("alert")).toContainText("datapackage.json 有误");
  await expect(page.getByRole("alert")).toContainText("datapackage.json version");
  await expect(await paintedChart(page, "reopening-rate")).toContainText("74.28%");
});

test("of an opened package with a table missing, nothing is drawn that rests on it", async ({ page }) => {
  await openFile(page, portableFile);
  await paintedChart(page, "reopening-rate");
  await choose(
    page,
    "files",
    filesIn(changedPackage()).filter((file) => !file.endsWith("figures.csv")),
  );

  await expect(page.getByRole("status").filter({ hasText: opened })).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("figures.csv：不在所带或所选的文件中");
  await expect(page.locator("figure[data-chart]")).toHaveCount(0);
});
