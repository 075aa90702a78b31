import { expect, test } from "./board.ts";
import { openOverview, openTable, paintedChart } from "./overviewPage.ts";
import { type FigureOnDisk, tableOnDisk } from "./packageOnDisk.ts";
import { piecesOfText, sumsWritten } from "./writtenSums.ts";

test("the refunds of Huanggu and Liaoning together say that one contains the other, and have no total", async ({
  page,
}) => {
  await openOverview(page, "?regions=210105,210000");
  const figure = await paintedChart(page, "refund-total");

  await expect(figure.locator("svg text", { hasText: /^354\.7亿$/ })).toBeVisible();
  await expect(figure.locator("svg text", { hasText: /^6104万$/ })).toBeVisible();
  await expect(figure.getByText("辽宁省包含皇姑区：不相加。")).toBeVisible();
  const refunds = tableOnDisk<FigureOnDisk>("figures")
    .filter(({ region, indicator }) => /^210(105|000)$/.test(region) && indicator === "tax_refund_amount")
    .map(({ value }) => Number(value));
  expect(refunds).toHaveLength(2);
  expect(sumsWritten(await piecesOfText(page.locator("main")), refunds)).toEqual([]);
  await expect(figure.getByLabel("排名与差距")).toHaveCount(0);
});

test("figures of 2020 and 2022 together say so in the subtitle and in a note", async ({ page }) => {
  await openOverview(page, "?regions=211200,210000");
  const figure = await paintedChart(page, "loan-volume");

  await expect(figure.getByText(/截至 2020-03 至 2022-06 不等，年份不同（2020、2022）/)).toBeVisible();
  await expect(figure.getByText(/不宜直接比大小：.*截至年份不同（2020、2022）/)).toBeVisible();
});

test("no two populations or indicators share an axis, in any chart of the whole country", async ({
  page,
}) => {
  await openOverview(page, "?regions=CN*&open=relief,services,jobs,support");
  for (const theme of ["relief", "services", "jobs", "support"]) {
    await expect(page.locator(`[data-chart="theme-${theme}"]`)).toHaveAttribute("data-ready", "true");
  }
  const axes = await page
    .locator(".recharts-wrapper")
    .evaluateAll((wrappers) =>
      wrappers.map((wrapper) =>
        [...wrapper.querySelectorAll("[data-mark]")].map((mark) => mark.getAttribute("data-mark") ?? ""),
      ),
    );
  const figures = new Map(tableOnDisk<FigureOnDisk>("figures").map((figure) => [figure.id, figure]));
  const stages = ["loans_disbursed", "loans_intended", "loans_applied"];
  // A rate with its counts stands beside the cases that it is a rate of.
  const cases = ["cases_accepted", "case_resolution_rate"];
  const thing = (indicator: string) =>
    [stages, cases].find((group) => group.includes(indicator))?.join() ?? indicator;
  const shared = axes.filter((ids) => {
    const groups = ids.map((id) => {
      const { indicator = "", population = "", report = "" } = figures.get(id.split("/")[0] ?? "") ?? {};
      return `${thing(id.includes("/") ? "reopening_rate" : indicator)} of ${population || report}`;
    });
    return new Set(groups).size > 1;
  });

  expect(axes.length).toBeGreaterThan(40);
  expect(shared).toEqual([]);
});

test("the bounded cities of Liaoning are ranked among exact ones only when the reader insists, under a notice", async ({
  page,
}) => {
  await openOverview(page);
  const figure = await paintedChart(page, "reopening-rate");
  const names = () => figure.locator("svg text", { hasText: /市$|省$/ }).allTextContents();
  const usual = await names();
  await figure.getByLabel("排名与差距").selectOption("排名");
  const refusal = figure.getByRole("status");

  await expect(refusal).toContainText("9 个数只是下限，不与确切值排名");
  await expect(refusal).toContainText("辽宁省包含沈阳市");
  expect(await names()).toEqual(usual);

  await figure.getByRole("button", { name: "仍要比较" }).click();
  await expect(page).toHaveURL(/compare=reopening-rate:rank!/);
  await expect(figure.locator("svg text", { hasText: "1–9. 铁岭市" })).toBeVisible();
  await expect(figure.locator("svg text", { hasText: "11. 沈阳市" })).toBeVisible();
  await expect(figure.getByText("读者选择仍要比较")).toBeVisible();
  await expect(figure.getByText("9 个数只是下限，由此不定的名次写作范围")).toBeVisible();

  await page.reload();
  await paintedChart(page, "reopening-rate");
  await expect(figure.locator("svg text", { hasText: "1–9. 铁岭市" })).toBeVisible();
  await expect(figure.getByText("读者选择仍要比较")).toBeVisible();
});

test("a ranking that the reader insisted on is not confirmed for other regions, and not silently ranked without its base", async ({
  page,
}) => {
  await openOverview(page, "?compare=reopening-rate:rank!");
  const figure = await paintedChart(page, "reopening-rate");
  await expect(figure.getByText("读者选择仍要比较")).toBeVisible();
  await page.getByRole("combobox", { name: "自", exact: true }).selectOption("2020-03");
  await expect(page).toHaveURL(/compare=reopening-rate:rank(&|$)/);

  await openOverview(
    page,
    "?regions=120110,120111&population=industry-above-size&compare=reopening-rate:F001!",
  );
  await paintedChart(page, "reopening-rate");
  await expect(figure.getByRole("status")).toContainText("所选的比较基准（F001）不在此图可比的数中");
  await expect(figure.locator("svg text", { hasText: /^1\. / })).toHaveCount(0);
});

test("a link that asks for a ranking without the reader's insistence gets none where figures do not compare", async ({
  page,
}) => {
  await openOverview(page, "?compare=reopening-rate:rank");
  const figure = await paintedChart(page, "reopening-rate");

  await expect(figure.getByRole("button", { name: "仍要比较" })).toBeVisible();
  await expect(figure.locator("svg text", { hasText: /^1\. / })).toHaveCount(0);
});

test("districts that compare are ranked at once, with differences in points, and no notice", async ({
  page,
}) => {
  await openOverview(page, "?regions=120110,120116,120111&population=industry-above-size");
  const figure = await paintedChart(page, "reopening-rate");
  const option = figure.getByRole("option", { name: /与滨海新区/ });
  await figure.getByLabel("排名与差距").selectOption((await option.getAttribute("value")) ?? "");

  await expect(figure.locator("svg text", { hasText: "1. 东丽区" })).toBeVisible();
  await expect(figure.locator("svg text", { hasText: "2. 滨海新区" })).toBeVisible();
  await expect(figure.locator("svg text", { hasText: "2. 西青区" })).toBeVisible();
  await expect(figure.locator("svg text", { hasText: "相差 +0.8 个百分点" })).toBeVisible();
  await expect(figure.locator("svg text", { hasText: "比较基准" })).toBeVisible();
  await expect(figure.getByRole("button", { name: "仍要比较" })).toHaveCount(0);
});

test("the table of a chart keeps the notices of the guard in sight above it", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "loan-volume");
  await openTable(figure);

  await expect(figure.getByText(/不宜直接比大小：/)).toBeVisible();
  await expect(figure.getByText(/辽宁省包含沈阳市.*不相加/)).toBeVisible();
});

test("Tieling's cadres say that their parts do not add up to the total", async ({ page }) => {
  await page.goto("#/regions/211200");
  const figure = page.locator('[data-chart="theme-support"]');
  await expect(figure).toHaveAttribute("data-ready", "true");

  await expect(figure.getByText(/列出的各部分合起来是 10,056，与总数 24,767 不等/)).toBeVisible();
});
