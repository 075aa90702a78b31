import type { Page } from "@playwright/test";

/** Something a reader does on a page, by real keys and presses, as only these are timed. */
export interface Action {
  /** The address behind the board's own. */
  readonly page: string;
  readonly name: string;
  /** What stands on the page once it can be used. */
  readonly ready: string;
  readonly run: (page: Page) => Promise<void>;
}

const figures = { page: "#/data", ready: "tr[data-figure]" };
const regions = { page: "#/regions", ready: 'a[href="#/regions/110000"]' };
const region = { page: "#/regions/210000", ready: 'figure[data-chart^="over-time"][data-ready="true"]' };
const measures = { page: "#/measures", ready: 'figure[data-ready="true"]' };
const report = { page: "#/reports/generated-2026-11-22", ready: 'a[href*="figure="]' };
const charts = { page: "#/?regions=CN*", ready: 'figure[data-chart="refund-total"][data-ready="true"]' };

export const actions: readonly Action[] = [
  { ...figures, name: "type in a filter of few values (地区 2101)", run: typing("筛选地区", "2101") },
  {
    ...figures,
    name: "type in a filter of many values (原文数字 98.7)",
    run: typing("筛选原文数字", "98.7"),
  },
  { ...figures, name: "type a comparison (数值 >=1000)", run: typing("筛选数值", ">=1000") },
  { ...figures, name: "type a date (截至，自 2026-05)", run: typing("截至，自", "2026-05") },
  { ...figures, name: "type in the search (2101)", run: typing("搜索", "2101") },
  { ...figures, name: "type two words in the search (6.1 2101)", run: typing("搜索", "6.1 2101") },
  { ...figures, name: "choose a theme", run: pressing("筛选主题", "ArrowDown") },
  { ...figures, name: "choose a precision", run: pressing("筛选精度", "ArrowDown") },
  { ...figures, name: "sort by value", run: (page) => heading(page, "数值") },
  { ...figures, name: "sort by region", run: (page) => heading(page, "地区") },
  { ...figures, name: "sort by what is printed", run: (page) => heading(page, "原文数字") },
  { ...figures, name: "hide a column", run: hidingColumn },
  { ...figures, name: "scroll by pages", run: scrolling },
  {
    ...charts,
    name: "logarithmic axis of money",
    run: (page) => page.getByRole("radio", { name: "对数" }).click(),
  },
  { ...charts, name: "another month to begin with", run: pressing("自", "ArrowDown") },
  { ...charts, name: "open the panel of a mark", run: openingPanel },
  { ...regions, name: "type in the search (2101)", run: typing("查找地区", "2101") },
  { ...regions, name: "type in the search (shen yang)", run: typing("查找地区", "shen yang") },
  { ...region, name: "mark events over time", run: markingEvents },
  { ...region, name: "open the panel of a mark", run: openingPanel },
  { ...measures, name: "type in the search (2026)", run: typing("查找", "2026") },
  { ...measures, name: "choose a region", run: pressing("地区", "ArrowDown") },
  { ...report, name: "open the panel of a figure", run: openingPanel },
];

/** As fast as a quick typist. */
const BETWEEN_KEYS = 110;

function typing(label: string, text: string) {
  return async (page: Page) => {
    await page.getByLabel(label, { exact: true }).focus();
    await page.keyboard.type(text, { delay: BETWEEN_KEYS });
  };
}

/** A select is chosen from by key, as the list of the browser is not part of the page. */
function pressing(label: string, key: string) {
  return async (page: Page) => {
    await page.getByRole("combobox", { name: label }).first().focus();
    await page.keyboard.press(key);
  };
}

function heading(page: Page, name: string): Promise<void> {
  return page.getByRole("columnheader", { name, exact: true }).getByRole("button").click();
}

async function hidingColumn(page: Page): Promise<void> {
  await page.locator("summary", { hasText: "列（" }).click();
  await page.getByRole("checkbox", { name: "主题" }).click();
}

function openingPanel(page: Page): Promise<void> {
  return page.locator('main a[href*="figure="]').first().click();
}

function markingEvents(page: Page): Promise<void> {
  return page.getByRole("radio", { name: "标出" }).first().click();
}

async function scrolling(page: Page): Promise<void> {
  await page.getByRole("region", { name: "全部数据" }).focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("PageDown");
    await page.waitForTimeout(60);
  }
}
