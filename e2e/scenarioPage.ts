import type { Locator, Page } from "@playwright/test";
import type { ScenarioId } from "#mocks/scenarios.ts";
import { expect, test } from "./board.ts";
import { charts } from "./overviewPage.ts";

/** For scenarios in which the browser itself complains of the answers. */
export const troubledTest = test.extend({ tolerated: [[/Failed to load resource/], { scope: "test" }] });

/** Opens the overview with the data services in one state, at a view such as "?scale=log". */
export async function openScenario(page: Page, scenario: ScenarioId, view = ""): Promise<void> {
  await page.goto(`?scenario=${scenario}#/${view}`);
}

/** Waits until three charts are painted, each with marks. */
export async function drawnCharts(page: Page, seconds = 45): Promise<void> {
  const painted = page.locator("figure[data-ready=true]", {
    has: page.locator(".recharts-wrapper [data-mark]"),
  });
  await expect(painted).toHaveCount(charts.length, { timeout: seconds * 1000 });
}

/** The page's account of why nothing can be drawn, once nothing is awaited, drawn or passed off as not reported. */
export async function failure(page: Page): Promise<Locator> {
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading")).toHaveText("数据没有读到，图表无法绘制");
  await expect(alert.getByRole("button", { name: "重试" })).toBeEnabled();
  await expect(page.getByRole("status")).toHaveCount(0);
  await expect(page.getByRole("figure")).toHaveCount(0);
  await expect(page.getByText("没有这项报道")).toHaveCount(0);
  await expect(page.getByRole("banner")).not.toContainText("条数据");
  return alert;
}

/** Takes the mocks from between the page and the real package, as when the services are well again. */
export async function recoverServices(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.controller?.postMessage("CLIENT_CLOSED"));
}

/** Comes back to the page after two minutes, when it asks for the version on the server. */
export async function comeBackLater(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 120_000;
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });
}

/** How a part of the page looks apart from its words. */
export function lookOf(place: Locator): Promise<string> {
  return place.evaluate((element) => {
    const { backgroundColor, borderStyle, textAlign } = getComputedStyle(element);
    return [element.getAttribute("role"), backgroundColor, borderStyle, textAlign].join(" · ");
  });
}
