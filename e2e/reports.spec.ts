import type { Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll, looks, widths } from "./cleanPage.ts";
import { type FigureOnDisk, tableOnDisk } from "./packageOnDisk.ts";

interface ReportOnDisk {
  readonly id: string;
  readonly title: string;
  readonly title_en: string;
  readonly published: string;
  readonly address: string;
}

const reports = tableOnDisk<ReportOnDisk>("reports");
const figures = tableOnDisk<FigureOnDisk>("figures");
const measures = tableOnDisk<{ id: string; report: string; paragraph: string }>("measures");

async function openReports(page: Page, query = ""): Promise<void> {
  await page.goto(`#/reports${query}`);
  await expect(page.getByRole("heading", { level: 2, name: /^(报道|Reports)$/ })).toBeVisible();
}

/** The ids of figures or measures on the page of a report, each with the paragraph that it stands under. */
function underParagraphs(page: Page, kind: "figure" | "measure"): Promise<string[]> {
  return page.locator("main tr").evaluateAll((rows, name) => {
    let paragraph = "";
    return rows.flatMap((row) => {
      paragraph = row.getAttribute("data-paragraph") ?? paragraph;
      const id = row.getAttribute(`data-${name}`);
      return id === null ? [] : [`${id} under ${paragraph}`];
    });
  }, kind);
}

const placesOf = (rows: readonly { id: string; report: string; paragraph: string }[], report: string) =>
  rows
    .filter((row) => row.report === report)
    .map(({ id, paragraph }) => `${id} under ${paragraph || "none"}`)
    .sort();

test("every report stands in the list once, with its counts and a link to where it can be read", async ({
  page,
}) => {
  await openReports(page);
  await expect(page.locator("tr[data-report]")).toHaveCount(reports.length);

  for (const { id, title, published, address } of reports) {
    const row = page.locator(`tr[data-report="${id}"]`);
    const count = (isMeant: (figure: FigureOnDisk) => boolean) =>
      String(figures.filter((figure) => figure.report === id && isMeant(figure)).length);
    await expect(row.getByRole("link", { name: title, exact: true })).toHaveAttribute(
      "href",
      `#/reports/${id}`,
    );
    await expect(row).toContainText(published);
    await expect(row.locator('[data-count="figures"]')).toHaveText(count(() => true));
    await expect(row.locator('[data-count="exact"]')).toHaveText(
      count(({ precision }) => precision === "exact"),
    );
    await expect(row.locator('[data-count="bounded"]')).toHaveText(
      count(({ precision }) => /^at_(least|most)$/.test(precision)),
    );
    await expect(row.locator('[data-count="approximate"]')).toHaveText(
      count(({ precision }) => /^(about|nearly)$/.test(precision)),
    );
    await expect(row.locator('[data-count="measures"]')).toHaveText(
      String(measures.filter(({ report }) => report === id).length),
    );
    const away = row.locator('a[target="_blank"]');
    await expect(away).toHaveCount(address === "" ? 0 : 1);
    if (address === "") continue;
    await expect(away).toHaveAttribute("href", address);
    await expect(away).toHaveAttribute("rel", "noopener noreferrer");
  }
});

test("the newest report stands first", async ({ page }) => {
  await openReports(page);
  const dates = await page
    .locator("tr[data-report] td:nth-of-type(1)")
    .evaluateAll((cells) => cells.map((cell) => /^[\d-]+/.exec(cell.textContent?.trim() ?? "")?.[0] ?? ""));
  // A month counts as its last day, a year as its last; that it may be the 31st is enough to compare.
  const last = (date: string) => date + "2020-12-31".slice(date.length);

  expect(dates.map(last)).toEqual([...dates.map(last)].sort().reverse());
});

test("every report has each of its figures and measures on its page once, under its paragraph", async ({
  page,
}) => {
  await openReports(page);
  for (const { id, title } of reports) {
    await page.locator(`tr[data-report="${id}"]`).getByRole("link", { name: title, exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();

    expect((await underParagraphs(page, "figure")).sort()).toEqual(placesOf(figures, id));
    expect((await underParagraphs(page, "measure")).sort()).toEqual(placesOf(measures, id));
    await page.goBack();
  }
});

test("paragraphs stand in the order of the text, and each figure leads to its panel", async ({ page }) => {
  await page.goto("#/reports/huanggu-2022-04-29");
  const headings = page.getByRole("heading", { level: 4 });

  await expect(headings).toHaveText(["第 11 段", "第 14 段", "第 18 段", "第 11 段", "第 12 段", "第 14 段"]);
  await page.locator('tr[data-figure="F002"]').getByRole("link", { name: "50.0%" }).click();
  await expect(page).toHaveURL(/#\/reports\/huanggu-2022-04-29\?figure=F002$/);
});

test("a link to a paragraph brings it into sight and marks it, also one that comes from another page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto("#/measures?search=M36");
  await page.locator("#measure-M36 td a").click();
  const heading = page.locator('tr[data-named="true"]');

  await expect(page).toHaveURL(/#\/reports\/tieling-2020-03\?paragraph=41$/);
  await expect(heading).toHaveCount(1);
  await expect(heading).toContainText("第 41 段");
  await expect(heading).toBeInViewport();
  await page.goto("#/reports/tieling-2020-03?paragraph=14");
  await expect(page.getByText("链接所指的第 14 段已标出")).toBeVisible();
  await expect(heading).toBeInViewport();
});

test("a paragraph of which nothing is recorded is told", async ({ page }) => {
  await page.goto("#/reports/tieling-2020-03?paragraph=999");

  await expect(page.getByText("链接所指的第 999 段没有收录数据或举措")).toBeVisible();
  await expect(page.locator('tr[data-named="true"]')).toHaveCount(0);
});

test("in English the original title stands beside the translation", async ({ page }) => {
  const [report] = reports;
  await openReports(page, "?lang=en");
  const row = page.locator(`tr[data-report="${report?.id}"]`);
  await expect(row.getByRole("link", { name: report?.title_en ?? "" })).toBeVisible();
  await expect(row.locator('[lang="zh-CN"]')).toHaveText(report?.title ?? "");
  await row.getByRole("link", { name: report?.title_en ?? "" }).click();

  await expect(page.locator('header [lang="zh-CN"]')).toHaveText(report?.title ?? "");
  await expect(
    page.getByText("10 figures: 8 exact, 2 bounded, 0 approximate; 1 reopening rate derived."),
  ).toBeVisible();
});

for (const path of ["reports", "reports/zibo-2020-02-21", "reports/changsha-hitech-2022-04-27"]) {
  test(`at no width do more than the tables of ${path} scroll sideways, in their frames`, async ({
    page,
  }) => {
    for (const language of ["zh", "en"]) {
      await page.goto(`#/${path}?lang=${language}`);
      await expect(page.getByRole("table").first()).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });

        await expectNoSidewaysScroll(page);
      }
    }
  });
}

for (const look of looks) {
  test(`axe finds nothing in the list of reports with ${look}`, async ({ page }) => {
    await openReports(page, `?${look}`);

    await expectAccessible(page);
  });

  test(`axe finds nothing on the page of a report with ${look}`, async ({ page }) => {
    await page.goto(`#/reports/tieling-2020-03?paragraph=33&${look}`);
    await expect(page.locator('tr[data-named="true"]').first()).toBeVisible();

    await expectAccessible(page);
  });
}
