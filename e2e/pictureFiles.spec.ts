import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { drawnPicture, measuringPage } from "./drawnPicture.ts";
import {
  choose,
  openExport,
  type Preset,
  presets,
  type Saved,
  savedFile,
  savedPictures,
  textOf,
} from "./exportPage.ts";
import { charts, openOverview, paintedChart } from "./overviewPage.ts";
import { alikeCharacters, dotsPerInchOf, paintedPng, pixelsOf } from "./png.ts";

const sizes = {
  wide: /^1920x1080$/,
  classic: /^1600x1200$/,
  square: /^1200x1200$/,
  portrait: /^1080x1440$/,
  a4: /^2480x\d+$/,
};
const dotsPerInch: Partial<Record<Preset, number>> = { a4: 300 };
const appearances = { wide: "浅色", classic: "深色", square: "浅色", portrait: "深色", a4: "浅色" } as const;
const grounds = { 浅色: [255, 255, 255, 255], 深色: [20, 23, 26, 255] };

for (const chart of ["reopening-rate", "loan-volume"] as const) {
  test(`PNGs of ${chart} have the pixels they say at every preset, with ink for every text`, async ({
    page,
    context,
  }) => {
    await openOverview(page);
    const measuring = await measuringPage(context, page);
    const dialog = await openExport(page, await paintedChart(page, chart));
    for (const preset of presets) {
      const [svg, png] = await bothFiles(page, dialog, preset);
      const { texts } = await drawnPicture(measuring, textOf(svg));
      const { corner, withoutInk } = await paintedPng(measuring, png, texts);

      expect(pixelsOf(png)).toMatch(sizes[preset]);
      expect(png.name).toContain(`_${pixelsOf(png)}`);
      expect(png.name.replace(/png$/, "svg")).toBe(svg.name);
      expect(dotsPerInchOf(png)).toBe(dotsPerInch[preset] ?? null);
      expect(withoutInk).toEqual([]);
      expect(corner).toEqual(grounds[appearances[preset]]);
    }
  });
}

/** The first picture of a preset in both formats. */
async function bothFiles(page: Page, dialog: Locator, preset: Preset): Promise<[Saved, Saved]> {
  const [svg] = await savedPictures(page, dialog, {
    format: "SVG",
    preset,
    appearance: appearances[preset],
  });
  const [png] = await savedPictures(page, dialog, { format: "PNG" });
  if (!svg || !png) throw new Error("Nothing was saved.");
  return [svg, png];
}

test("no two Chinese characters of the pictures look alike, so that none is the box of a missing glyph", async ({
  page,
  context,
}) => {
  await openOverview(page);
  const measuring = await measuringPage(context, page);
  for (const chart of charts) {
    const dialog = await openExport(page, await paintedChart(page, chart));
    const svg = textOf(await savedFile(page, dialog, { format: "SVG", preset: "portrait" }));
    const family = /font-family="([^"]+)"/.exec(svg)?.[1] ?? "";

    expect(svg.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(100);
    expect(await alikeCharacters(measuring, svg, family)).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

test("two and four times as large is so many pixels, and transparent has no ground", async ({
  page,
  context,
}) => {
  await openOverview(page);
  const measuring = await measuringPage(context, page);
  const dialog = await openExport(page, await paintedChart(page, "refund-total"));
  const twice = await savedFile(page, dialog, { format: "PNG", preset: "square", factor: 2 });
  await expect(dialog.getByText("文件为 2400×2400 像素")).toBeVisible();
  const four = await savedFile(page, dialog, { factor: 4, ground: "透明" });

  expect([pixelsOf(twice), pixelsOf(four)]).toEqual(["2400x2400", "4800x4800"]);
  expect(twice.name).toMatch(/_1200x1200@2x\.png$/);
  expect(four.name).toMatch(/_1200x1200@4x\.png$/);
  expect((await paintedPng(measuring, twice, [])).corner[3]).toBe(255);
  expect((await paintedPng(measuring, four, [])).corner[3]).toBe(0);
  const sheet = await savedFile(page, dialog, { preset: "a4", factor: 2 });
  expect(dotsPerInchOf(sheet), "twice as many dots on the same paper").toBe(600);
});

test("where a canvas holds no more, the picture is made as large as it can be, and says so", async ({
  page,
}) => {
  // As on a telephone, whose canvases stay blank beyond some size.
  await page.addInitScript(() => {
    const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...place) {
      const { width, height } = this.canvas;
      return width * height > 4096 * 4096 ? new ImageData(1, 1) : read.apply(this, place);
    };
  });
  await openOverview(page);
  const dialog = await openExport(page, await paintedChart(page, "refund-total"));
  await choose(dialog, { format: "PNG", preset: "wide", factor: 4 });

  await expect(
    dialog.getByText("文件为 3840×2160 像素 · 这个浏览器的画布容不下更大的图，将按 2 倍输出"),
  ).toBeVisible();
  expect(pixelsOf(await savedFile(page, dialog))).toBe("3840x2160");
});
