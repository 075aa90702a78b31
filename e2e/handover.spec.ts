import { unzipSync } from "fflate";
import { packageFaults, partsOf } from "#export/deck/package/packageFaults.ts";
import { expect, test } from "./board.ts";
import { openBriefings, pressByKey, slidesOn, tabTo } from "./briefingPage.ts";
import { expectAccessible, expectNoSidewaysScroll, looks, widths } from "./cleanPage.ts";
import { dropFile, expectDropReady } from "./droppedFile.ts";
import { choose, handedFile, openDialog, openHandover, workbookCells, xmlParts } from "./handoverPage.ts";
import { paintedPng, pixelsOf } from "./png.ts";

/** The figures that the first briefing tells of in its own headlines. */
const told = ["F001", "F002", "F003", "F005", "F015", "F038", "F039", "F040"];

for (const [language, size, said, source, fileName] of [
  [
    "中文",
    "16:9",
    "数字前面的“≥”表示报道只给了下限",
    "• 人民网辽宁频道",
    /^复工复产：五篇报道说了什么_\d{4}\.\d\d\.\d\d\.pptx$/,
  ],
  [
    "English",
    "4:3",
    "three populations, three rates",
    "• China Industry News",
    /^Reopening-what-five-reports-say_[\d.]+\.pptx$/,
  ],
] as const) {
  test(`the first briefing becomes a sound deck in ${language} at ${size}, with figures, sources and notes inside`, async ({
    page,
  }) => {
    const dialog = await openHandover(page);
    const file = await handedFile(page, dialog, { form: "可编辑 PPTX", size, language });
    const slides = xmlParts(file, "ppt/slides/slide");
    const notes = xmlParts(file, "ppt/notesSlides/").join("\n");
    const cells = workbookCells(file);

    expect(file.name).toMatch(fileName);
    expect(packageFaults(file.bytes)).toEqual([]);
    expect(slides.length).toBeGreaterThanOrEqual(12);
    expect(xmlParts(file, "ppt/charts/chart").length).toBeGreaterThanOrEqual(10);
    expect(told.filter((id) => !cells.has(id))).toEqual([]);
    for (const words of [said, source]) expect(notes.includes(words), words).toBe(true);
    for (const xml of [...slides, ...xmlParts(file, "ppt/charts/chart")]) {
      expect(xml).toContain("<a:latin ");
      expect(xml).toContain("<a:ea ");
    }
  });
}

test("a deck of pictures has one that fills each slide, with its words read out and its notes", async ({
  page,
}) => {
  const dialog = await openHandover(page);
  const file = await handedFile(page, dialog, { form: "图片版 PPTX", size: "4:3", theme: "投影" });
  const parts = [...partsOf(file.bytes)];
  const pictures = parts.filter(([path]) => path.startsWith("ppt/media/"));
  const slides = xmlParts(file, "ppt/slides/slide");

  expect(packageFaults(file.bytes)).toEqual([]);
  expect(slides.length).toBeGreaterThanOrEqual(12);
  expect(pictures).toHaveLength(slides.length);
  for (const [name, bytes] of pictures) expect(pixelsOf({ name, bytes })).toBe("1600x1200");
  expect(slides.filter((xml) => !/descr="[^"]{10,}/.test(xml))).toEqual([]);
  expect(xmlParts(file, "ppt/notesSlides/").join("").includes("意向和投放并排放，不相加")).toBe(true);
});

for (const [size, factor, theme, pixels, ground] of [
  ["16:9", "1×", "浅色", "1920x1080", 255],
  ["4:3", "2×", "深色", "3200x2400", 20],
] as const) {
  test(`pictures of all slides come as a ZIP, ${pixels}, ${theme}, none of them blank`, async ({ page }) => {
    const dialog = await openHandover(page);
    const file = await handedFile(page, dialog, { form: "图片 ZIP", size, factor, theme });
    const pictures = Object.entries(unzipSync(file.bytes)).map(([name, bytes]) => ({ name, bytes }));
    const [width = 0, height = 0] = pixels.split("x").map(Number);
    const headline = { text: "headline", left: 0, top: 0, right: width / 2, bottom: height / 5 };

    expect(file.name).toMatch(factor === "2×" ? /_1600x1200@2x\.zip$/ : /_1920x1080\.zip$/);
    expect(new Set(pictures.map(({ name }) => name.slice(0, 3))).size).toBe(12);
    for (const picture of pictures) {
      expect(pixelsOf(picture)).toBe(pixels);
      const { corner, withoutInk } = await paintedPng(page, picture, [headline]);
      expect(Math.abs((corner[0] ?? 0) - ground)).toBeLessThan(10);
      expect(withoutInk).toEqual([]);
    }
  });
}

test("a picture of a slide with a chart opens its view, in its language, when it comes back", async ({
  page,
}) => {
  const dialog = await openHandover(page);
  const file = await handedFile(page, dialog, { form: "图片 ZIP", language: "English" });
  const [name = "", body = new Uint8Array()] =
    Object.entries(unzipSync(file.bytes)).find(([entry]) => entry.startsWith("004_Loans")) ?? [];
  await page.keyboard.press("Escape");
  await expectDropReady(page);
  await dropFile(page, { name, body });

  await expect(page).toHaveURL(/#\/regions\/211200\?lang=en$/);
  await expect(page.locator('figure[data-chart="loan-volume"]').first()).toBeInViewport();
});

test("a slide that this machine cannot draw is named with its fault, and nothing is saved", async ({
  page,
}) => {
  await openBriefings(page);
  await page.getByRole("textbox", { name: "标题", exact: true }).fill("开场\u{10FFF0}白");
  const dialog = await openDialog(page);
  await choose(dialog, { form: "图片 ZIP" });
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  await dialog.locator("[data-make]").click();

  await expect(dialog.getByRole("alert")).toContainText("没有保存任何文件");
  await expect(dialog.getByRole("alert")).toContainText("第 1 张《开场\u{10FFF0}白》：");
  await expect(dialog.getByRole("alert")).toContainText("这台电脑的字体里没有这些字：\u{10FFF0}。");
  expect(downloads).toBe(0);
});

test("the making tells how far it is, and stops when asked to", async ({ page }) => {
  const dialog = await openHandover(page);
  await choose(dialog, { form: "图片 ZIP", factor: "2×" });
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  await dialog.locator("[data-make]").click();
  await expect(dialog.getByRole("status")).toHaveText(/正在画幻灯片：\d+ \/ 12|正在生成图片/);
  await dialog.getByRole("button", { name: "停止" }).click();

  await expect(dialog.getByRole("status")).toHaveText("已停止，没有保存任何文件。");
  expect(downloads).toBe(0);
  // A second time it goes through.
  expect((await handedFile(page, dialog, { form: "可编辑 PPTX" })).name).toMatch(/\.pptx$/);
});

test("a briefing is handed over with the keyboard alone", async ({ page }) => {
  await openBriefings(page);
  const button = page.getByRole("button", { name: "交出…" });
  await pressByKey(page, button);
  const dialog = page.getByRole("dialog", { name: "交出简报" });
  await tabTo(page, dialog.getByRole("radio", { name: "可编辑 PPTX" }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: "图片 ZIP" })).toBeChecked();
  const saving = page.waitForEvent("download");
  await pressByKey(page, dialog.locator("[data-make]"));
  await saving;
  await page.keyboard.press("Escape");

  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("a briefing without slides says that there is nothing to hand over", async ({ page }) => {
  await openBriefings(page);
  await page.getByRole("button", { name: "新建" }).click();
  await expect(slidesOn(page)).toHaveCount(0);

  await expect((await openDialog(page)).getByRole("status")).toContainText("还没有幻灯片");
});

for (const look of looks)
  test(`axe finds nothing in the choices of handing over with ${look}, and they fit a phone`, async ({
    page,
  }) => {
    const dialog = await openHandover(page, `?${look}`);
    for (const index of [0, 1, 2, 3]) {
      await dialog.getByRole("radio").nth(index).check();
      await expectAccessible(page, "dialog");
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
  });
