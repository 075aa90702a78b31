import type { Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { collisions, type TextBox } from "./drawnTexts.ts";

const stages = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

interface SlideText extends TextBox {
  readonly size: number;
  readonly isOfChart: boolean;
}

interface SlideOnScreen {
  readonly width: number;
  readonly height: number;
  readonly headline: number;
  readonly marks: number;
  readonly texts: readonly SlideText[];
}

for (const stage of stages)
  for (const lang of ["zh", "en"])
    test(`every slide at ${stage.width}x${stage.height} in ${lang} is whole, clear and large enough for the back row`, async ({
      page,
    }) => {
      await page.setViewportSize(stage);
      await page.goto(`/#/present?lang=${lang}`);
      const unit = stage.height / 1080;
      for (const key of await slideKeys(page)) {
        const slide = await slideOnScreen(page, key);
        const { width, height, texts, marks, headline } = slide;
        const where = `slide ${key}`;

        expect([width, height], where).toEqual([stage.width, stage.height]);
        expect(
          texts.filter((text) => isCut(text, stage)),
          where,
        ).toEqual([]);
        expect(collisions(texts), where).toEqual([]);
        expect(
          texts.filter(({ size, isOfChart }) => size < (isOfChart ? 24 : 20) * unit - 0.01),
          where,
        ).toEqual([]);
        expect(headline, where).toBeGreaterThanOrEqual(44 * unit);
        expect(headline, where).toBeLessThanOrEqual(56 * unit + 0.01);
        expect(marks, where).toBeLessThanOrEqual(16);
        await page.keyboard.press("PageDown");
      }
    });

/** The keys of all slides, once they are drawn and the first one is on. */
async function slideKeys(page: Page): Promise<string[]> {
  await expect(page.locator("[data-drawing] svg")).toHaveCount(1, { timeout: 60_000 });
  const keys = (await page.locator("[data-stage]").getAttribute("data-keys")) ?? "";
  return keys.split(",");
}

function slideOnScreen(page: Page, key: string): Promise<SlideOnScreen> {
  return page.locator(`[data-drawing="${key}"] > svg`).evaluate((svg) => {
    const home = svg.getBoundingClientRect();
    const scale = home.width / Number(svg.getAttribute("width"));
    const texts = [...svg.querySelectorAll("text")].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return {
        text: text.textContent ?? "",
        left: left - home.left,
        right: right - home.left,
        top: top - home.top,
        bottom: bottom - home.top,
        size: Number(text.closest("[font-size]")?.getAttribute("font-size")) * scale,
        // A chart is moved to its place as a whole, the words of the slide are not.
        isOfChart: [...svg.children].some((part) => part.hasAttribute("transform") && part.contains(text)),
      };
    });
    return {
      width: home.width,
      height: home.height,
      headline: Math.max(...texts.filter(({ top }) => top < home.height * 0.12).map(({ size }) => size)),
      marks: svg.querySelectorAll("[data-mark]").length,
      texts,
    };
  });
}

function isCut(
  { left, right, top, bottom }: TextBox,
  { width, height }: { width: number; height: number },
): boolean {
  return left < 0 || top < 0 || right > width || bottom > height;
}
