import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { test as base, expect } from "./board.ts";
import { deliveredPackage } from "./deliveredPackage.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

export type Answer = (response: ServerResponse) => void;

/** A server of the built board and of a package, both of which may be troubled while pages are open. */
export interface TroubledServer {
  readonly address: string;
  /** The names of all files that were asked for, in their order. */
  readonly asked: string[];
  /** By the beginning of the name of a file, what is answered in place of it. */
  readonly troubles: Map<string, Answer>;
  files: ReadonlyMap<string, Buffer>;
}

function answered(server: TroubledServer, path: string, response: ServerResponse): void {
  const file = normalize(path).split("/").at(-1) || "index.html";
  const data = path.includes("/data/") ? server.files.get(file) : undefined;
  const trouble = [...server.troubles].find(([name]) => file.startsWith(name))?.[1];
  server.asked.push(file);
  if (trouble) {
    trouble(response);
    return;
  }
  try {
    const body = data ?? readFileSync(join("dist", path.endsWith("/") ? `${path}index.html` : path));
    const type = types[extname(file)] ?? "application/octet-stream";
    const caching = path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    response.writeHead(200, { "Content-Type": type, "Cache-Control": caching }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Playwright's `test` with a board on a server of its own, on which anything can go wrong. */
export const test = base.extend<{ server: TroubledServer }>({
  server: async ({ browserName: _ }, use) => {
    const files = deliveredPackage();
    const server = { address: "", asked: [], troubles: new Map<string, Answer>(), files };
    const listener = createServer((request, response) =>
      answered(server, new URL(request.url ?? "/", "http://localhost").pathname, response),
    );
    await new Promise<void>((resolve) => {
      listener.listen(0, "localhost", resolve);
    });
    const bound = listener.address();
    server.address = `http://localhost:${bound && typeof bound === "object" ? bound.port : 0}/`;
    await use(server);
    listener.closeAllConnections();
    await new Promise((resolve) => listener.close(resolve));
  },
  baseURL: async ({ server }, use) => use(server.address),
  // The browser's own lines about what the server answers.
  tolerated: [[/Failed to load resource/], { scope: "test" }],
});

/** Answers with a body, as CSV unless told. */
export function answering(body: string | Buffer, type = "text/csv", status = 200): Answer {
  return (response) => response.writeHead(status, { "Content-Type": type }).end(body);
}

export function failing(status: number): Answer {
  return answering("", "text/plain", status);
}

/** Takes the question and never says a word. */
export const silent: Answer = () => undefined;

/** Begins to answer and never ends: a byte at a time. */
export const dripping: Answer = (response) => {
  response.writeHead(200, { "Content-Type": "text/csv" });
  const drip = setInterval(() => void response.write("a"), 20);
  response.on("close", () => clearInterval(drip));
};

/** Breaks the connection after a part of what was announced. */
export function breakingOff(body: Buffer): Answer {
  return (response) => {
    response.writeHead(200, { "Content-Type": "text/csv", "Content-Length": String(body.length) });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  };
}

/** The three charts of the overview, each with marks. */
export async function expectCharts(page: Page): Promise<void> {
  const painted = page.locator("figure[data-ready=true]", {
    has: page.locator(".recharts-wrapper [data-mark]"),
  });
  await expect(painted).toHaveCount(3);
  await expectNothingAwaited(page);
}

export async function expectNothingAwaited(page: Page): Promise<void> {
  await expect(page.getByText("正在载入数据…")).toHaveCount(0);
}

/** The lines of the page's account of why nothing is drawn, once nothing is awaited any more. */
export async function failureLines(page: Page): Promise<Locator> {
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("heading")).toHaveText("数据没有读到，图表无法绘制");
  await expect(alert.getByRole("button", { name: "重试" })).toBeEnabled();
  await expect(page.getByRole("figure")).toHaveCount(0);
  await expectNothingAwaited(page);
  return alert.getByRole("listitem");
}

/** Waits until a file has been asked for so many times. */
export async function expectAsked({ asked }: TroubledServer, file: string, times = 1): Promise<void> {
  await expect.poll(() => asked.filter((name) => name.startsWith(file)).length).toBeGreaterThanOrEqual(times);
}

/** Opens the overview as for the first time: another address behind "#" alone would open nothing. */
export async function openAnew(page: Page): Promise<void> {
  await page.goto("about:blank");
  await page.goto("#/");
}

/** The version and the number of figures in the head of the page. */
export function banner(page: Page): Locator {
  return page.getByRole("banner");
}

/** Comes back to the page after two minutes, when it asks for the version on the server. */
export async function comeBackLater(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 120_000;
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  });
}
