import type { Page } from "@playwright/test";
import { expect } from "./board.ts";

/** An empty picture, painted by the browser itself. */
export async function plainPng(page: Page): Promise<Buffer> {
  return Buffer.from(
    await page.evaluate(() => document.createElement("canvas").toDataURL().split(",")[1] ?? ""),
    "base64",
  );
}

interface Dropped {
  readonly name: string;
  readonly body: Uint8Array | string;
  /** Bytes without a meaning, added in the browser. */
  readonly padding?: number;
}

/** Holds a file over the page, and lets go of it where it is to be dropped. */
export async function holdFile(
  page: Page,
  { name, body, padding = 0 }: Dropped,
  kinds: readonly string[],
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([called, text, more]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([bytes, new Uint8Array(more)], called));
      return held;
    },
    [name, Buffer.from(body).toString("base64"), padding] as const,
  );
  for (const kind of kinds) await page.dispatchEvent("main", kind, { dataTransfer: transfer });
}

export async function dropFile(page: Page, file: Dropped): Promise<void> {
  await holdFile(page, file, ["dragenter", "dragover", "drop"]);
}

/** The files can be dropped once the foot of the page is there. */
export async function expectDropReady(page: Page): Promise<void> {
  await expect(page.getByRole("contentinfo").getByRole("button").last()).toBeVisible();
}
