import type { Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { expectAccessible, looks } from "./cleanPage.ts";
import { openOverview } from "./overviewPage.ts";
import { type FigureOnDisk, tableOnDisk } from "./packageOnDisk.ts";

async function openRegion(page: Page, code: string, query = ""): Promise<void> {
  await page.goto(`#/regions/${code}${query}`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(page.locator('figure[data-ready="false"]')).toHaveCount(0);
}

test("the page of Tieling has its themes, parents, children, measures and figures", async ({ page }) => {
  await openRegion(page, "211200");

  await expect(page.getByRole("heading", { name: "铁岭市：报道过的全部数据" })).toBeVisible();
  for (const chart of ["theme-reopening", "loan-volume", "theme-relief", "theme-jobs", "theme-support"]) {
    await expect(page.locator(`[data-chart="${chart}"]`)).toHaveAttribute("data-ready", "true");
  }
  await expect(page.getByRole("link", { name: "辽宁省", exact: true })).toBeVisible();
  for (const child of ["西丰县", "调兵山市", "开原市", "铁岭县"]) {
    await expect(page.getByRole("link", { name: child, exact: true })).toBeVisible();
  }
  await expect(page.getByRole("table").getByText("“1+1+1”帮扶机制")).toBeVisible();
});

for (const code of ["210105", "420000", "370300", "CN"]) {
  test(`every figure of ${code} is drawn on its page or stands in a table of it`, async ({ page }) => {
    await openRegion(page, code);
    await page.locator("#region-figures summary").click();
    await expect(page.locator("#region-figures table")).toBeVisible();
    const shown = await page
      .locator("#region-figures tr[data-figure]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-figure")));
    const expected = tableOnDisk<FigureOnDisk>("figures")
      .filter(({ region }) => region === code)
      .map(({ id }) => id);

    expect([...shown].sort()).toEqual([...expected].sort());
  });
}

test("a region of which nothing is reported says so, and a code that does not exist is told", async ({
  page,
}) => {
  await openRegion(page, "110000");
  await expect(page.getByRole("status")).toContainText("没有报道给出北京市自己的数据");

  await page.goto("#/regions/999999");
  await expect(page.getByRole("status").first()).toContainText("/regions/999999");
});

test("staff return rates stand beside reopening rates and say that they are another thing", async ({
  page,
}) => {
  await openRegion(page, "420000");
  const figure = page.locator('[data-chart="theme-jobs"]');

  await expect(figure.locator("svg text", { hasText: "返岗率 · 四上企业" })).toBeVisible();
  await expect(figure.locator("svg text", { hasText: "对照：复工率 · 四上企业" })).toBeVisible();
  await expect(figure.getByText(/返岗率说的是人，复工率说的是单位/)).toBeVisible();
});

test("hotline cases are told as accepted and resolved with their rate, and what is not printed is not drawn", async ({
  page,
}) => {
  await openOverview(page, "?open=services");
  const figure = page.locator('[data-chart="theme-services"]');
  await expect(figure).toHaveAttribute("data-ready", "true");

  for (const text of ["受理 27,240", "办结 25,676", "受理 22"]) {
    await expect(figure.locator("svg text", { hasText: text })).toHaveCount(1);
  }
  await expect(figure.locator("svg text", { hasText: "办结率 94.3%" })).toHaveCount(1);
  await expect(figure.locator("svg text", { hasText: /^办结 22/ })).toHaveCount(0);
});

test("an unfolded theme stands in the address, and a reload brings it back", async ({ page }) => {
  await openOverview(page);
  await page.locator("#charts-relief summary").click();
  await expect(page).toHaveURL(/open=relief/);
  await page.reload();

  await expect(page.locator('[data-chart="theme-relief"]')).toHaveAttribute("data-ready", "true");
});

for (const look of looks) {
  test(`axe finds nothing on the page of Tieling with ${look}`, async ({ page }) => {
    await openRegion(page, "211200", `?${look}`);

    await expectAccessible(page);
  });
}
