import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll, looks, widths } from "./cleanPage.ts";
import { choose, openExport, savedFile } from "./exportPage.ts";
import { openOverview, paintedChart } from "./overviewPage.ts";
import { pixelsOf } from "./png.ts";

test("the code of the export is asked for when the first one is opened, and not before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openOverview(page);
  await page.waitForLoadState("networkidle");
  const before = asked.filter((path) => /export/i.test(path));
  await openExport(page, await paintedChart(page, "refund-total"));

  expect(before).toEqual([]);
  expect(asked.some((path) => /ExportDialog.*\.js$/.test(path))).toBe(true);
});

async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(control).toBeFocused();
}

test("a picture is chosen and saved by keyboard alone, and the focus comes back to the chart", async ({
  page,
}) => {
  await openOverview(page);
  const figure = await paintedChart(page, "loan-volume");
  await figure.locator("a[data-stop]").first().focus();
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: /^导出：贷款/ });
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.getByRole("radio", { name: "PNG" }));
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("radio", { name: "SVG" })).toBeChecked();
  await tabTo(page, dialog.getByLabel("尺寸"));
  await page.keyboard.press("End");
  await tabTo(page, dialog.getByLabel("宽（像素）"));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("1400");
  await tabTo(page, dialog.getByLabel("标题（只用于这次导出）"));
  await page.keyboard.type("e 为题");
  const save = dialog.locator("[data-save]");
  await expect(save).toBeEnabled();
  await tabTo(page, save);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");

  expect((await download).suggestedFilename()).toMatch(/_1400x720\.(svg|zip)$/);
  await expect(dialog.getByRole("status")).toContainText("已交给浏览器保存");
  await expect(save, "who saves once may save again").toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(figure.locator("[data-export]")).toBeFocused();
});

for (const look of looks) {
  test(`axe finds nothing in the dialog with ${look}, and nothing of it is cut at any width`, async ({
    page,
  }) => {
    await openOverview(page, `?${look}`);
    await (await paintedChart(page, "loan-volume")).locator("[data-export]").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("combobox").first().selectOption("own");
    await expect(dialog.locator("[data-preview]")).toBeVisible();
    await expectAccessible(page, "dialog");
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const sideways = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
      const beyond = await dialog.evaluate((element) =>
        [...element.querySelectorAll("input, select, button, legend, label, img, p")]
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 0.5)
          .map((part) => part.outerHTML),
      );

      expect(sideways).toBeLessThanOrEqual(0);
      expect(beyond).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
  });
}

test("a copied picture lies on the clipboard with its pixels", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openOverview(page);
  const dialog = await openExport(page, await paintedChart(page, "refund-total"));
  await choose(dialog, { format: "PNG", preset: "square" });
  await dialog.getByRole("button", { name: "复制图片" }).click();

  await expect(dialog.getByRole("status")).toHaveText("图片已复制，可直接粘贴。");
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType("image/png");
    return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
  });
  expect(pixelsOf({ name: "", bytes: Uint8Array.from(bytes) })).toBe("1200x1200");
});

test("where the browser lets nothing be copied, the picture is there to be copied by hand", async ({
  page,
}) => {
  // As on a page without HTTPS.
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
  });
  await openOverview(page);
  const dialog = await openExport(page, await paintedChart(page, "refund-total"));
  await dialog.getByRole("button", { name: "复制图片" }).click();

  await expect(dialog.getByRole("status")).toContainText("请在下面的图上按右键（或长按）");
  await expect(dialog.locator("[data-preview]")).toHaveJSProperty("naturalWidth", 1920);
});

test("a choice made just before saving is in what is saved", async ({ page }) => {
  await openOverview(page);
  const dialog = await openExport(page, await paintedChart(page, "refund-total"));
  await expect(dialog.locator("[data-save]")).toBeEnabled();

  for (const [preset, size] of [
    ["square", "1200x1200"],
    ["portrait", "1080x1440"],
    ["wide", "1920x1080"],
  ] as const)
    expect(pixelsOf(await savedFile(page, dialog, { preset }))).toBe(size);
});
