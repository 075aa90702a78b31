import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./cleanPage.ts";
import {
  change,
  choose,
  filesIn,
  headings,
  ownDialog,
  packageFolder,
  publishedOver,
  viewed,
} from "./ownDataPage.ts";

const mimeType = "text/csv";

test("a refused row of own data is mended in the form, and is viewed and downloaded with the rest", async ({
  page,
}) => {
  await page.goto("#/data");
  const figure = (cells: string) => `${cells},exact,2022-04-20,stated,huanggu-2022-04-29,61.5%`;
  const body = [
    headings.join(","),
    figure(",210105,reopening_rate,industry-above-size,6l.5"),
    "F006,210105,tax_refund_amount,,6l04,exact,2022-04-29,published,huanggu-2022-04-29,6104万元",
  ].join("\n");
  await choose(page, "files", { name: "四月.csv", mimeType, buffer: Buffer.from(body) });
  const dialog = await ownDialog(page);
  await expect(dialog.getByLabel("有 2 行带着错误，知道这些行不采用")).toBeVisible();
  await dialog.getByRole("button", { name: "改正 四月.csv 第 2 行" }).press("Enter");
  const form = page.getByRole("dialog", { name: "录入数据" });
  await expect(form.getByLabel("数值")).toHaveValue("6l.5");
  await expectAccessible(page, "dialog[aria-label=录入数据]");
  await form.getByRole("button", { name: "改好，采用这一行" }).press("Enter");
  await expect(form).toContainText("没有加入：先改正下面列出的问题");
  await form.getByLabel("数值").fill("61.5");
  await expect(form.getByText(/^可以加入：皇姑区/)).toBeVisible();
  await form.getByRole("button", { name: "改好，采用这一行" }).press("Enter");

  await expect(form).toHaveCount(0);
  await expect(dialog).toContainText("数据：新增 1 条，改动 0 条，撤下 0 条");
  await expect(dialog.getByLabel("有 1 行带着错误，知道这些行不采用")).toBeVisible();
  await dialog.getByRole("button", { name: "改正 四月.csv 第 3 行" }).press("Enter");
  await expect(form.getByRole("heading", { name: "修改 F006" })).toBeVisible();
  // What the file has no column for is that of the figure on show.
  await expect(form.getByLabel("段落")).toHaveValue("11");
  await form.getByLabel("数值").fill("61050000");
  await form.getByLabel("原文写法").fill("6105万元");
  await form.getByRole("button", { name: "改好，采用这一行" }).press("Enter");

  await expect(dialog).toContainText("数据：新增 1 条，改动 1 条，撤下 0 条");
  await expect(dialog.getByRole("row", { name: /^F006/ })).toHaveCount(2);
  const folder = packageFolder();
  await publishedOver(page, folder);
  expect(readFileSync(join(folder, "figures.csv"), "utf8")).toMatch(/^F293,.*,61\.5,.*\r\n/m);
  expect(readFileSync(join(folder, "figures.csv"), "utf8")).toMatch(
    /^F006,.*,61050000,.*,11,报道未说明退税种类。/m,
  );
  await viewed(page);
  await page.getByLabel("筛选编号").fill("F293");
  await expect(page.locator("tr[data-figure=F293]")).toContainText("61.5%");
});

test("rows deleted from a table other than of figures are said to stay, and an older copy is taken only knowingly", async ({
  page,
}) => {
  const folder = packageFolder();
  const measures = readFileSync(join(folder, "measures.csv"), "utf8");
  writeFileSync(join(folder, "measures.csv"), measures.replace(/^M42,.*\r\n/m, ""));
  await page.goto("#/data");
  await choose(page, "files", filesIn(folder));
  const dialog = await ownDialog(page);

  await expect(dialog).toContainText("举措：页面上有 1 条不在文件里（M42），保留");
  await page.keyboard.press("Escape");
  change(folder, "datapackage.json", '"version": "2026.11.24"', '"version": "2026.11.20"');
  await choose(page, "files", filesIn(folder));
  await expect(dialog).toContainText("这份数据包的版本是 2026.11.20，早于已发布的 2026.11.24");
  const view = dialog.getByRole("button", { name: "在看板中查看" });
  await expect(view).toBeDisabled();
  await dialog.getByLabel("知道这份数据包早于已发布的 2026.11.24，仍要采用").check();
  await expect(view).toBeEnabled();
  await expectAccessible(page, "dialog");
  await page.setViewportSize({ width: 375, height: 700 });
  await expectNoSidewaysScroll(page);
});

test("several ZIPs are unpacked together, and a row under another figure's number is doubted", async ({
  page,
}) => {
  const zip = (text: string) => Buffer.from(zipSync({ "figures.csv": new TextEncoder().encode(text) }));
  const folder = packageFolder();
  writeFileSync(join(folder, "a.zip"), zip("id,paragraph\nF006,12\n"));
  writeFileSync(join(folder, "b.zip"), zip("id,region,as_printed\nF007,210100,500万元\n"));
  await page.goto("#/data");
  await choose(page, "files", [join(folder, "a.zip"), join(folder, "b.zip")]);
  const dialog = await ownDialog(page);

  await expect(dialog.getByRole("table", { name: /从哪个文件/ })).toContainText("a.zip/figures.csv");
  await expect(dialog).toContainText("与页面上的“F007”有 2 列不同（region、as_printed），像是另一条数据");
});
