import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect } from "./board.ts";

export const presets = ["wide", "classic", "square", "portrait", "a4"] as const;
export type Preset = (typeof presets)[number];

/** What a test chooses in the dialog; what it leaves out stays as it is. */
export interface Choices {
  readonly format?: "PNG" | "SVG" | "XLSX" | "CSV";
  readonly preset?: Preset | "own";
  readonly width?: number | string;
  readonly height?: number | string;
  readonly factor?: 1 | 2 | 4;
  readonly appearance?: "浅色" | "深色";
  readonly ground?: "有底" | "透明";
  readonly language?: "中文" | "English";
  readonly fonts?: "windows" | "mac" | "linux";
  readonly title?: string;
  readonly note?: string;
}

/** A file as it was saved. */
export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens the dialog of a chart on a Chinese page by its button. */
export async function openExport(page: Page, figure: Locator): Promise<Locator> {
  await figure.locator("[data-export]").click();
  const dialog = page.getByRole("dialog", { name: /^导出：/ });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Sets the controls of the dialog, in the order in which one shows the next. */
export async function choose(dialog: Locator, choices: Choices): Promise<void> {
  const { format, preset, width, height, factor, appearance, ground, language, fonts, title, note } = choices;
  const radio = (name: string) => dialog.getByRole("radio", { name }).check();
  if (format) await radio(format);
  if (preset) await dialog.getByLabel("尺寸").selectOption(preset);
  if (factor) await radio(`${factor}×`);
  for (const name of [appearance, ground, language]) if (name) await radio(name);
  if (fonts) await dialog.getByLabel("字体优先").selectOption(fonts);
  for (const [label, text] of [
    ["宽（像素）", width],
    ["高（像素）", height],
    ["标题（只用于这次导出）", title],
    ["附注（只用于这次导出）", note],
  ] as const)
    if (text !== undefined) await dialog.getByLabel(label).fill(String(text));
}

/** The one file that the dialog saves with these choices. */
export async function savedFile(page: Page, dialog: Locator, choices: Choices = {}): Promise<Saved> {
  await choose(dialog, choices);
  const saved = page.waitForEvent("download");
  await dialog.locator("[data-save]").click();
  const download = await saved;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The pictures that are saved with these choices: one, or those of a ZIP where the chart is split. */
export async function savedPictures(page: Page, dialog: Locator, choices: Choices = {}): Promise<Saved[]> {
  const file = await savedFile(page, dialog, choices);
  if (!file.name.endsWith(".zip")) return [file];
  return Object.entries(unzipSync(file.bytes)).map(([name, bytes]) => ({ name, bytes }));
}

export function textOf({ bytes }: Saved): string {
  return new TextDecoder().decode(bytes);
}
