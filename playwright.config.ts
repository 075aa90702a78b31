import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tools/findBrowser.ts";

// Ports of their own, so that a board that is already running is neither tested nor disturbed; others for a second run beside it.
const port = Number(process.env.TEST_PORT ?? 4183);
const boardAddress = `http://localhost:${port}`;
/** A build with the mocked data services; a development server would transform hundreds of modules for each test. */
const mockedAddress = `http://localhost:${port + 1000}`;
const mockedFolder = "test-results-mocked";
const scenarios = "scenarios*.spec.ts";

const isRoot = process.getuid?.() === 0;
const executablePath = findBrowser();

export default defineConfig({
  testDir: "e2e",
  // One more than the cores of the smallest machine, as a test mostly waits for its page.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  // Against hanging only: axe alone takes some seconds over an overview with everything open.
  timeout: 90_000,
  reporter: "list",
  expect: { timeout: 10_000 },
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // Chromium refuses to start its sandbox as root, as whom containers run.
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
        "--font-render-hinting=none",
      ],
    },
  },
  projects: [
    { name: "board", testIgnore: scenarios, use: { baseURL: boardAddress } },
    { name: "scenarios", testMatch: scenarios, use: { baseURL: mockedAddress } },
  ],
  webServer: [
    // Packs the portable board out of what was built, as its tests open it.
    {
      command: "tsx tools/packPortable.ts && npm run preview",
      env: { PORT: new URL(boardAddress).port },
      url: boardAddress,
    },
    {
      command: `vite build --mode mocked --outDir ${mockedFolder} && vite preview --outDir ${mockedFolder}`,
      env: { PORT: new URL(mockedAddress).port },
      url: mockedAddress,
    },
  ],
});
