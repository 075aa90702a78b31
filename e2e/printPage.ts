import type { Locator, Page } from "@playwright/test";
import { expect } from "./board.ts";

interface PrintChoices {
  readonly paper?: string;
  readonly perPage?: string;
  readonly language?: string;
}

/** Keeps the browser's own printing from opening; the pages then stay for a test to take. */
export async function withoutPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute("data-printed", "");
  });
}

/** Opens the choices of printing at the foot of the page. */
export async function openPrintDialog(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /^(打印图表…|Print charts…)$/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Prints with those choices, and gives the sections that are the pages. */
export async function print(page: Page, dialog: Locator, choices: PrintChoices = {}): Promise<Locator> {
  // The words lie over the field.
  for (const name of Object.values(choices)) await dialog.getByRole("radio", { name, exact: true }).check();
  await dialog.getByRole("button", { name: /^(打印 \d+ 张图|Print \d+ charts?)$/ }).click();
  await expect(dialog.getByRole("status")).toHaveAttribute("data-outcome", "handed");
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
  return page.locator("body > [data-print] [data-page]");
}

/** The size of each page of a PDF in millimetres, read from its bytes. */
export function pageSizes(pdf: Buffer): string[] {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  const millimetres = (points = "") => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => `${millimetres(width)}x${millimetres(height)}`);
}

/** On paper, what of each page reaches out of it or over its foot; and figures without a mark. */
export async function paperFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll("[data-page]")].flatMap((section, index) => {
      const home = section.getBoundingClientRect();
      const foot = section.querySelector("footer")?.getBoundingClientRect().top ?? 0;
      const isOut = (box: DOMRect, end: number) =>
        box.left < home.left || box.right > home.right || box.top < home.top || box.bottom > end;
      const texts = [...section.querySelectorAll("p, text")].filter((text) =>
        isOut(text.getBoundingClientRect(), text.closest("footer") ? home.bottom : foot),
      );
      const empty = [...section.querySelectorAll("figure")].filter(
        (one) => !one.querySelector("[data-mark]"),
      );
      return [
        ...texts.map(({ textContent }) => `page ${index + 1}: ${textContent} is out`),
        ...empty.map((one) => `page ${index + 1}: ${one.getAttribute("aria-label")} has no mark`),
      ];
    }),
  );
  await page.emulateMedia({ media: null });
  return faults;
}
