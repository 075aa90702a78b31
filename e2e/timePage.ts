import type { Locator, Page } from "@playwright/test";
import { expect } from "./board.ts";
import { openOverview, paintedChart } from "./overviewPage.ts";

/** Rates of Hubei's industry: 17 and 23 March and 17 April 2020. */
export const hubei = "?regions=420000*&population=industry-above-size&rates=time";

/** The chart of rates at a view. */
export async function timeChart(page: Page, view: string): Promise<Locator> {
  await openOverview(page, view);
  const figure = await paintedChart(page, "reopening-rate");
  await expect(figure.getByText(/不连线|no line joins/).first()).toBeVisible();
  return figure;
}

/** The middle of each point, region by region and day by day. */
export function points(figure: Locator): Promise<{ id: string; x: number; y: number }[]> {
  return figure.locator(".recharts-wrapper [data-mark]").evaluateAll((marks) =>
    marks.map((mark) => ({
      id: mark.getAttribute("data-mark") ?? "",
      x: Number(mark.querySelector("circle")?.getAttribute("cx")),
      y: Number(mark.querySelector("circle")?.getAttribute("cy")),
    })),
  );
}

/** From where to where each segment of a drawn line goes, from left to right. */
export async function segments(figure: Locator): Promise<[number, number][]> {
  const outlines = await figure
    .locator(".recharts-wrapper path.recharts-line-curve")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));
  return outlines.flatMap((outline) => {
    expect(outline, "straight segments only").toMatch(/^M[-\d.,ML]+$/);
    const places = outline.split(/[ML]/).filter(Boolean);
    const xs = places.map((place) => Number(place.split(",")[0]));
    return xs.slice(1).map((x, index): [number, number] => [xs[index] ?? x, x]);
  });
}

/** The view of what withWeeklyRates adds. */
export const weekly =
  "?regions=420000*&population=trade-above-threshold&rates=time&from=2020-03-01&to=2020-04-10";

/** Serves the package with rates of trade: six prefectures of Hubei, week by week with one week missing. */
export async function withWeeklyRates(page: Page): Promise<void> {
  const weeks = ["2020-03-02", "2020-03-09", "2020-03-16", "2020-03-30", "2020-04-06"];
  const precisions = ["exact", "at_least", "at_most", "about", "exact"];
  const rows = ["420100", "420200", "420300", "420500", "420600", "420700"].flatMap((region, place) =>
    weeks.map((date, week) => {
      const [id, value] = [`F9${place}${week}`, 60 + place * 2 + week * 6];
      const precision = precisions[week];
      return `${id},${region},reopening_rate,trade-above-threshold,${value},,,${precision},,${date},stated,hubei-2020-04-24,3,,,,,${value}%`;
    }),
  );
  await page.route("**/data/figures.csv", async (route) => {
    const served = await route.fetch();
    await route.fulfill({
      response: served,
      body: `${(await served.text()).trimEnd()}\r\n${rows.join("\r\n")}\r\n`,
    });
  });
}
