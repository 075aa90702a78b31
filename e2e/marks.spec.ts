import { expect, test } from "./board.ts";
import { collisions, cutTexts, textBoxes } from "./drawnTexts.ts";
import { charts, openOverview, openTable, paintedChart } from "./overviewPage.ts";

const views = [
  "",
  "?scale=log",
  "?lang=en",
  "?lang=en&scale=log",
  "?regions=CN*",
  "?regions=CN*&lang=en",
  "?regions=420000*&rates=time&population=industry-above-size",
];

for (const width of [375, 1280, 1920]) {
  for (const view of views) {
    test(`at ${width} pixels the view "${view}" cuts no text and lets none collide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openOverview(page, view);

      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, "the page does not scroll sideways").toBeLessThanOrEqual(0);
      for (const chart of charts) {
        const figure = await paintedChart(page, chart);
        if ((await figure.locator(".recharts-wrapper").count()) === 0) continue;
        expect(await cutTexts(figure)).toEqual([]);
        expect(collisions(await textBoxes(figure))).toEqual([]);
      }
    });
  }
}

test("bars end where the axis has their value, within half a pixel", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "reopening-rate");
  const axis = await figure.locator(".recharts-wrapper").evaluate((wrapper) => {
    const lines = [...wrapper.querySelectorAll(".recharts-cartesian-grid-vertical line")].map((line) =>
      Number(line.getAttribute("x1")),
    );
    return { zero: Math.min(...lines), hundred: Math.max(...lines) };
  });
  const bars = await figure.locator(".recharts-wrapper [data-mark]").evaluateAll((marks) =>
    marks.map((mark) => {
      const bar = mark.querySelector("rect");
      return {
        id: mark.getAttribute("data-mark") ?? "",
        start: Number(bar?.getAttribute("x")),
        length: Number(bar?.getAttribute("width")),
      };
    }),
  );
  const table = await openTable(figure);

  expect(bars.length).toBe(12);
  for (const { id, start, length } of bars) {
    const value = await table.locator(`tr[data-figure="${id}"] td`).nth(2).textContent();
    const rate = Number(value?.replaceAll(/[^0-9.]/g, ""));
    expect(Math.abs(start - axis.zero), id).toBeLessThanOrEqual(0.5);
    expect(Math.abs(length - ((axis.hundred - axis.zero) * rate) / 100), id).toBeLessThanOrEqual(0.5);
  }
});

test("at-least values end open, exact ones do not, and a derived rate is hollow", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "reopening-rate");
  await expect(figure.locator('.recharts-wrapper [data-end="open"]')).toHaveCount(9);
  await expect(figure.locator('.recharts-wrapper [data-end="exact"]')).toHaveCount(3);

  await openOverview(page, "?population=planned-projects");
  await expect(figure.locator('.recharts-wrapper [data-style="hollow"]')).toHaveCount(1);
  await expect(figure.locator("svg text", { hasText: "55.7% 推算" })).toHaveCount(1);
});
