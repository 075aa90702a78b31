import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser } from "./findBrowser.ts";

/** Takes the README's picture of the built board. */
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
await browser.close();
await server.close();
