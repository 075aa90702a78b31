import { expect, test } from "./board.ts";
import { expectNoSidewaysScroll, widths } from "./cleanPage.ts";
import { collisions, cutTexts, textBoxes } from "./drawnTexts.ts";
import { idsShown, measures, openMeasures } from "./measuresPage.ts";

test("a measure counts for each department it names, as chart and table tell alike", async ({ page }) => {
  const figure = await openMeasures(page);
  await expect(figure).toHaveAttribute("data-ready", "true");
  await figure.getByRole("button", { name: "数据表" }).click();
  const counted = await figure
    .locator("tr[data-department]")
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          [row.getAttribute("data-department"), Number(row.querySelectorAll("td")[1]?.textContent)] as const,
      ),
    );
  const expected = new Map<string, number>();
  for (const { region, departments_zh } of measures)
    for (const department of departments_zh.split(";").filter(Boolean)) {
      const id = `${region}/${department}`;
      expected.set(id, (expected.get(id) ?? 0) + 1);
    }

  expect(new Map(counted)).toEqual(expected);
  const named = [...expected.values()].reduce((sum, count) => sum + count, 0);
  await expect(figure.getByText(`共计 ${named} 次`)).toBeVisible();
  await expect(figure.getByText("另有 19 项没有写明责任部门")).toBeVisible();
});

test("bars end where the axis has their count, within half a pixel", async ({ page }) => {
  const figure = await openMeasures(page);
  await expect(figure).toHaveAttribute("data-ready", "true");
  const drawn = await figure.locator(".recharts-wrapper").evaluate((wrapper) => {
    const lines = [...wrapper.querySelectorAll(".recharts-cartesian-grid-vertical line")].map((line) =>
      Number(line.getAttribute("x1")),
    );
    const bars = [...wrapper.querySelectorAll("[data-mark]")].map((mark) => ({
      start: Number(mark.querySelector("rect")?.getAttribute("x")),
      length: Number(mark.querySelector("rect")?.getAttribute("width")),
      count: Number(mark.parentElement?.querySelector("text:last-of-type")?.textContent),
    }));
    return { zero: Math.min(...lines), end: Math.max(...lines), bars };
  });

  expect(drawn.bars).toHaveLength(25);
  for (const { start, length, count } of drawn.bars) {
    expect(Math.abs(start - drawn.zero)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(length - ((drawn.end - drawn.zero) * count) / 15)).toBeLessThanOrEqual(0.5);
  }
});

test("a bar leads to the measures of its department, by keyboard too, and back", async ({ page }) => {
  const figure = await openMeasures(page);
  const bar = figure.getByRole("link", { name: /^长沙高新区税务局：2 项/ });
  await bar.focus();
  await page.keyboard.press("Enter");

  await expect.poll(() => idsShown(page)).toEqual(["M18", "M21"]);
  await expect(figure.locator('[data-look="chosen"]')).toHaveCount(1);
  await expect(page.getByRole("combobox", { name: "责任部门" })).toHaveValue("税务局");
  await figure.getByRole("link", { name: /已选，再点取消$/ }).click();
  await expect.poll(() => idsShown(page)).toHaveLength(measures.length);
});

test("measures that name no department leave no empty chart behind", async ({ page }) => {
  const figure = await openMeasures(page, "?regions=210100&limit=with");

  await expect(page.getByText("所列 4 项举措都没有写明责任部门")).toBeVisible();
  await expect(figure).toHaveCount(0);
});

for (const language of ["zh", "en"]) {
  test(`at no width is a name of a department cut in ${language}, and only tables scroll sideways`, async ({
    page,
  }) => {
    const figure = await openMeasures(page, `?lang=${language}`);
    await expect(figure).toHaveAttribute("data-ready", "true");
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });

      await expect.poll(() => cutTexts(figure)).toEqual([]);
      await expect.poll(async () => collisions(await textBoxes(figure))).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
  });
}
