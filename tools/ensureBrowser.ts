import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findBrowser } from "./findBrowser.ts";

const isRoot = process.getuid?.() === 0;
const mayInstall = succeeds("apt-get --version") && (isRoot || succeeds("sudo -n true"));

installFromApt();
if (!findBrowser()) installFromPlaywright();

const browser = findBrowser();
if (!browser) fail("No browser", "Install Chromium, Chrome or Edge, or name one in BROWSER_PATH.");
if (!hasChineseFont()) fail("No Chinese font", "Install one, such as Noto Sans CJK (fonts-noto-cjk).");
if (browser) console.log(`Browser: ${browser}`);

function installFromApt(): void {
  const fonts = hasChineseFont() ? [] : ["fonts-noto-cjk", "fontconfig"];
  const names = findBrowser() || !isDebian() ? fonts : ["chromium-headless-shell", ...fonts];
  if (names.length === 0 || !mayInstall) return;
  const sudo = isRoot ? "" : "sudo -n ";
  const apt = `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300`;
  console.log(`The browser tests need what is missing here; installing with apt-get: ${names.join(" ")}`);
  runAloud(`${apt} update`);
  runAloud(`${apt} install -y --no-install-recommends ${names.join(" ")}`);
}

function installFromPlaywright(): void {
  const withLibraries = mayInstall ? "--with-deps " : "";
  console.log("The browser tests found no Chromium, Chrome or Edge; installing Playwright's own Chromium");
  runAloud(`npx playwright install ${withLibraries}chromium`);
}

/** Ubuntu's chromium package only points to a snap, which containers cannot run. */
function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Windows and macOS come with Chinese fonts; on Linux a page without one is rows of boxes. */
function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return Boolean(stdout?.trim());
}

/** A command that fails says so itself; what counts is what is there at the end. */
function runAloud(command: string): void {
  spawnSync(command, { shell: true, stdio: "inherit" });
}

function succeeds(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: "ignore" }).status === 0;
}

function fail(what: string, remedy: string): void {
  console.error(`${what} was found, and none could be installed. ${remedy}`);
  process.exitCode = 1;
}
