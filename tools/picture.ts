import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser } from "./findBrowser.ts";

/** Takes the README's pictures of the built board, and of what it exports. */
const server = await preview({ preview: { port: 4193 } });
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 960 }, locale: "zh-CN" });
await page.goto("http://localhost:4193/");
await page.locator('[data-chart="refund-total"][data-ready="true"]').waitFor();
await page.screenshot({ path: "docs/overview.png" });
const exported = page.waitForEvent("download");
await page.locator('[data-chart="reopening-rate"] [data-export]').click();
await page.locator("[data-save]:enabled").click();
await (await exported).saveAs("docs/export.png");
await browser.close();
await server.close();
