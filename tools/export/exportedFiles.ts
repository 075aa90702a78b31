import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import type { Locale } from "#domain/locale.ts";
import { factors } from "#export/picture/pictureSize.ts";
import { type ExportWording, exportWording } from "#i18n/exportWording.ts";
import type { ExportTask } from "./tasks.ts";

/** A file as the board hands it to its reader. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The board says that it cannot make the file, and why. */
export class NotMadeError extends Error {}

/** A picture of 8000 by 8000 pixels takes its time on a slow machine. */
const PATIENCE = 180_000;

/** Exports a chart of a page by the dialog that readers use, speaking the language of the page. */
export async function exportedFiles(page: Page, task: ExportTask, locale: Locale): Promise<HandedFile[]> {
  const words = exportWording[locale];
  await page.locator(`figure[data-chart="${task.chart}"] [data-export]`).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("group", { name: words.format }).waitFor();
  try {
    await choose(dialog, task, words);
    await settled(dialog);
    await refuseCapped(dialog, words);
    return await saved(page, dialog);
  } finally {
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  }
}

/** Every choice is made anew, as the dialog remembers those of the export before. */
async function choose(dialog: Locator, task: ExportTask, words: ExportWording): Promise<void> {
  const radio = (name: string) => dialog.getByRole("radio", { name, exact: true });
  const format = radio(words.formats[task.format]);
  if ((await format.count()) === 0)
    throw new NotMadeError("it has no figures of its own to put into a table");
  await format.check();
  if (!("size" in task)) return;
  const { size, times, look } = task;
  const isOwn = typeof size !== "string";
  await dialog.getByRole("combobox", { name: words.size, exact: true }).selectOption(isOwn ? "own" : size);
  if (isOwn) {
    await dialog.getByRole("textbox", { name: words.width, exact: true }).fill(String(size.width));
    await dialog.getByRole("textbox", { name: words.height, exact: true }).fill(String(size.height));
  }
  if (task.format === "png") await radio(`${times}×`).check();
  await radio(words.appearances[look]).check();
}

/** Waits until the picture of these very choices is made. */
async function settled(dialog: Locator): Promise<void> {
  const refusal = dialog.locator('[aria-busy="false"] [role=alert]');
  await dialog.locator("[data-save]:enabled").or(refusal).first().waitFor({ timeout: PATIENCE });
  if ((await refusal.count()) > 0) throw new NotMadeError(await sentencesOf(refusal.locator("p")));
}

/** A reader is told that a canvas holds less than was asked for; nobody reads that in a batch. */
async function refuseCapped(dialog: Locator, words: ExportWording): Promise<void> {
  for (const factor of factors) {
    const isCapped = (await dialog.getByText(words.capped(factor)).count()) > 0;
    if (isCapped) throw new NotMadeError(`the canvas of this browser holds no more than ${factor}x of it`);
  }
}

async function saved(page: Page, dialog: Locator): Promise<HandedFile[]> {
  const handed = page.waitForEvent("download", { timeout: PATIENCE });
  // A failure is told below; nobody may wait for the file then.
  handed.catch(() => undefined);
  await dialog.locator("[data-save]").click();
  const outcome = dialog.locator("[data-outcome=saved], [data-outcome=failed]");
  await outcome.waitFor({ timeout: PATIENCE });
  if ((await outcome.getAttribute("data-outcome")) === "failed")
    throw new NotMadeError(await sentencesOf(outcome));
  const download = await handed;
  const bytes = await readFile(await download.path());
  const name = download.suggestedFilename();
  return name.endsWith(".zip") ? unpacked(bytes) : [{ name, bytes }];
}

/** Several pictures of one chart come packed. */
function unpacked(zip: Uint8Array): HandedFile[] {
  return Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, bytes }));
}

async function sentencesOf(element: Locator): Promise<string> {
  return (await element.allTextContents()).join(" ").trim();
}
