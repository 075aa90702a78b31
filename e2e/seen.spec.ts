import { expect, test } from "./board.ts";
import { openOverview, paintedChart } from "./overviewPage.ts";

test("on an earlier day only what had been reported by then is on show, and the page says so", async ({
  page,
}) => {
  await openOverview(page, "?regions=420000*&population=industry-above-size");
  const figure = await paintedChart(page, "reopening-rate");
  await expect(figure.locator("svg text", { hasText: "98.2%" })).toBeVisible();
  await page.getByLabel("当日所见").fill("2020-03-20");

  await expect(page).toHaveURL(/seen=2020-03-20/);
  await expect(page.getByRole("status").first()).toContainText("只显示 2020-03-20 当天已经报道的");
  await expect(figure.locator("svg text", { hasText: "49.3%" })).toBeVisible();
  await expect(figure.locator("svg text", { hasText: "98.2%" })).toHaveCount(0);
});

test("days passed through on the way to another are one step back", async ({ page }) => {
  await openOverview(page, "?seen=2020-04-12");
  const field = page.getByLabel("当日所见");
  await field.focus();
  // Of the month or the year, whichever comes first in the browser's language.
  for (let times = 0; times < 3; times += 1) {
    const before = page.url();
    await page.keyboard.press("ArrowUp");
    await expect(page).not.toHaveURL(before);
  }
  await field.blur();
  await page.goBack();

  await expect(page).toHaveURL(/seen=2020-04-12/);
  await expect(field).toHaveValue("2020-04-12");
});

test("the day of reading goes along to other pages, and ends at a press", async ({ page }) => {
  await openOverview(page, "?seen=2020-03-20");
  await page.getByRole("link", { name: "报道", exact: true }).click();
  await expect(page).toHaveURL(/#\/reports\?seen=2020-03-20/);
  await expect(page.getByText("湖北全省规模以上工业企业复工率达到98.2%")).toHaveCount(0);
  await page.getByRole("button", { name: "看现在的" }).click();

  await expect(page).not.toHaveURL(/seen=/);
  await expect(page.getByText("湖北全省规模以上工业企业复工率达到98.2%").first()).toBeVisible();
});

test("figures of reports without an exact date are counted apart, not guessed", async ({ page }) => {
  await openOverview(page, "?seen=2020-03-20");

  await expect(page.getByRole("status").first()).toContainText(/另有 \d+ 条，报道日期不够确切/);
});
