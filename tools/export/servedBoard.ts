import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Route } from "@playwright/test";

/** No name leads there (RFC 6761), so a board below it prints no address but that of the view. */
const NOWHERE = new URL("https://reopening-board.invalid/");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A browser in which the built board stands at the address of its readers. */
export interface ServedBoard {
  readonly context: BrowserContext;
  readonly address: URL;
  readonly close: () => Promise<void>;
}

interface Served {
  /** Where the built board lies. */
  readonly folder: string;
  /** Where its readers find it. */
  readonly board: URL | null;
  readonly executablePath: string | undefined;
}

/**
 * Answers for the board at its own address from the files on the disk: without a server or a port, and so that what
 * the board prints of its address is the readers' one. Any other request is refused.
 */
export async function servedBoard({ folder, board, executablePath }: Served): Promise<ServedBoard> {
  const address = board ?? NOWHERE;
  const browser = await openedBrowser(executablePath);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    colorScheme: "light",
  });
  await context.route("**/*", (route) => answer(route, folder, address));
  return { context, address, close: () => browser.close() };
}

function openedBrowser(executablePath: string | undefined): Promise<Browser> {
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      // Chromium refuses to start its sandbox as root, as whom containers run.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      // The same pixels whatever graphics and screen the machine has.
      "--disable-gpu",
      "--force-color-profile=srgb",
      "--font-render-hinting=none",
    ],
  });
}

async function answer(route: Route, folder: string, address: URL): Promise<void> {
  const file = boardFile(new URL(route.request().url()), address);
  if (file === null) return route.abort();
  try {
    const body = await readFile(join(folder, file));
    return await route.fulfill({ body, contentType: types[extname(file)] ?? "application/octet-stream" });
  } catch {
    return route.fulfill({ status: 404 });
  }
}

/** The file of the board that an address names; null where it lies outside. */
export function boardFile(asked: URL, board: URL): string | null {
  const home = new URL("./", board);
  if (asked.origin !== home.origin || !asked.pathname.startsWith(home.pathname)) return null;
  if (asked.pathname === board.pathname || asked.pathname === home.pathname) return "index.html";
  const path = decodeURIComponent(asked.pathname.slice(home.pathname.length));
  return path.split(/[/\\]/).includes("..") ? null : path;
}
