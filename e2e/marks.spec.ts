import type { Locator } from "@playwright/test";
import { expect, test } from "./board.ts";
import { charts, openOverview, openTable, paintedChart } from "./overviewPage.ts";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The texts of a drawing with their places in it. */
function textBoxes(figure: Locator): Promise<Box[]> {
  return figure
    .locator(".recharts-wrapper svg.recharts-surface")
    .first()
    .evaluate((svg) => {
      const home = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return {
          text: text.textContent ?? "",
          left: left - home.left,
          right: right - home.left,
          top: top - home.top,
          bottom: bottom - home.top,
        };
      });
    });
}

/** Pairs of texts that cover each other by more than the air above and below their letters. */
function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return width > 1 && height > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.35
        ? [`${a.text} × ${b.text}`]
        : [];
    }),
  );
}

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
        const boxes = await textBoxes(figure);
        const room = (await figure.locator(".recharts-wrapper").first().boundingBox())?.width ?? 0;
        expect(
          boxes.filter(({ left, right }) => left < -0.5 || right > room + 0.5).map(({ text }) => text),
        ).toEqual([]);
        expect(collisions(boxes)).toEqual([]);
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
