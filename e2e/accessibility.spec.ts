import { expect, test } from "./board.ts";
import { expectAccessible, looks } from "./cleanPage.ts";
import { charts, openOverview, openTable, paintedChart } from "./overviewPage.ts";

for (const look of looks) {
  test(`axe finds nothing on the overview with ${look}`, async ({ page }) => {
    await openOverview(page, `?${look}`);
    await page
      .getByRole("button", { name: /^(地区|Regions)/ })
      .first()
      .click();

    await expectAccessible(page);
  });

  // One after the other: the sizes of a thousand links beside each other would take axe minutes.
  test(`axe finds nothing in what the overview unfolds with ${look}`, async ({ page }) => {
    await openOverview(page, `?${look}`);
    for (const chart of charts) {
      await openTable(await paintedChart(page, chart));
      await expectAccessible(page, `[data-chart="${chart}"]`);
    }
    for (const fold of ["charts-services", "charts-jobs", "theme-loans", "measures"]) {
      await page.locator(`#${fold} > summary`).click();
      await expect(page.locator(`#${fold} figure[data-ready="false"]`)).toHaveCount(0);
      await expectAccessible(page, `#${fold}`);
    }
  });
}

for (const view of [
  "?regions=430000*",
  "?regions=420000*&population=industry-above-size&rates=time",
  "?regions=CN*&scale=log&lang=en",
]) {
  test(`axe finds nothing in the view "${view}"`, async ({ page }) => {
    await openOverview(page, view);

    await expectAccessible(page);
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

  for (const [chart, name] of [
    ["reopening-rate", "复工率 · 个体工商户"],
    ["loan-volume", "贷款 · 已投放、意向与申报 · 红星贷"],
    ["refund-total", "退税 · 累计金额 · 留抵退税"],
  ] as const) {
    const figure = await paintedChart(page, chart);
    await expect(figure.getByRole("group", { name, exact: true })).toBeVisible();
  }
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
  // What stands at the foot of the page comes after the charts.
  await expect(page.getByRole("button", { name: "打印图表…" })).toBeVisible();
  const controls = "a[href], button, select, input, summary";
  const wanted = await page.evaluate(
    (selector) =>
      // Of the marks of a chart, and of the options of a choice, one is reached; arrow keys lead to the others.
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.tabIndex >= 0 && !element.matches("[type=radio]:not(:checked)"),
      ).length,
    controls,
  );
  const reached = new Set<string>();
  for (let step = 0; step < wanted + 20; step += 1) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate((selector) => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      return String([...document.querySelectorAll(selector)].indexOf(element));
    }, controls);
    if (place === null) break;
    if (place !== "-1") reached.add(place);
  }

  expect(reached.size).toBe(wanted);
});

test("arrow keys read the rows of a chart one after the other, each with its card", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "reopening-rate");
  const marks = figure.locator("a[data-stop]");
  await figure.getByLabel("排名与差距").focus();
  await page.keyboard.press("Tab");
  await expect(marks.first()).toBeFocused();
  await expect(marks.first()).toHaveAccessibleName(
    "辽宁省复工率（个体工商户）：78.86%，截至 2020-03-30，见《遼寧省近八成個體工商戶復工復產》。",
  );
  await page.keyboard.press("ArrowDown");
  await expect(marks.nth(1)).toBeFocused();
  await expect(figure.locator("dd", { hasText: /^74\.28% · 确切$/ })).toBeVisible();
  await page.keyboard.press("End");
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press("Escape");

  await expect(figure.locator("dd")).toHaveCount(0);
});
