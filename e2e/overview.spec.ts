import { expect, test } from "./board.ts";
import { charts, openOverview, openTable, paintedChart, rowWith } from "./overviewPage.ts";
import { drawnValues, piecesOfText, sumsWritten } from "./writtenSums.ts";

test("the overview opens with three painted charts, each under a sentence", async ({ page }) => {
  await openOverview(page);

  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(
    "个体工商户复工率：辽宁省 78.86%",
  );
  for (const chart of charts) {
    const figure = await paintedChart(page, chart);
    expect(await figure.locator(".recharts-wrapper [data-mark]").count()).toBeGreaterThan(0);
    await expect(figure.getByText(/数据版本/)).toBeVisible();
  }
});

test("eleven cities of Liaoning report their self-employed and the other three are named", async ({
  page,
}) => {
  await openOverview(page);
  const figure = await paintedChart(page, "reopening-rate");
  const table = await openTable(figure);

  await expect(rowWith(table, "沈阳市", "个体工商户")).toContainText("74.28%");
  await expect(rowWith(table, "大连市", "个体工商户")).toContainText("66.84%");
  for (const city of ["铁岭市", "锦州市"]) {
    await expect(rowWith(table, city, "个体工商户")).toContainText(/≥\s*90%.*至少/);
  }
  for (const city of ["葫芦岛市", "鞍山市", "抚顺市", "阜新市", "本溪市", "盘锦市", "辽阳市"]) {
    await expect(rowWith(table, city, "个体工商户")).toContainText(/≥\s*80%.*至少/);
  }
  await expect(figure.getByText("未见报道：丹东市、营口市、朝阳市")).toBeVisible();
});

for (const [population, region, texts] of [
  ["规上工业企业", "皇姑区", ["100%", "30/30"]],
  ["限上贸易业企业", "皇姑区", ["50.0%", "106/212"]],
  ["计划开工项目", "皇姑区", ["55.7%", "推算", "78/140"]],
] as const) {
  test(`the rate of ${population} in ${region} keeps its counts`, async ({ page }) => {
    await openOverview(page);
    const figure = await paintedChart(page, "reopening-rate");
    const option = figure.getByRole("option", { name: new RegExp(`^${population}（`) });
    await figure.getByLabel("统计范围").selectOption({ label: (await option.textContent()) ?? "" });
    await expect(figure.getByRole("heading", { name: `复工率 · ${population}` })).toBeVisible();
    const row = rowWith(await openTable(figure), region);

    for (const text of texts) await expect(row).toContainText(text);
  });
}

test("loans stand by stage and are never added", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "loan-volume");

  await expect(
    page.getByRole("heading", { name: /铁岭市已投放 4\.8亿元，为意向 11\.5亿元的 41\.7%（推算）/ }),
  ).toBeVisible();
  for (const label of ["4.8亿", "意向 11.5亿", "申报 1.2亿", "1.39亿", "61.5亿"]) {
    await expect(
      figure.locator("svg text", { hasText: new RegExp(`^${label.replace(".", "\\.")}$`) }),
    ).toHaveCount(1);
  }
  const table = await openTable(figure);
  await expect(rowWith(table, "铁岭市", "已投放贷款")).toContainText("480,000,000元");
  await expect(rowWith(table, "铁岭市", "1,150,000,000元")).toContainText("11.5亿元");
  await expect(rowWith(table, "沈阳市", "139,000,000元")).toBeVisible();
  await expect(rowWith(table, "辽宁省", "6,150,000,000元")).toBeVisible();
});

test("refunds come with their cases and the mean as a derived figure", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "refund-total");

  await expect(figure.locator("svg text", { hasText: "372 笔 · 笔均 16.4万（推算）" })).toHaveCount(1);
  await expect(figure.locator("svg text", { hasText: /^354\.7亿$/ })).toHaveCount(1);
  const table = await openTable(figure);
  await expect(rowWith(table, "皇姑区", "61,040,000元")).toContainText("6104万元");
  await expect(rowWith(table, "皇姑区", "372笔")).toBeVisible();
  await expect(rowWith(table, "辽宁省", "35,470,000,000元")).toBeVisible();
  await expect(figure.getByText(/减税、缓税和其他纾困不是退税/)).toBeVisible();
});

test("no sum stands anywhere, and what contains what is said", async ({ page }) => {
  await openOverview(page);

  for (const chart of charts)
    await expect((await paintedChart(page, chart)).getByText(/包含.*不相加/)).toBeVisible();
  const texts = await piecesOfText(page.locator("main"));
  for (const chart of ["loan-volume", "refund-total"] as const) {
    const values = await drawnValues(await paintedChart(page, chart));
    expect(values.size).toBeGreaterThan(0);
    for (const group of [...values.values(), [...values.values()].flat()])
      expect(sumsWritten(texts, group), `a sum of ${group}`).toEqual([]);
  }
});

test("Hubei's rate over time joins only reported dates", async ({ page }) => {
  await openOverview(page, "?regions=420000*&population=industry-above-size&rates=time");
  const figure = await paintedChart(page, "reopening-rate");

  await expect(figure.locator(".recharts-wrapper [data-mark]")).toHaveCount(3);
  for (const label of ["49.3%", "85%", "98.2%"]) {
    await expect(figure.locator("svg text", { hasText: label })).toHaveCount(1);
  }
  await expect(figure.getByText("相隔超过 6 天（该指标通常的间隔）的两点之间不连线")).toBeVisible();
});

test("a tooltip gives the exact yuan and the place in the report", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "refund-total");
  await figure.locator(".recharts-wrapper [data-mark]").first().hover();

  await expect(figure.getByText("35,470,000,000元")).toBeVisible();
  await expect(figure.locator("dd", { hasText: "第 14 段" })).toBeVisible();
});
