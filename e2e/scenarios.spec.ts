import { expect, test } from "./board.ts";
import { charts, openTable, paintedChart } from "./overviewPage.ts";
import { descriptorOnDisk } from "./packageOnDisk.ts";
import { drawnCharts, failure, lookOf, openScenario, recoverServices, troubledTest } from "./scenarioPage.ts";

const descriptor = descriptorOnDisk();
const figuresOnDisk = descriptor.resources.find(({ name }) => name === "figures")?.rowCount ?? 0;

/** Until the charts of the nation are painted; making up its 76,000 figures takes part of it. */
const NATION_SECONDS = 60;

test("the real package is drawn in three charts, and all its figures are counted", async ({ page }) => {
  await openScenario(page, "real");

  await drawnCharts(page);
  await expect(page.getByRole("banner")).toContainText(`${descriptor.version} · ${figuresOnDisk} 条数据`);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the whole nation is drawn in time, with its coverage, the limit of rows and what kind of data it is", async ({
  page,
}) => {
  test.setTimeout(2 * NATION_SECONDS * 1000);
  await openScenario(page, "national");

  await drawnCharts(page, NATION_SECONDS);
  await expect(page.getByRole("banner")).toContainText(/-practice · 7\d{4} 条数据/);
  for (const chart of charts) {
    const figure = await paintedChart(page, chart);
    await expect(figure).toContainText("省级 31/31 有报道");
    await expect(figure).toContainText("-practice");
  }
  await expect(await paintedChart(page, "loan-volume")).toContainText(/图中显示前 60 行，共 6\d 行/);
});

test("slow services are awaited in words, and then drawn", async ({ page }) => {
  await openScenario(page, "slow");
  await expect(page.getByRole("status")).toHaveText("正在载入数据…");
  await expect(page.getByRole("figure")).toHaveCount(0);

  await drawnCharts(page);
  await expect(page.getByRole("status")).toHaveCount(0);
});

troubledTest("without a network the page says what it could not reach, and tries again", async ({ page }) => {
  await openScenario(page, "offline");
  const alert = await failure(page);
  await expect(alert.getByRole("listitem")).toHaveText([/^datapackage\.json：读不到文件.*检查网络后重试$/]);
  await alert.getByRole("button", { name: "重试" }).click();
  await expect(page.getByText("正在载入数据…")).toBeVisible();
  await failure(page);

  await recoverServices(page);
  await page.getByRole("button", { name: "重试" }).click();
  await drawnCharts(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

troubledTest("when no table can be read each is named, and trying again brings all", async ({ page }) => {
  await openScenario(page, "serverError");
  const alert = await failure(page);
  const tables = ["regions", "indicators", "populations", "reports", "figures", "measures", "revisions"];
  await expect(alert.getByRole("listitem")).toHaveText(
    tables.map((table) => new RegExp(`^${table}\\.csv：读取失败（HTTP 500）；请稍后重试`)),
  );

  await recoverServices(page);
  await alert.getByRole("button", { name: "重试" }).click();
  await drawnCharts(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

troubledTest("when only the figures cannot be read the measures are still listed", async ({ page }) => {
  await openScenario(page, "figuresServerError");
  const alert = await failure(page);

  await expect(alert.getByRole("listitem")).toHaveText([/^figures\.csv：读取失败（HTTP 500）/]);
  await page.getByText(/^举措（\d+ 项）$/).click();
  await expect(page.getByRole("table").getByRole("row").nth(20)).toBeVisible();
});

for (const [scenario, title, sentence] of [
  ["webPage", "a web page in place of the figures is called one", "收到的是网页而不是数据；请检查文件地址"],
  [
    "cutOff",
    "a table that was cut off says how many bytes came of how many",
    /只有 \d+ 字节，登记的是 \d+ 字节，且最后一行没有结尾；请重新复制/,
  ],
] as const) {
  test(`${title}, and nothing is drawn of it`, async ({ page }) => {
    await openScenario(page, scenario);
    const lines = (await failure(page)).getByRole("listitem");

    await expect(lines).toHaveCount(1);
    await expect(lines).toContainText("figures.csv：");
    await expect(lines).toContainText(sentence);
  });
}

test("each row with a fault is named with its remedy, and the rest is drawn", async ({ page }) => {
  await openScenario(page, "faultyRows");
  await drawnCharts(page);
  const lines = page.getByRole("alert").getByRole("listitem");
  for (const sentence of [
    "figures.csv 第 2 行 value 列：“250”超出范围；应在 0 至 100 之间",
    "figures.csv 第 3 行 numerator 列：分子“213”大于分母 212；请核对两数",
    "figures.csv 第 4 行 region 列：regions.csv 中没有“999999”；请核对写法，或先在该表中添加",
    "figures.csv 第 5 行 as_of 列：“2022-02-30”不是日历上的日期；写作 2022-06-25、2022-06 或 2022",
    "figures.csv 第 6 行 precision 列：此格为空；请填写",
    "figures.csv 第 13 行 value 列：“6l04”不是数字；只写数字，如 61040000",
  ])
    await expect(lines.filter({ hasText: sentence })).toHaveCount(1);
  await expect(page.getByRole("banner")).toContainText(`${figuresOnDisk - 6} 条数据`);
  const chart = await paintedChart(page, "loan-volume");
  await expect(chart).toContainText(/辽宁省.*有数据因错误没有读入，不能算作未见报道/);
  const loans = await openTable(chart);
  await expect(loans.getByRole("row", { name: /^铁岭市 已投放贷款/ })).toHaveCount(1);
  await expect(loans.getByRole("row", { name: /^辽宁省 已投放贷款/ })).toHaveCount(0);
});

test("an empty package says that it is empty, and is no failure", async ({ page }) => {
  await openScenario(page, "empty");

  await expect(page.getByRole("status")).toContainText("这个数据包里一条数据也没有");
  await expect(page.getByRole("heading", { name: "所选地区和时间内没有这项报道" })).toHaveCount(3);
  for (const chart of charts) {
    const figure = await paintedChart(page, chart);
    await expect(figure).toContainText("没有报道不等于零");
    await expect(figure.locator(".recharts-wrapper, [data-mark]")).toHaveCount(0);
  }
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("waiting, failed and not reported look different", async ({ page }) => {
  await openScenario(page, "slow");
  const waiting = await lookOf(page.getByRole("status"));
  await openScenario(page, "cutOff");
  const failed = await lookOf(page.getByRole("alert"));
  await openScenario(page, "empty");
  const notReported = await lookOf(page.getByText("没有报道不等于零").first().locator(".."));

  expect(new Set([waiting, failed, notReported]).size).toBe(3);
});

test("the switch chooses another scenario by keyboard and keeps the view", async ({ page }) => {
  await openScenario(page, "faultyRows", "?scale=log");
  await drawnCharts(page);
  const tab = page.locator(".scenario-switch summary");
  await page.keyboard.press("Shift+Tab");
  await expect(tab).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("数据服务 / Data service")).toBeFocused();
  await page.keyboard.press("ArrowDown");

  await expect(tab).toHaveText("没有数据 / Empty");
  await expect(page).toHaveURL(/\?scenario=empty#\/\?scale=log$/);
  await expect(page.getByRole("figure").first()).toContainText("没有报道不等于零");
  await expect(page.getByRole("radio", { name: "对数" })).toBeChecked();
});
