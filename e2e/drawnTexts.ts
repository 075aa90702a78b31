import type { Locator } from "@playwright/test";

/** A text of a drawing with its place in it. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The texts of a drawing with their places in it. */
export function textBoxes(figure: Locator): Promise<TextBox[]> {
  return figure
    .locator(".recharts-wrapper svg.recharts-surface")
    .first()
    .evaluate((svg) => {
      const home = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return {
          text: text.textContent ?? "",
          left: left - home.left,
          right: right - home.left,
          top: top - home.top,
          bottom: bottom - home.top,
        };
      });
    });
}

/** Pairs of texts that cover each other by more than the air above and below their letters. */
export function collisions(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return width > 1 && height > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.35
        ? [`${a.text} × ${b.text}`]
        : [];
    }),
  );
}

/** The texts that reach beyond their drawing on either side. */
export async function cutTexts(figure: Locator): Promise<string[]> {
  const room = (await figure.locator(".recharts-wrapper").first().boundingBox())?.width ?? 0;
  const boxes = await textBoxes(figure);
  return boxes.filter(({ left, right }) => left < -0.5 || right > room + 0.5).map(({ text }) => text);
}
