import type { Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { expectAccessible, looks } from "./cleanPage.ts";
import { charts, openOverview, openTable, paintedChart } from "./overviewPage.ts";

const panelOf = (page: Page) => page.getByRole("dialog");

for (const chart of charts) {
  test(`the keyboard alone opens the panel of each mark of ${chart}, and comes back to the mark`, async ({
    page,
  }) => {
    await openOverview(page);
    const figure = await paintedChart(page, chart);
    const marks = figure.locator("a[data-stop]");
    const count = await marks.count();
    await marks.first().focus();
    for (let place = 0; place < count; place += 1) {
      const mark = marks.nth(place);
      await expect(mark).toBeFocused();
      const id = (await mark.getAttribute("data-opens")) ?? "";
      await expect(mark).toHaveAccessibleName(/^.+：.+，截至 \d{4}(-\d{2})*，见《.+》(第 \d+ 段)?。$/);
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`figure=${id}`));
      await expect(panelOf(page).locator(`[data-figure-panel="${id}"]`)).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(panelOf(page)).toHaveCount(0);
      await expect(mark).toBeFocused();
      await page.keyboard.press("ArrowDown");
    }

    await expect(page).not.toHaveURL(/figure=/);
  });
}

test("from a mark to its panel, to the report that printed it, back, and to the mark again, by keyboard", async ({
  page,
}) => {
  await openOverview(page);
  const mark = (await paintedChart(page, "refund-total")).locator('a[data-opens="F006"]');
  await mark.focus();
  await page.keyboard.press("Enter");
  const source = panelOf(page).getByRole("link", { name: "这篇报道的全部数据" });
  await expect(source).toBeVisible();
  for (let step = 0; step < 10; step += 1) {
    if (await source.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/reports\/huanggu-2022-04-29\?paragraph=11$/);
  await expect(panelOf(page)).toHaveCount(0);
  await page.goBack();
  await expect(panelOf(page).locator('[data-figure-panel="F006"]')).toBeVisible();
  // The charts below the panel are drawn after it.
  await paintedChart(page, "refund-total");
  await page.keyboard.press("Escape");

  await expect(mark).toBeFocused();
});

test("every number of a sentence and every row of a table opens its panel", async ({ page }) => {
  await openOverview(page);
  const sentence = page.getByRole("heading", { level: 2 }).first();
  await sentence.getByRole("link", { name: "78.86%" }).click();
  await expect(panelOf(page).locator('[data-figure-panel="F154"]')).toBeVisible();
  await panelOf(page).getByRole("button", { name: "关闭" }).click();
  await expect(panelOf(page)).toHaveCount(0);
  const table = await openTable(await paintedChart(page, "loan-volume"));
  const rows = table.locator("tr[data-figure]");

  expect(await rows.locator("a[data-opens]").count()).toBe(await rows.count());
  await rows.locator("a[data-opens]").first().click();
  await expect(panelOf(page)).toBeVisible();
});

test("a press beside the panel closes it, and so does Back", async ({ page }) => {
  await openOverview(page);
  const mark = (await paintedChart(page, "reopening-rate")).locator("a[data-stop]").nth(2);
  await mark.click();
  await expect(panelOf(page)).toBeVisible();
  await page.mouse.click(40, 400);
  await expect(panelOf(page)).toHaveCount(0);
  await mark.click();
  await expect(panelOf(page)).toBeVisible();
  await page.goBack();

  await expect(panelOf(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/figure=/);
});

test("the panel tells all that is known of a figure", async ({ page }) => {
  await page.goto("#/?figure=F002");
  const panel = panelOf(page);

  for (const text of [
    "212户 · 累计复工106 · 50.0%",
    "106/212",
    "2022-04-17 · 报道所述",
    "中国工业报",
    "106 除以 212，得 50.0%，与印出的数相符。",
    "可以和哪些数比",
  ]) {
    await expect(panel.getByText(text).first()).toBeVisible();
  }
  await expect(panel.getByText(/第 18 段/).first()).toBeVisible();
  await expect(panel.getByText("报道所称达到限额标准的贸易业企业").first()).toBeVisible();
  await expect(panel.getByRole("link", { name: "打开原文" })).toHaveAttribute("href", /^http:\/\//);
  await expect(panel.getByLabel("GB/T 7714—2015", { exact: true })).toHaveValue(
    /^中国工业报\. 纾困解难送温暖 沈阳皇姑区助推企业复工复产\[EB\/OL\]\. \(2022-04-29\)\[\d{4}-\d{2}-\d{2}\]\. http\S+ 第 18 段\.$/,
  );
  await expect(panel.getByLabel("英文", { exact: true })).toHaveValue(
    /^China Industry News\. \(2022, April 29\)\./,
  );
});

test("a total shows its parts and that they do not add up, and a part its total", async ({ page }) => {
  await page.goto("#/?figure=F044");
  const panel = panelOf(page);
  await expect(panel.getByText(/合起来是 10,056，与总数不等/)).toBeVisible();
  await panel.getByRole("link", { name: "7,459" }).first().click();

  await expect(panel.locator('[data-figure-panel="F045"]')).toBeVisible();
  await expect(panel.getByRole("link", { name: "24,767" }).first()).toBeVisible();
});

test("the history of a rate lists every date, and what it compares with says why not", async ({ page }) => {
  await page.goto("#/?figure=F098");
  const panel = panelOf(page);

  for (const text of ["2020-03-17", "2020-03-23", "2020-04-17"]) {
    await expect(panel.getByRole("listitem").filter({ hasText: text }).first()).toBeVisible();
  }
  await expect(panel.getByText(/截至日期从 2020-03-17 到 2020-04-17，相差超过 7 天/).first()).toBeVisible();
  await expect(panel.getByText(/个百分点/)).toHaveCount(0);
  await panel.getByRole("button", { name: "仍要比较" }).click();
  await expect(panel.getByText(/个百分点/).first()).toBeVisible();
  await expect(panel.getByText("读者选择仍要比较")).toBeVisible();
});

test("a rate that the board derives from two counts has a panel too", async ({ page }) => {
  await page.goto("#/?figure=F179/F178");

  await expect(panelOf(page).getByText("41 除以 100，得 41.0%")).toBeVisible();
  await expect(panelOf(page).getByText("推算", { exact: true })).toBeVisible();
});

test("an id that the data does not have is told", async ({ page }) => {
  await page.goto("#/?figure=F999");

  await expect(panelOf(page).getByRole("status").first()).toContainText("F999");
});

test("the citation is copied, and selected where the clipboard is not to be had", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("#/?figure=F006");
  const panel = panelOf(page);
  await panel.getByRole("button", { name: "复制" }).first().click();
  await expect(panel.getByText("已复制")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("[EB/OL]");

  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.reload();
  await panel.getByRole("button", { name: "复制" }).first().click();

  await expect(panel.getByText(/请按 Ctrl\+C/)).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()) || document.activeElement?.tagName)).toBeTruthy();
});

for (const look of looks) {
  test(`axe finds nothing in the panel with ${look}`, async ({ page }) => {
    await page.goto(`#/?figure=F044&${look}`);
    await expect(panelOf(page)).toBeVisible();

    await expectAccessible(page, "dialog");
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 700 }, hasTouch: true });

  test("a tap on a mark opens its panel, which fills the screen and scrolls only downwards", async ({
    page,
  }) => {
    await openOverview(page);
    await (await paintedChart(page, "refund-total")).locator('a[data-opens="F006"]').tap();
    const panel = panelOf(page);
    await expect(panel.getByText("6104万元").first()).toBeVisible();

    expect((await panel.boundingBox())?.width).toBe(375);
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
});
