import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** The shell first: the same engine without a window's parts, in which a page opens in half the time. */
const commands = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"],
  darwin: ["Chromium", "Google Chrome", "Microsoft Edge"].flatMap((name) =>
    ["/Applications", join(process.env.HOME ?? "", "Applications")].map((folder) =>
      join(folder, `${name}.app`, "Contents/MacOS", name),
    ),
  ),
  win32: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].flatMap((name) =>
    ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].map((folder) =>
      join(process.env[folder] ?? "", name),
    ),
  ),
};

/** The browser the tests run in: the one named in the environment, else one of the system, else Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env.BROWSER_PATH ?? process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`BROWSER_PATH names ${named}, and there is no such file.`);
    return named;
  }
  return [...onPath(), ...(places[process.platform] ?? []), chromium.executablePath()].find((file) =>
    existsSync(file),
  );
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
