import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { nationalFile } from "#mocks/national/nationalPackage.ts";
import { findBrowser } from "./findBrowser.ts";
import { type Action, actions } from "./measuredActions.ts";
import { measured, measureFromNowOn } from "./measuringPage.ts";

/**
 * Measures the built board in dist/ with a package of 76 000 figures: how long the slowest press of a key or button
 * of an action takes until the next paint (INP), and how long after the last one the page shows its answer.
 * `npm run measure [-- WORDS]` measures the actions whose page and name have the words, such as "#/data sort".
 */
const RUNS = 3;

const server = await preview({ preview: { port: Number(process.env.PORT ?? 4194), strictPort: true } });
const address = server.resolvedUrls?.local[0] ?? "";
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox", "--disable-gpu"],
});

console.log(["page", "action", "INP ms", "settled ms"].join(" | "));
console.log("--- | --- | --- | ---");
for (const action of actions.filter(({ page, name }) => `${page} ${name}`.includes(process.argv[2] ?? ""))) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measuredOnce(action));
  const cells = [
    // Event Timing does not report what takes less than 16 ms.
    sorted(runs.map(({ interaction }) => interaction)).map((duration) => (duration === 0 ? "<16" : duration)),
    sorted(runs.map(({ settled }) => settled)).map(Math.round),
  ];
  console.log([action.page, action.name, ...cells.map((cell) => cell.join(", "))].join(" | "));
}
await browser.close();
await server.close();

function sorted(durations: readonly number[]): number[] {
  return [...durations].sort((a, b) => a - b);
}

async function measuredOnce({ page: hash, ready, run }: Action) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "zh-CN" });
  await page.route("**/data/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return route.fulfill({ body: nationalFile(name), contentType: "text/plain; charset=utf-8" });
  });
  await page.goto(`${address}${hash}`);
  await page.locator(ready).first().waitFor({ timeout: 60_000 });
  await quiet(page);
  await measureFromNowOn(page);
  await run(page);
  const result = await measured(page);
  await page.close();
  return result;
}

/** What the board does once it is idle, such as fetching ahead, is no part of an answer. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
