import { expect, test } from "./board.ts";
import { openBriefings } from "./briefingPage.ts";
import { handedPages, openDialog, openHandover, spilledTexts } from "./handoverPage.ts";
import { pageSizes, withoutPrinter } from "./printPage.ts";

test.beforeEach(({ page }) => withoutPrinter(page));

for (const [notes, size] of [
  ["不带，一页一张（A4 横向）", "297x210"],
  ["带，在幻灯片下方（A4 纵向）", "210x297"],
] as const) {
  test(`on paper (${notes}) every slide has its page and stays inside it`, async ({ page }) => {
    const dialog = await openHandover(page);
    const pages = await handedPages(page, dialog, { notes });
    const slides = await pages
      .locator("figure")
      .evaluateAll((all) => all.map((one) => Number.parseInt(one.getAttribute("data-printed") ?? "", 10)));

    expect(new Set(slides).size).toBe(12);
    expect(await spilledTexts(page)).toEqual([]);
    const parts = pages.filter({ has: page.locator('figure[data-printed="3.2"]') });
    await expect(parts).toContainText(size === "210x297" ? "见这张幻灯片的第一部分" : "≥ 80%");
    await expect(page).toHaveTitle(/^复工复产：五篇报道说了什么_\d{4}\.\d\d\.\d\d$/);
    const count = await pages.count();
    expect(pageSizes(await page.pdf({ preferCSSPageSize: true }))).toEqual(Array(count).fill(size));
    await expect(page.locator("[data-print]")).toHaveCount(0);
    await expect(page).not.toHaveTitle(/_\d{4}/);
  });
}

test("notes as long as they may be go on over further pages, and none of them is lost", async ({ page }) => {
  await openBriefings(page);
  const sentence = "先说统计范围再说数。";
  await page.getByRole("textbox", { name: /^讲稿/ }).fill(sentence.repeat(990));
  const dialog = await openDialog(page);
  const pages = await handedPages(page, dialog, { notes: "带，在幻灯片下方（A4 纵向）" });
  const said = await pages
    .locator('figure[data-printed="1 notes"] text')
    .evaluateAll((texts) => texts.map(({ textContent }) => textContent).join(""));

  expect(said.split(sentence).length - 1).toBeGreaterThanOrEqual(980);
  expect(said.replace(/讲稿（续）：[^先]*/g, "").split(sentence)).toHaveLength(991);
  await expect(pages.filter({ has: page.locator('figure[data-printed="1 notes"]') })).not.toHaveCount(1);
  expect(await spilledTexts(page)).toEqual([]);
});
