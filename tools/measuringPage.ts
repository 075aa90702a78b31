import type { Page } from "@playwright/test";

declare global {
  interface Window {
    measuring: { slowest: number; pressed: number; shown: number };
  }
}

/** So long nothing may change before an answer counts as complete. */
const STILL = 1200;

/** Notes in the page from now on how long each interaction takes, and in which frame the text of the page last changed. */
export async function measureFromNowOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const measuring = {
      slowest: 0,
      pressed: 0,
      shown: 0,
      text: document.querySelector("main")?.textContent,
      // A method, since the name that a compiler gives to a function is not known in the page.
      look() {
        const text = document.querySelector("main")?.textContent;
        if (text !== measuring.text) measuring.shown = performance.now();
        measuring.text = text;
        requestAnimationFrame(() => measuring.look());
      },
    };
    window.measuring = measuring;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("interactionId" in entry && entry.interactionId !== 0)
          measuring.slowest = Math.max(measuring.slowest, entry.duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    for (const kind of ["keydown", "pointerup", "wheel"])
      window.addEventListener(kind, ({ timeStamp }) => (measuring.pressed = timeStamp), { capture: true });
    measuring.look();
  });
}

/** The slowest interaction, 0 below what is reported, and the time from the last one to the last change. */
export async function measured(page: Page): Promise<{ interaction: number; settled: number }> {
  await page.waitForTimeout(STILL);
  const { slowest, pressed, shown } = await page.evaluate(() => window.measuring);
  return { interaction: slowest, settled: Math.max(0, shown - pressed) };
}
