import { expect, test } from "./board.ts";
import { charts, openOverview, paintedChart } from "./overviewPage.ts";

test("each choice stands in the address and a reload brings it back", async ({ page }) => {
  await openOverview(page);
  await page.getByRole("button", { name: /^地区/ }).click();
  await page.getByRole("searchbox", { name: "查找地区" }).fill("Hubei");
  await page.getByRole("button", { name: "清空" }).click();
  await page.getByRole("button", { name: "选中湖北省及下辖" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "自", exact: true }).selectOption("2020-03");
  await page.getByRole("combobox", { name: "至", exact: true }).selectOption("2020-04");
  await page.getByRole("radio", { name: "对数" }).check();
  await page.getByRole("radio", { name: "随时间" }).check();
  await page.getByRole("radio", { name: "深色" }).check();
  // Its texts are fetched first, so that it is not checked at once.
  await page.getByRole("radio", { name: "English" }).click();
  await expect(page.getByRole("radio", { name: "English" })).toBeChecked();

  await expect(page).toHaveURL(
    /#\/\?regions=420000\*&from=2020-03&to=2020-04&scale=log&rates=time&lang=en&appearance=dark$/,
  );
  await paintedChart(page, "reopening-rate");
  const before = await page.locator("main").textContent();
  await page.reload();
  for (const chart of charts) await paintedChart(page, chart);
  expect(await page.locator("main").textContent()).toBe(before);
});

test("Back takes the last choice back", async ({ page }) => {
  await openOverview(page);
  await page.getByRole("radio", { name: "对数" }).check();
  await expect(page.getByText("人民币元，对数坐标").first()).toBeVisible();
  await page.goBack();

  await expect(page.getByRole("radio", { name: "线性" })).toBeChecked();
  await expect(page.getByText("人民币元，对数坐标")).toHaveCount(0);
});

test("bad parts of an address are dropped and told, and the good ones hold", async ({ page }) => {
  await openOverview(page, "?regions=210100,999999&from=2022-13&scale=cubic&foo=%E0%A4%A&lang=en");

  await expect(page.getByRole("status")).toContainText("regions=999999");
  await expect(page.getByRole("status")).toContainText("from=2022-13");
  await expect(page.getByRole("status")).toContainText("scale=cubic");
  await expect(page.getByRole("button", { name: "Regions Shenyang" })).toBeVisible();
});

test("a page that does not exist shows the overview and says so", async ({ page }) => {
  await page.goto("#/nowhere");
  await paintedChart(page, "refund-total");

  await expect(page.getByRole("status")).toContainText("/nowhere");
});

test("a data package of another origin is refused without a request", async ({ page }) => {
  await page.goto("?data=https://example.org/datapackage.json");

  await expect(page.getByRole("alert")).toContainText("https://example.org/datapackage.json");
  await expect(page.locator("[data-chart]")).toHaveCount(0);
});

test("a population that no region on show reports stays chosen and says so", async ({ page }) => {
  await page.goto("#/?regions=430000*&population=self-employed");
  const figure = await paintedChart(page, "reopening-rate");

  await expect(figure.getByRole("heading", { name: "复工率 · 个体工商户" })).toBeVisible();
  await expect(figure.getByText("没有报道不等于零")).toBeVisible();
});
