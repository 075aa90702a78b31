import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { strFromU8 } from "fflate";
import { partsOf } from "#export/deck/package/packageFaults.ts";
import { readSheets } from "#workbook/readSheets.ts";
import { expect } from "./board.ts";
import { openBriefings } from "./briefingPage.ts";
import type { Saved } from "./exportPage.ts";

/** What a test chooses, by the words of a Chinese page. */
interface Choices {
  readonly form?: "可编辑 PPTX" | "图片版 PPTX" | "图片 ZIP" | "PDF / 打印";
  readonly size?: "16:9" | "4:3";
  readonly factor?: "1×" | "2×";
  readonly theme?: "浅色" | "深色" | "投影";
  readonly notes?: "不带，一页一张（A4 横向）" | "带，在幻灯片下方（A4 纵向）";
  readonly language?: "中文" | "English";
}

/** Opens the page of briefings with the first one, and the choices of how it is handed over. */
export async function openHandover(page: Page, query = ""): Promise<Locator> {
  await openBriefings(page, query);
  return openDialog(page);
}

export async function openDialog(page: Page): Promise<Locator> {
  await page.locator("[data-hand-over]").click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Sets the choices in their order, as one shows the next. */
export async function choose(dialog: Locator, choices: Choices): Promise<void> {
  const { form, size, factor, theme, notes, language } = choices;
  // The words lie over the field.
  for (const name of [form, size, factor, theme, notes, language])
    if (name) await dialog.getByRole("radio", { name, exact: true }).check();
}

/** The file that is saved with these choices. */
export async function handedFile(page: Page, dialog: Locator, choices: Choices): Promise<Saved> {
  await choose(dialog, choices);
  const saving = page.waitForEvent("download");
  await dialog.locator("[data-make]").click();
  const download = await saving;
  await expect(dialog.getByRole("status")).toHaveAttribute("data-outcome", "done");
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Prints with these choices, and gives the sections that are the pages. */
export async function handedPages(page: Page, dialog: Locator, choices: Choices): Promise<Locator> {
  await choose(dialog, { form: "PDF / 打印", ...choices });
  await dialog.locator("[data-make]").click();
  await expect(dialog.getByRole("status")).toHaveAttribute("data-outcome", "done");
  return page.locator("body > [data-print] [data-page]");
}

/** On paper, the texts that reach out of their page or over its foot. */
export async function spilledTexts(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const spilled = await page.locator("[data-page]").evaluateAll((pages) =>
    pages.flatMap((section) => {
      const home = section.getBoundingClientRect();
      const end = section.querySelector("footer")?.getBoundingClientRect().top ?? home.bottom;
      return [...section.querySelectorAll("figure text")].flatMap((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const isOut = left < home.left || right > home.right || top < home.top || bottom > end;
        return isOut ? [text.textContent ?? ""] : [];
      });
    }),
  );
  await page.emulateMedia({ media: null });
  return spilled;
}

/** Of a presentation the XML parts below a folder. */
export function xmlParts({ bytes }: Saved, folder: string): string[] {
  return [...partsOf(bytes)]
    .filter(([path]) => path.startsWith(folder) && path.endsWith(".xml"))
    .map(([, part]) => strFromU8(part));
}

/** What is in the workbooks of its charts, cell by cell. */
export function workbookCells({ bytes }: Saved): Set<unknown> {
  return new Set(
    [...partsOf(bytes)]
      .filter(([path]) => path.endsWith(".xlsx"))
      .flatMap(([, part]) => readSheets(part))
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
  );
}
