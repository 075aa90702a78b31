import { expect, test } from "./board.ts";
import { expectSlide, keepBriefing, openTalk, shownSlide, slideKeys } from "./presentPage.ts";

test("24 slides three times round with the network cut ask for nothing and leave no more behind than a fifth of the heap", async ({
  page,
  context,
}) => {
  await keepBriefing(context, "long", 24);
  await openTalk(page, "briefing=long");
  const keys = await slideKeys(page);
  expect(new Set(keys.map((key) => key.split(".")[0])).size).toBe(24);
  await context.setOffline(true);
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const cdp = await context.newCDPSession(page);
  // Elements lie outside the heap of scripts, so that those left behind are counted apart.
  const held = async () => {
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    const { nodes } = await cdp.send("Memory.getDOMCounters");
    return { usedSize, nodes };
  };
  const round = async () => {
    for (const key of keys.slice(1)) {
      await page.keyboard.press("PageDown");
      await expect(shownSlide(page)).toHaveAttribute("data-drawing", key);
    }
    await page.keyboard.press("Home");
    await expectSlide(page, keys[0] ?? "");
    // As when someone comes back from another window.
    await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  };
  const before = await held();
  for (let count = 0; count < 3; count += 1) await round();
  const after = await held();

  expect(requests).toEqual([]);
  expect(after.usedSize / before.usedSize).toBeLessThanOrEqual(1.2);
  expect(after.nodes / before.nodes).toBeLessThanOrEqual(1.2);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("a new version of the data is not even asked for during a talk", async ({ page }) => {
  await page.clock.install();
  await openTalk(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.clock.fastForward(600_000);
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[data-announced]")).toContainText("2 / 12");

  expect(requests).toEqual([]);
});
