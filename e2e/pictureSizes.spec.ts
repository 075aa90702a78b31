import { expect, test } from "./board.ts";
import { drawnPicture, measuringPage } from "./drawnPicture.ts";
import { choose, openExport, savedFile, savedPictures, textOf } from "./exportPage.ts";
import { openOverview, paintedChart } from "./overviewPage.ts";
import { tableOnDisk } from "./packageOnDisk.ts";
import { bare, expectMarksTrue, expectSound, saidOnPage, wordsOf } from "./pictureChecks.ts";

test("own sizes are taken up to their bounds, and a size too small names the height it needs", async ({
  page,
  context,
}) => {
  const measuring = await measuringPage(context, page);
  for (const [view, chart] of [
    ["#/?rates=time&regions=420000*&population=industry-above-size&events=on", "reopening-rate"],
    ["#/", "refund-total"],
  ] as const) {
    await page.goto(view);
    const dialog = await openExport(page, await paintedChart(page, chart));
    await choose(dialog, { format: "SVG", preset: "own", width: 319, height: 8001 });
    await expect(dialog.getByRole("alert")).toHaveText("宽和高请写 320 到 8000 之间的整数。");
    await expect(dialog.locator("[data-save]")).toBeDisabled();
    for (const [width, height] of [
      [8000, 1200],
      [400, 8000],
    ] as const)
      expectSound(
        await drawnPicture(measuring, textOf(await savedFile(page, dialog, { width, height }))),
        `${width}x${height}`,
      );
    await choose(dialog, { width: 600, height: 320 });
    const told = dialog.getByRole("alert").getByText(/高至少要 \d+ 像素/);
    await expect(told).toBeVisible();
    const needed = Number(/\d+/.exec((await told.textContent()) ?? "")?.[0]);
    expect(needed).toBeGreaterThan(320);
    const [first] = await savedPictures(page, dialog, { height: needed });
    expectSound(await drawnPicture(measuring, first ? textOf(first) : ""), `600x${needed}`);
    await page.keyboard.press("Escape");
  }
});

const longest = {
  "three hundred Chinese characters": "复工复产进展（个体工商户），".repeat(22).slice(0, 300),
  "a word of three hundred letters": "W".repeat(300),
  "English words": "Reopening rates of self-employed businesses of all trades ".repeat(6).slice(0, 300),
};

test("the longest titles and notes are broken into lines and stay inside", async ({ page, context }) => {
  await openOverview(page, "?regions=CN*");
  const measuring = await measuringPage(context, page);
  const dialog = await openExport(page, await paintedChart(page, "refund-total"));
  for (const [index, text] of Object.values(longest).entries()) {
    const look = { format: "SVG", preset: index === 0 ? "wide" : "portrait" } as const;
    const language = index === 0 ? "中文" : "English";
    const files = await savedPictures(page, dialog, { ...look, language, title: text, note: text });
    const pictures = await Promise.all(files.map((file) => drawnPicture(measuring, textOf(file))));

    for (const picture of pictures) expectSound(picture, look.preset === "wide" ? "1920x1080" : "1080x1440");
    expect(wordsOf(pictures).split(bare(text)).length - 1, "as title and as note").toBe(2 * files.length);
  }
});

const ranked = tableOnDisk<{ region: string; indicator: string; population: string }>("figures")
  .filter(
    ({ indicator, population }) => indicator === "reopening_rate" && population === "industry-above-size",
  )
  .map(({ region }) => region);
const regions = [...new Set(ranked)];

for (const count of [1, 7, 31]) {
  test(`a picture of ${count} regions bears each of them, whole, and the address of its view`, async ({
    page,
    context,
  }) => {
    const view = `?regions=${regions.slice(0, count).join()}&population=industry-above-size`;
    await openOverview(page, view);
    const figure = await paintedChart(page, "reopening-rate");
    const said = await saidOnPage(figure);
    const measuring = await measuringPage(context, page);
    const dialog = await openExport(page, figure);
    const files = await savedPictures(page, dialog, { format: "SVG", preset: "classic", language: "中文" });
    const pictures = await Promise.all(files.map((file) => drawnPicture(measuring, textOf(file))));
    for (const picture of pictures) expectSound(picture, "1600x1200");
    const drawn = pictures.flatMap(({ charts }) => charts);
    for (const chart of drawn) expectMarksTrue(chart);
    const words = wordsOf(pictures);

    expect([...said, view].filter((text) => !words.includes(bare(text)))).toEqual([]);
    expect(drawn.flatMap(({ marks }) => marks).length).toBe(count);
  });
}

test("pictures that a chart is split into share the axis, repeat headings, and each bears all notices", async ({
  page,
  context,
}) => {
  await openOverview(page, "?regions=CN*");
  const figure = await paintedChart(page, "reopening-rate");
  const notices = await figure.locator("ul[class*=notes] li, h3").allTextContents();
  const ids = await figure
    .locator(".recharts-wrapper [data-mark]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-mark")));
  const measuring = await measuringPage(context, page);
  const dialog = await openExport(page, figure);
  const files = await savedPictures(page, dialog, { format: "SVG", preset: "square", language: "中文" });
  const pictures = await Promise.all(files.map((file) => drawnPicture(measuring, textOf(file))));
  const axes = pictures.map(({ charts }) => charts.map(({ across }) => across.map(({ words }) => words)));

  expect(files.length).toBeGreaterThan(1);
  expect(files.length).toBeLessThan(8);
  expect(new Set(axes.map((axis) => JSON.stringify(axis))).size, "one axis for all").toBe(1);
  for (const [index, picture] of pictures.entries()) {
    const words = wordsOf([picture]);
    expectSound(picture, "1200x1200");
    expect(notices.filter((notice) => !words.includes(bare(notice)))).toEqual([]);
    expect(words).toContain(`共${files.length}张，第${index + 1}张`);
    expect(words).toMatch(/上级地区，包含其他在列的地区|确切值|只报下限/);
    expect(files[index]?.name).toMatch(new RegExp(`_${index + 1}-of-${files.length}_1200x1200\\.svg$`));
  }
  const drawn = pictures.flatMap(({ charts }) => charts.flatMap(({ marks }) => marks.map(({ id }) => id)));
  expect(drawn).toEqual(ids);
});
