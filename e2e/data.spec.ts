import { expect, test } from "./board.ts";
import { openData, type Row, rowCount, rowsByKey, scrolledIds, shownIds, tableOnDisk } from "./dataPage.ts";

const figures = tableOnDisk("figures");
const [regions, indicators, populations, reports] = ["regions", "indicators", "populations", "reports"].map(
  rowsByKey,
);

/** The one value that no report prints is derived: 78 of 140. */
const valueIn = ({ value, numerator, denominator }: Row) =>
  value === "" ? (Number(numerator) / Number(denominator)) * 100 : Number(value);
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id ?? "");

test("every figure of the package stands in the table, once and in the order of the file", async ({
  page,
}) => {
  const table = await openData(page);

  await expect(rowCount(page)).toHaveText(`共 ${figures.length} 条`);
  await expect(table).toHaveAttribute("aria-rowcount", String(figures.length + 2));
  expect(await scrolledIds(page, table)).toEqual(ids(figures));
});

test("a figure is found by its id", async ({ page }) => {
  const table = await openData(page);
  for (const { id = "" } of figures.filter((_, index) => index % 29 === 0)) {
    await page.getByLabel("筛选编号").fill(id);

    await expect(table.locator("tr[data-figure]")).toHaveCount(1);
    await expect(table.getByRole("rowheader", { name: id })).toBeVisible();
  }
});

test("the value sorts upwards, downwards and back to the order of the file", async ({ page }) => {
  const table = await openData(page);
  const heading = table.getByRole("columnheader", { name: /^数值/ });
  const byValue = [...figures].sort((a, b) => valueIn(a) - valueIn(b));
  const fromTop = [...figures].sort((a, b) => valueIn(b) - valueIn(a));
  const firstIds = async () => (await shownIds(table)).slice(0, 8);

  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  expect(await firstIds()).toEqual(ids(byValue).slice(0, 8));
  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  expect(await firstIds()).toEqual(ids(fromTop).slice(0, 8));
  await heading.getByRole("button").click();
  await expect(heading).not.toHaveAttribute("aria-sort");
  expect(await firstIds()).toEqual(ids(figures).slice(0, 8));
});

test("dates sort with a month as its last day, and what is missing comes last both ways", async ({
  page,
}) => {
  const table = await openData(page, "?sort=-since");
  const first = await shownIds(table);
  const since = new Map(figures.map((row) => [row.id, row.since]));

  expect(first.slice(0, 5).every((id) => since.get(id) !== "")).toBe(true);
  await table.getByRole("columnheader", { name: /^起始/ }).getByRole("button").click();
  await expect(table.getByRole("columnheader", { name: /^起始/ })).not.toHaveAttribute("aria-sort");
  await table.getByRole("columnheader", { name: /^起始/ }).getByRole("button").click();
  await expect(table.getByRole("columnheader", { name: /^起始/ })).toHaveAttribute("aria-sort", "ascending");
  expect((await shownIds(table)).slice(0, 5).every((id) => since.get(id) !== "")).toBe(true);
});

const lookUp = (table: ReadonlyMap<string, Row> | undefined, key: string | undefined) =>
  table?.get(key ?? "") ?? {};
const filters: [string, string, (row: Row) => boolean][] = [
  ["筛选编号", "F01", ({ id }) => id?.includes("F01") ?? false],
  ["筛选地区", "沈阳", ({ region }) => lookUp(regions, region).name_zh?.includes("沈阳") ?? false],
  ["筛选级别", "省级", ({ region }) => lookUp(regions, region).level === "province"],
  ["筛选主题", "退税", ({ indicator }) => lookUp(indicators, indicator).theme === "refunds"],
  ["筛选指标", "贷款", ({ indicator }) => lookUp(indicators, indicator).name_zh?.includes("贷款") ?? false],
  ["筛选统计范围", "企业", (row) => lookUp(populations, row.population).name_zh?.includes("企业") ?? false],
  ["筛选数值", ">=1亿", (row) => valueIn(row) >= 1e8],
  ["筛选单位", "元", ({ indicator }) => lookUp(indicators, indicator).unit === "CNY"],
  ["筛选分子/分母", "106/212", ({ numerator, denominator }) => numerator === "106" && denominator === "212"],
  ["筛选精度", "至少", ({ precision }) => precision === "at_least"],
  ["起始，自", "2022", ({ since = "" }) => since >= "2022"],
  ["截至，至", "2020-03", ({ as_of = "" }) => as_of.slice(0, 7) <= "2020-03"],
  ["筛选日期依据", "据上下文推断", ({ as_of_basis }) => as_of_basis === "inferred"],
  ["筛选来源方式", "推算", ({ value }) => value === ""],
  ["筛选效力", "有效", ({ id }) => !figures.some(({ replaces }) => replaces === id)],
  ["筛选报道", "铁岭", ({ report }) => lookUp(reports, report).title?.includes("铁岭") ?? false],
  ["筛选段落", "18", ({ paragraph }) => paragraph === "18"],
  ["筛选原文数字", "亿元", ({ as_printed }) => as_printed?.includes("亿元") ?? false],
  ["筛选说明", "不含", ({ note_zh }) => note_zh?.includes("不含") ?? false],
  ["筛选属于", "F", ({ part_of }) => part_of !== ""],
];

test("every column has a filter that works", async ({ page }) => {
  test.slow();
  const table = await openData(page);
  await expect(table.getByRole("columnheader")).toHaveCount(filters.length);
  for (const [label, text, keeps] of filters) {
    const control = table.getByLabel(label, { exact: true });
    const isSelect = (await control.evaluate(({ tagName }) => tagName)) === "SELECT";
    await (isSelect ? control.selectOption({ label: text }) : control.fill(text));
    const kept = figures.filter(keeps);

    expect(kept.length, label).toBeGreaterThan(0);
    await expect(rowCount(page), label).toHaveText(
      kept.length === figures.length
        ? `共 ${figures.length} 条`
        : `${figures.length} 条中的 ${kept.length} 条`,
    );
    expect((await shownIds(table)).slice(0, 10), label).toEqual(ids(kept).slice(0, 10));
    await page.getByRole("button", { name: "清除筛选" }).click();
    await expect(rowCount(page)).toHaveText(`共 ${figures.length} 条`);
    await expect(control).toHaveValue("");
  }
});

test("filters and search hold together, each can be taken away, and a half-written one is marked", async ({
  page,
}) => {
  const table = await openData(page);
  await page.getByLabel("筛选主题").selectOption({ label: "贷款" });
  await page.getByLabel("筛选数值").fill(">=");
  await expect(page.getByLabel("筛选数值")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("筛选数值").fill(">=60亿");
  await expect(page.getByLabel("筛选数值")).not.toHaveAttribute("aria-invalid");
  await page.getByLabel("搜索").fill("辽宁 6,150,000,000");
  await expect(table.locator("tr[data-figure]")).toHaveCount(1);
  await expect(table.getByRole("row", { name: "辽宁省" })).toContainText("6,150,000,000元");
  await page.getByRole("button", { name: "不再按“数值：>=60亿”筛选" }).click();

  await expect(page.getByLabel("筛选数值")).toHaveValue("");
  await page.getByLabel("搜索").fill("没有这样的数据");
  await expect(page.getByRole("status").filter({ hasText: "数据" })).toHaveText("没有符合这些条件的数据。");
});

test("columns are chosen, and the address brings all choices back", async ({ page }) => {
  const table = await openData(page);
  await page.locator("summary", { hasText: "列（20/20）" }).click();
  await page.getByRole("checkbox", { name: "主题" }).uncheck();
  await page.getByRole("checkbox", { name: "说明" }).uncheck();
  await expect(table.getByRole("columnheader")).toHaveCount(18);
  await page.getByLabel("筛选地区").fill("辽宁");
  await page.getByLabel("截至，自").fill("2022");
  await page.getByLabel("搜索").fill("贷款");
  await table.getByRole("columnheader", { name: "数值" }).getByRole("button").click();
  await expect(page).toHaveURL(/find=.*&only-region=.*&only-asOf=2022\.\..*&sort=value&columns=/);
  const before = [await rowCount(page).textContent(), await shownIds(table)];
  await page.reload();

  await expect(table.getByRole("columnheader")).toHaveCount(18);
  await expect(page.getByLabel("筛选地区")).toHaveValue("辽宁");
  await expect(page.getByLabel("截至，自")).toHaveValue("2022");
  expect([await rowCount(page).textContent(), await shownIds(table)]).toEqual(before);
});

test("Back takes the last filter back", async ({ page }) => {
  await openData(page);
  await page.getByLabel("筛选主题").selectOption({ label: "贷款" });
  await expect(page).toHaveURL(/only-theme=loans/);
  await page.goBack();

  await expect(page.getByLabel("筛选主题")).toHaveValue("");
  await expect(rowCount(page)).toHaveText(`共 ${figures.length} 条`);
});

test("bad parts of an address are told and the good ones hold", async ({ page }) => {
  await openData(page, "?only-theme=weather&only-level=province&sort=__proto__");

  await expect(page.getByRole("status").first()).toContainText("only-theme=weather");
  await expect(page.getByRole("status").first()).toContainText("sort=__proto__");
  await expect(page.getByLabel("筛选级别")).toHaveValue("province");
});

test("a value leads to its figure, a region and a report to their pages", async ({ page }) => {
  const table = await openData(page, "?only-id=F006");

  await expect(table.getByRole("link", { name: "61,040,000元" })).toHaveAttribute(
    "href",
    "#/data?only-id=F006&figure=F006",
  );
  await expect(table.getByRole("link", { name: "皇姑区", exact: true })).toHaveAttribute(
    "href",
    "#/regions/210105",
  );
  await expect(table.getByRole("cell").getByRole("link").nth(2)).toHaveAttribute(
    "href",
    /^#\/reports\/huanggu-2022-04-29\?paragraph=\d+$/,
  );
});
