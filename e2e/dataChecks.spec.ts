import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { gbkBytes } from "#mocks/edge/encoders.ts";
import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll, looks, widths } from "./cleanPage.ts";
import { openData, rowCount, shownIds, tableOnDisk } from "./dataPage.ts";

const figures = tableOnDisk("figures");
/** Serves figures.csv with a few of its words written otherwise. */
async function spoilFigures(page: Page, ...changes: [string, string][]): Promise<void> {
  const text = readFileSync("public/data/figures.csv", "utf8");
  const body = changes.reduce((spoilt, [from, to]) => spoilt.replace(from, to), text);
  await page.route("**/data/figures.csv", (route) => route.fulfill({ body, contentType: "text/csv" }));
}

test("a sound package has no errors and no doubts, and notes that show their figures", async ({ page }) => {
  const table = await openData(page);
  for (const [fold, sentence] of [
    ["错误（0 处）", "没有错误。"],
    ["存疑（0 处）", "没有存疑之处。"],
  ] as const) {
    await page.locator("summary", { hasText: fold }).click();
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await page.locator("summary", { hasText: /^须知/ }).click();
  const without = figures.filter(({ population }) => population === "");
  await expect(page.getByText(`${without.length} 条没有说明统计范围`)).toBeVisible();
  await page.getByRole("button", { name: /^看这些数据：.*没有说明统计范围/ }).click();

  await expect(rowCount(page)).toHaveText(`${figures.length} 条中的 ${without.length} 条`);
  expect((await shownIds(table)).slice(0, 5)).toEqual(without.slice(0, 5).map(({ id }) => id));
  await expect(page.getByRole("heading", { name: "全部数据" })).toBeFocused();
  await expect(page.getByRole("button", { name: "不再按“统计范围：没有”筛选" })).toBeVisible();
});

test("what the checker says of a spoilt package stands in its two lists, row by row", async ({ page }) => {
  await spoilFigures(page, [",61040000,", ",6l04,"], [",372,", ",373,"]);
  await openData(page);
  await expect(rowCount(page)).toHaveText(`共 ${figures.length - 1} 条`);
  await expect(page.getByText("另有 1 行因错误没有读入，见下面的数据检查。")).toBeVisible();
  await page.locator("#errors summary").click();
  await page.locator("#warnings summary").click();

  await expect(page.locator("#errors li")).toHaveCount(1);
  await expect(page.locator("#errors li")).toContainText(/figures\.csv 第 7 行 value .*6l04.*61040000/);
  await expect(page.locator("#warnings li").filter({ hasText: "figures.csv 第 8 行" })).toHaveCount(1);
});

test("many faults of a kind stand in one line, which names rows and counts them", async ({ page }) => {
  const spoilt = Array.from({ length: 30 }, (): [string, string] => [",exact,", ",exactly,"]);
  await spoilFigures(page, ...spoilt);
  await openData(page);
  await page.locator("#errors summary").click();

  await expect(page.locator("#errors li")).toHaveCount(1);
  await expect(page.locator("#errors li")).toContainText(/exactly.*同样的还有 29 处：第 \d+、/);
});

test("a table saved by Excel in GBK, with its dates and thousands, is read whole and says how", async ({
  page,
}) => {
  const text = readFileSync("public/data/figures.csv", "utf8").replace("\uFEFF", "");
  const dated = text.replace(/,(\d{4})-0?(\d+)-(?!01,)0?(\d+),/g, ",$1/$2/$3,");
  const saved = dated.replace(",61040000,", ',"61,040,000",');
  const body = Buffer.from(gbkBytes(saved.replaceAll(/[^\0-\u9fff]|[\u00a0-\u00b6]/g, "")) ?? []);
  await page.route("**/data/figures.csv", (route) => route.fulfill({ body, contentType: "text/csv" }));
  const table = await openData(page);

  await expect(rowCount(page)).toHaveText(`共 ${figures.length} 条`);
  expect((await shownIds(table)).slice(0, 3)).toEqual(["F001", "F002", "F003"]);
  await page.locator("#warnings summary").click();
  const warnings = page.locator("#warnings li");
  await expect(warnings.filter({ hasText: "按 GBK（GB18030）读取" })).toHaveCount(1);
  await expect(warnings.filter({ hasText: "“61,040,000”按 61040000 读取" })).toHaveCount(1);
  await expect(warnings.filter({ hasText: /as_of 列.*同样的还有 \d+ 处/ })).toHaveCount(1);
});

test.describe("with a table that cannot be read", () => {
  test.use({ tolerated: [[/Failed to load resource/], { scope: "test" }] });

  test("the page says unread and never absent", async ({ page }) => {
    await page.route("**/data/figures.csv", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("#/data");

    await expect(page.getByText(/是没有读到，不是没有/).first()).toBeVisible();
    await expect(page.locator("[data-figure]")).toHaveCount(0);
    await expect(page.getByText(/数据没有读到、42 项举措/)).toBeVisible();
    await expect(page.getByText("没有要说明的")).toHaveCount(0);
  });

  test("changes that cannot be read are not called none", async ({ page }) => {
    await page.route("**/data/revisions.csv", (route) => route.fulfill({ status: 500 }));
    await page.goto("#/data");

    await expect(page.getByText("改动表（revisions.csv）没有读到，不能算作没有改动。")).toBeVisible();
    await expect(page.locator("tr[data-figure], [role=row][data-figure]").first()).toBeVisible();
  });
});

test("the package says its version, date, contents and licence, and its files lie where the links lead", async ({
  page,
}) => {
  await openData(page);
  const facts = page.locator("section", { has: page.getByRole("heading", { name: "数据包", exact: true }) });
  await expect(facts).toContainText(`${figures.length} 条数据`);
  await expect(facts).toContainText("Creative Commons Attribution 4.0");
  const links = facts.getByRole("listitem").getByRole("link");
  await expect(links).toHaveCount(8);
  for (const link of await links.all()) {
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.status()).toBe(200);
  }
});

test("the page names the two cells that changed between versions", async ({ page }) => {
  await openData(page);

  await expect(page.getByRole("heading", { name: "各版本的改动" })).toBeVisible();
  await expect(page.locator("[data-revision]")).toHaveText([
    /F178.*修改.*100個\(gè\).*100个/,
    /F179.*修改.*41個\(gè\).*41个/,
  ]);
});

for (const look of looks) {
  test(`axe finds nothing on the page of all data with ${look}`, async ({ page }) => {
    await openData(page, `?${look}&only-theme=loans&sort=-value&only-value=1..`);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await expect(page.getByRole("checkbox").first()).toBeVisible();

    await expectAccessible(page);
  });
}

test("a screen reader hears where in the whole table a row stands, and the keyboard scrolls it", async ({
  page,
}) => {
  const table = await openData(page);
  await expect(table.getByRole("row").nth(2)).toHaveAttribute("aria-rowindex", "3");
  await page.getByRole("region", { name: "全部数据，每条一行" }).focus();
  await page.keyboard.press("End");

  const last = table.getByRole("row").last();
  await expect(last).toHaveAttribute("data-figure", figures.at(-1)?.id ?? "");
  await expect(last).toHaveAttribute("aria-rowindex", String(figures.length + 2));
  await expect(last.getByRole("rowheader")).toBeInViewport();
  await expect(table.getByRole("columnheader", { name: "编号" })).toBeInViewport();
});

for (const language of ["zh", "en"]) {
  test(`nothing but the table scrolls sideways at any width in ${language}`, async ({ page }) => {
    await openData(page, `?lang=${language}&only-theme=loans&only-note=-`);
    for (const summary of await page.locator("summary").all()) await summary.click();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });

      await expectNoSidewaysScroll(page);
    }
  });
}

test("the names of the columns are nowhere cut, in both languages", async ({ page }) => {
  for (const language of ["zh", "en"]) {
    const table = await openData(page, `?lang=${language}&sort=-paragraph`);
    const cut = await table.getByRole("columnheader").evaluateAll((headings) =>
      headings.flatMap((heading) => {
        const button = heading.querySelector("button");
        return button && button.scrollWidth > button.clientWidth ? [heading.textContent] : [];
      }),
    );

    expect(cut).toEqual([]);
  }
});
