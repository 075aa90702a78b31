import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "./board.ts";

/** The slide that is on in the window that the room sees. */
export function shownSlide(page: Page) {
  return page.locator("[data-stage] > div > [data-drawing]");
}

/** Opens a talk in the window that the room sees, and waits until its first slide is on. */
export async function openTalk(page: Page, query = ""): Promise<void> {
  await page.goto(`#/present?${query}`);
  await expect(shownSlide(page)).toBeVisible({ timeout: 30_000 });
}

/** Opens the window of who speaks beside it, as a second tab. */
export async function openSpeaker(context: BrowserContext, query = ""): Promise<Page> {
  const speaker = await context.newPage();
  await speaker.goto(`#/present?window=presenter&${query}`);
  await expect(currentSlide(speaker)).toBeVisible({ timeout: 30_000 });
  return speaker;
}

/** The slide that the speaker sees as the one that is on. */
export function currentSlide(page: Page) {
  return page.locator("[data-current] [data-drawing]");
}

/** Expects that a slide is on, and that the address says so. */
export async function expectSlide(page: Page, key: string): Promise<void> {
  const drawing = page.locator("[data-stage] > div > [data-drawing], [data-current] [data-drawing]");
  await expect(drawing).toHaveAttribute("data-drawing", key);
  await expect.poll(() => new URLSearchParams(page.url().split("?")[1]).get("slide")).toBe(key);
}

/** The slides of a talk by their names, such as "3.2". */
export async function slideKeys(page: Page): Promise<string[]> {
  return ((await page.locator("[data-stage]").getAttribute("data-keys")) ?? "").split(",");
}

const chart = (address: string, name: string) => ({
  kind: "view",
  headline: null,
  view: { address, chart: name, shown: { version: "", figures: [], counts: [] } },
});

const charts = [
  chart("#/regions/211200", "loan-volume"),
  chart("#/regions/211200", "theme-jobs"),
  chart("#/regions/210105", "theme-reopening"),
  chart("#/measures?regions=430100-hitech", "measures-by-department"),
];

/** Keeps a briefing of so many slides in the browser, charts and texts, before any page is open. */
export async function keepBriefing(context: BrowserContext, id: string, count: number): Promise<void> {
  const slides = Array.from({ length: count }, (_, place) => ({
    ...(place % 3 === 2
      ? { kind: "text", title: `第 ${place + 1} 页`, points: ["先看复工", "再看贷款"] }
      : charts[place % charts.length]),
    id: `s${place}`,
    notes: `讲第 ${place + 1} 张`,
  }));
  const text = JSON.stringify({ reopeningBriefing: 1, id, name: "例会", slides });
  await context.addInitScript(
    ([name, value]) => {
      // A window is blank before it has an address, and keeps nothing then.
      if (window.location.protocol === "about:" || localStorage.getItem(name)) return;
      localStorage.setItem(name, value);
    },
    [`reopening-board/briefing/${id}`, text] as const,
  );
}
