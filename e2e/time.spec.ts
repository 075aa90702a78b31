import { expect, test } from "./board.ts";
import { openOverview, openTable, paintedChart, rowWith } from "./overviewPage.ts";
import { hubei, points, segments, timeChart, weekly, withWeeklyRates } from "./timePage.ts";

test("points stand at the reported dates and no line crosses a gap longer than the rhythm", async ({
  page,
}) => {
  const figure = await timeChart(page, hubei);
  const found = await points(figure);
  const [first, second, third] = found.map(({ x }) => x);
  if (first === undefined || second === undefined || third === undefined) throw new Error("three points");

  expect(found.map(({ id }) => id)).toEqual(["F104", "F067", "F098"]);
  // 17 March, 23 March and 17 April.
  expect((second - first) / (third - first)).toBeCloseTo(6 / 31, 2);
  const drawn = await segments(figure);
  expect(drawn).toHaveLength(1);
  for (const [from, to] of drawn) {
    expect(Math.abs(from - first)).toBeLessThan(0.5);
    expect(Math.abs(to - second)).toBeLessThan(0.5);
  }
  await expect(figure.getByText("相隔超过 6 天（该指标通常的间隔）的两点之间不连线")).toBeVisible();
});

test("a missing week breaks every line, and every figure is a point once", async ({ page }) => {
  await withWeeklyRates(page);
  const figure = await timeChart(page, weekly);
  const found = await points(figure);
  const inOrder = [...new Set(found.map(({ x }) => x))].sort((a, b) => a - b);

  expect(found).toHaveLength(30);
  expect(new Set(found.map(({ id }) => id)).size).toBe(30);
  // 16 and 30 March: no segment may span both.
  const [before = 0, after = 0] = [inOrder[2], inOrder[3]];
  const drawn = await segments(figure);
  expect(drawn).toHaveLength(6 * 3);
  expect(drawn.filter(([from, to]) => from <= before + 0.5 && to >= after - 0.5)).toEqual([]);
  await expect(figure.getByText("相隔超过 7 天")).toBeVisible();
});

test("bounds are arrows, rounded values are hollow, and the key explains just these", async ({ page }) => {
  await withWeeklyRates(page);
  const figure = await timeChart(page, weekly);
  const ends = (end: string) => figure.locator(`.recharts-wrapper [data-end="${end}"]`);

  await expect(ends("open")).toHaveCount(6);
  await expect(ends("below")).toHaveCount(6);
  await expect(ends("unsure")).toHaveCount(6);
  for (const [end, way] of [
    ["open", -1],
    ["below", 1],
  ] as const) {
    const arrows = await ends(end)
      .locator("[data-arrow]")
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));
    const ways = arrows.map((outline) => {
      const [, y, tip] = /^M[-\d.]+ ([-\d.]+) V([-\d.]+)/.exec(outline) ?? [];
      return Math.sign(Number(tip) - Number(y));
    });
    expect(ways).toEqual(Array(6).fill(way));
  }
  await expect(figure.locator("[data-key] li")).toHaveText([
    "向上的箭头：只报下限",
    "向下的箭头：只报上限",
    "空心点：约数或推算",
  ]);

  const plain = await timeChart(page, hubei);
  await expect(plain.locator("[data-key]")).toHaveCount(0);
});

test("the newest rates offer no events, and the choice of time keeps the focus", async ({ page }) => {
  await openOverview(page, hubei.replace("&rates=time", ""));
  const figure = await paintedChart(page, "reopening-rate");
  await expect(figure.getByRole("radio", { name: "标出" })).toHaveCount(0);
  await figure.getByRole("radio", { name: "最新" }).focus();
  await page.keyboard.press("ArrowRight");

  await expect(figure.getByRole("radio", { name: "标出" })).toBeVisible();
  await expect(figure.getByRole("radio", { name: "随时间" })).toBeFocused();
});

test("arrow keys reach each point by region and date, and Enter opens its figure", async ({ page }) => {
  await withWeeklyRates(page);
  const figure = await timeChart(page, weekly);
  const order = (await points(figure)).map(({ id }) => id);
  await figure.locator('a[data-stop][tabindex="0"]').focus();
  const reached: (string | null)[] = [];
  for (const _ of order) {
    reached.push(await page.locator(":focus").getAttribute("data-stop"));
    await page.keyboard.press("ArrowRight");
  }

  expect(reached).toEqual(order);
  expect(order.slice(0, 6)).toEqual(["F900", "F901", "F902", "F903", "F904", "F910"]);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/figure=F901/);
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("the table says of each figure whether it is a point", async ({ page }) => {
  const table = await openTable(await timeChart(page, hubei));

  await expect(rowWith(table, "湖北省", "49.3%")).toContainText("已画");
  await expect(rowWith(table, "武汉市").first()).toContainText("只有一个日期");
});

test("the page of a region draws over time just what it reports on several dates", async ({ page }) => {
  const charts = page.locator('figure[data-chart^="over-time-"]');
  await page.goto("#/regions/420000?events=on");
  await expect(charts).toHaveCount(3);
  for (const [chart, marks] of [
    ["reopening_rate", 3],
    ["reopened_count", 2],
    ["staff_return_rate", 2],
  ] as const) {
    const figure = page.locator(`figure[data-chart="over-time-${chart}-industry-above-size"]`);
    await expect(figure).toHaveAttribute("data-ready", "true");
    await expect(figure.locator(".recharts-wrapper [data-mark]")).toHaveCount(marks);
    await expect(figure.locator("[data-event-head]").first()).toBeVisible();
  }
  await page.getByRole("region", { name: "随时间" }).getByRole("radio", { name: "不标" }).check();
  await expect(charts.locator("[data-event]")).toHaveCount(0);
});

test("the page of a region of single dates has no chart over time", async ({ page }) => {
  await page.goto("#/regions/211200");
  await expect(page.getByRole("heading", { name: /铁岭市/ }).first()).toBeVisible();
  await expect(page.locator("figure[data-ready=true]").first()).toBeVisible();
  await expect(page.locator('figure[data-chart^="over-time-"]')).toHaveCount(0);
});
