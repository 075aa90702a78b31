import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./board.ts";
import { charts, openOverview, openTable, paintedChart } from "./overviewPage.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const language of ["zh", "en"]) {
  for (const appearance of ["light", "dark"]) {
    test(`axe finds nothing on the overview in ${language}, ${appearance}`, async ({ page }) => {
      await openOverview(page, `?lang=${language}&appearance=${appearance}`);
      for (const chart of charts) await openTable(await paintedChart(page, chart));
      for (const summary of await page.locator("details summary").all()) await summary.click();
      await page
        .getByRole("button", { name: /^(地区|Regions)/ })
        .first()
        .click();
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();

      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    });
  }
}

for (const view of [
  "?regions=430000*",
  "?regions=420000*&population=industry-above-size&rates=time",
  "?regions=CN*&scale=log&lang=en",
]) {
  test(`axe finds nothing in the view "${view}"`, async ({ page }) => {
    await openOverview(page, view);
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
  });
}

test("the panel of regions closes when the focus leaves it", async ({ page }) => {
  await openOverview(page);
  await page.getByRole("button", { name: /^地区/ }).click();
  await expect(page.getByRole("searchbox")).toBeVisible();
  await page.getByRole("combobox", { name: "自" }).focus();

  await expect(page.getByRole("searchbox")).toHaveCount(0);
});

test("every drawing has a name of its own for a screen reader", async ({ page }) => {
  await openOverview(page);
  const names = await page
    .getByRole("application")
    .evaluateAll((drawings) => drawings.map((drawing) => drawing.getAttribute("aria-label")));

  expect(names).toEqual(["复工率 · 个体工商户", "贷款 · 已投放、意向与申报", "退税 · 累计金额"]);
  for (const name of names) await expect(page.getByRole("figure", { name: name ?? "" })).toBeVisible();
});

test("regions are found, chosen and left by keyboard alone, and the focus comes back", async ({ page }) => {
  await openOverview(page);
  const button = page.getByRole("button", { name: /^地区/ });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("210105");
  const checkbox = page.getByRole("checkbox", { name: /皇姑区/ });
  for (let step = 0; step < 30; step += 1) {
    if (await checkbox.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(checkbox).toBeFocused();
  await page.keyboard.press("Space");
  await expect(checkbox).not.toBeChecked();
  await page.keyboard.press("Escape");

  await expect(button).toBeFocused();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(
    (await paintedChart(page, "refund-total")).locator("svg text", { hasText: "皇姑区" }),
  ).toHaveCount(0);
});

test("Tab reaches every control of the page once and is never trapped", async ({ page }) => {
  await openOverview(page);
  const wanted = await page.evaluate(
    () => document.querySelectorAll("button:not([hidden]), select, summary, svg[tabindex]").length,
  );
  const reached = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const all = [...document.querySelectorAll("button, select, summary, svg[tabindex]")];
      return all.indexOf(element) < 0 ? "" : String(all.indexOf(element));
    });
    if (place === null) break;
    if (place !== "") reached.add(place);
  }

  expect(reached.size).toBe(wanted);
});

test("arrow keys read the rows of a chart one after the other", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "refund-total");
  await figure.getByRole("application").focus();
  await expect(figure.getByText("35,470,000,000元")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(figure.getByText("61,040,000元")).toBeVisible();
  await page.keyboard.press("ArrowUp");

  await expect(figure.getByText("35,470,000,000元")).toBeVisible();
});
