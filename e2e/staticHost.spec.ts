import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { expect, test } from "./board.ts";
import { charts, paintedChart } from "./overviewPage.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The plainest of static servers: files of dist below a sub-path, nothing else, no fallback. */
function plainServer(prefix: string, asked: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    asked.push(path);
    const file = join("dist", normalize(path.slice(prefix.length)));
    const found = path.startsWith(prefix)
      ? existsSync(file) && statSync(file).isDirectory()
        ? join(file, "index.html")
        : file
      : "";
    if (!existsSync(found)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": types[extname(found)] ?? "application/octet-stream" });
    createReadStream(found).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}

test("below a sub-path of a plain static server the board works, without a service worker and asking nothing outside its folder", async ({
  browser,
}) => {
  const asked: string[] = [];
  const server = await plainServer("/berichte/2022/", asked);
  const bound = server.address();
  const port = bound && typeof bound === "object" ? bound.port : 0;
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/berichte/2022/#/?lang=en`);
  for (const chart of charts) await paintedChart(page, chart);

  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(asked.filter((path) => !path.startsWith("/berichte/2022/"))).toEqual([]);
  expect(asked.filter((path) => path.endsWith(".csv")).length).toBe(7);
  await page.close();
  await new Promise((resolve) => server.close(resolve));
});
