import type { Page } from "@playwright/test";
import type { TextBox } from "./drawnTexts.ts";
import type { Saved } from "./exportPage.ts";

/** The pixels that a PNG says it has, as "1920x1080". */
export function pixelsOf({ bytes }: Saved): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

/** Its dots an inch, null where it says none. */
export function dotsPerInchOf({ bytes }: Saved): number | null {
  const at = Buffer.from(bytes).indexOf("pHYs");
  if (at === -1) return null;
  return Math.round(new DataView(bytes.buffer, bytes.byteOffset).getUint32(at + 4) * 0.0254);
}

/** What the pixels of a painted PNG show. */
export interface Painted {
  /** Red, green, blue and opacity at the upper left. */
  readonly corner: readonly number[];
  /** The texts in whose place nothing is painted. */
  readonly withoutInk: readonly string[];
}

/** Looks at the pixels of a PNG where its texts should be. */
export function paintedPng(page: Page, { bytes }: Saved, texts: readonly TextBox[]): Promise<Painted> {
  return page.evaluate(
    async ([coded, boxes]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${coded}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no canvas");
      context.drawImage(image, 0, 0);
      const hasInk = ({ left, right, top, bottom }: TextBox) => {
        const { data } = context.getImageData(left, top, right - left, bottom - top);
        const shades = new Set<number>();
        for (let at = 0; at < data.length; at += 4) shades.add((data[at] ?? 0) + (data[at + 3] ?? 0));
        return shades.size > 2;
      };
      return {
        corner: [...context.getImageData(0, 0, 1, 1).data],
        withoutInk: boxes.filter((box) => !hasInk(box)).map(({ text }) => text),
      };
    },
    [Buffer.from(bytes).toString("base64"), texts] as const,
  );
}

/** Of Chinese characters those that this machine paints like another one, or like a character that no font has. */
export function alikeCharacters(page: Page, text: string, family: string): Promise<string[]> {
  return page.evaluate(
    ([words, font]) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [40, 40];
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no canvas");
      context.font = `30px ${font}`;
      const seen = new Map<string, string>();
      return ["\u{10FFFD}", ...new Set(words.match(/\p{Script=Han}/gu))].filter((character) => {
        context.clearRect(0, 0, 40, 40);
        context.fillText(character, 2, 32);
        const look = context.getImageData(0, 0, 40, 40).data.join();
        const isAlike = seen.has(look);
        seen.set(look, character);
        return isAlike;
      });
    },
    [text, family] as const,
  );
}
