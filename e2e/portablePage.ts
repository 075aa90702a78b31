import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect } from "./board.ts";

/** The board as one file with the data of this repository. */
export const portableFile = resolve("dist-portable/reopening-board.html");

/** Opens a file without a network. Gives all that the page asks for; what it makes itself is no request. */
export async function openFile(page: Page, file: string, rest = ""): Promise<string[]> {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
  });
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href + rest);
  return asked;
}

/** Takes the briefing that is open along, by the dialog that hands it over. */
export async function takenAlong(page: Page): Promise<{ name: string; path: string; text: string }> {
  await page.locator("[data-hand-over]").click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "带走" }).click();
  const download = await saved;
  const text = readFileSync(await download.path(), "utf8");
  await expect(page.getByText(/已存为“/)).toBeVisible();
  await page.keyboard.press("Escape");
  return { name: download.suggestedFilename(), path: stored(text), text };
}

/** Puts a page on the disk under a name that a browser takes for one. */
export function stored(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "portable-")), "board.html");
  writeFileSync(path, text);
  return path;
}

/** What a portable file carries, read without any of the board's own code. */
export function carriedFiles(text: string): Record<string, string> {
  const [, json = ""] =
    /<script type="application\/json" id="carried-data">([^<]*)<\/script>\n<\/body>/.exec(text) ?? [];
  const { files }: { files: { path: string; deflated: string }[] } = JSON.parse(json);
  return Object.fromEntries(
    files.map(({ path, deflated }) => [
      path,
      inflateRawSync(Buffer.from(deflated, "base64")).toString("base64"),
    ]),
  );
}

const briefingBlock =
  /(?<=<script type="application\/json" id="carried-briefing">)[^<]*(?=<\/script>\n<script[^>]*>[^<]*<\/script>\n<\/body>)/;

export function carriedBriefing(text: string): unknown {
  return JSON.parse(briefingBlock.exec(text)?.[0] ?? "");
}

export function withoutBriefing(text: string): string {
  return text.replace(briefingBlock, "");
}
