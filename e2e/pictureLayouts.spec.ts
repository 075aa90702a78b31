import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { drawnPicture, measuringPage } from "./drawnPicture.ts";
import { choose, openExport, type Preset, presets, type Saved, savedPictures, textOf } from "./exportPage.ts";
import { bare, expectMarksTrue, expectSound, saidOnPage, wordsOf } from "./pictureChecks.ts";

const languages = ["中文", "English"] as const;

/** Charts at views, each of them at every preset. */
const charts = [
  ["#/?regions=210000*", "reopening-rate"],
  ["#/?regions=420000*&population=industry-above-size&rates=time&events=on", "reopening-rate"],
  ["#/?regions=210000*", "loan-volume"],
  ["#/?scale=log", "loan-volume"],
  ["#/?regions=210000*", "refund-total"],
  ["#/?open=relief", "theme-relief"],
  ["#/?open=services", "theme-services"],
  ["#/?open=jobs", "theme-jobs"],
  ["#/?open=support", "theme-support"],
  ["#/measures?", "measures-by-department"],
  ["#/regions/420000?", "theme-reopening"],
  ["#/regions/420000?", "over-time-reopening_rate-industry-above-size"],
  ["#/regions/420000?", "over-time-reopened_count-industry-above-size"],
] as const;

for (const [place, [view, chart]] of charts.entries()) {
  test(`pictures of ${chart} at ${view} are whole and true at every preset`, async ({ page, context }) => {
    const figure = page.locator(`figure[data-chart="${chart}"]`);
    const english = await saidAt(page, figure, `${view}&lang=en`);
    const chinese = await saidAt(page, figure, view);
    const measuring = await measuringPage(context, page);
    const dialog = await openExport(page, figure);
    await choose(dialog, { format: "SVG" });
    const said = { 中文: chinese, English: english };
    for (const language of languages)
      for (const preset of presetsOf(place, language)) {
        const files = await savedPictures(page, dialog, { preset, language });
        await expectWholeAndTrue(measuring, files, said[language]);
      }
    const light = await savedPictures(page, dialog, { preset: "portrait", appearance: "浅色" });
    const dark = await savedPictures(page, dialog, { appearance: "深色" });

    expect(dark.map(textOf)).not.toEqual(light.map(textOf));
    expect(dark.map(shape), "dark differs from light by colours alone").toEqual(light.map(shape));
  });
}

/** Each preset in one of the two languages, the next chart in the other one; with EVERY=1 (`npm run test:pictures`) in both. */
function presetsOf(place: number, language: (typeof languages)[number]): readonly Preset[] {
  const turn = (place + languages.indexOf(language)) % 2;
  return presets.filter((_, index) => process.env.EVERY === "1" || index % 2 === turn);
}

async function saidAt(page: Page, figure: Locator, view: string): Promise<string[]> {
  await page.goto(view);
  await expect(page.locator("html")).toHaveAttribute("lang", view.includes("lang=en") ? /^en/ : /^zh/);
  await expect(figure).toHaveAttribute("data-ready", "true");
  return saidOnPage(figure);
}

async function expectWholeAndTrue(
  measuring: Page,
  files: readonly Saved[],
  said: readonly string[],
): Promise<void> {
  const pictures = [];
  for (const file of files) {
    const picture = await drawnPicture(measuring, textOf(file));
    expectSound(picture, /\d+x\d+(?=\.svg$)/.exec(file.name)?.[0] ?? "no size in the name");
    for (const drawn of picture.charts) expectMarksTrue(drawn);
    pictures.push(picture);
  }
  const words = wordsOf(pictures);

  expect(said.filter((text) => !words.includes(bare(text)))).toEqual([]);
}

/** A picture without its colours. */
function shape(file: Saved): string {
  return textOf(file).replaceAll(/ (fill|stroke)="#[0-9a-f]+"/g, "");
}
