import { expect, test } from "./board.ts";
import { choose, openExport, savedFile } from "./exportPage.ts";
import { openOverview, paintedChart } from "./overviewPage.ts";
import { pixelsOf } from "./png.ts";

for (const [what, character] of [
  ["of private use", "\u{10FFF0}"],
  ["that no Unicode has", "\u{2FFF0}"],
] as const) {
  test(`a character ${what} is named, nothing is saved, and the page lives on`, async ({ page }) => {
    await openOverview(page);
    const dialog = await openExport(page, await paintedChart(page, "refund-total"));
    await choose(dialog, { title: `退税${character}汇总` });

    const alert = dialog.getByRole("alert");
    await expect(alert).toContainText(`这台电脑的字体里没有这些字：${character}。`);
    await expect(alert).toContainText("没有保存任何文件");
    await expect(dialog.locator("[data-save]")).toBeDisabled();
    expect(pixelsOf(await savedFile(page, dialog, { title: "退税汇总" }))).toBe("1920x1080");
    await expect(alert).toHaveCount(0);
  });
}

test("a picture that comes out blank twice is not saved, and the page says so and lives on", async ({
  page,
}) => {
  // As where memory is short: the canvas is there and nothing comes onto it.
  await page.addInitScript(() => {
    const draw = CanvasRenderingContext2D.prototype.drawImage;
    const drawOrNot = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
      if (document.title !== "short of memory") Reflect.apply(draw, this, given);
    };
    Reflect.set(CanvasRenderingContext2D.prototype, "drawImage", drawOrNot);
  });
  await openOverview(page);
  const dialog = await openExport(page, await paintedChart(page, "refund-total"));
  await expect(dialog.locator("[data-save]")).toBeEnabled();
  const title = await page.title();
  await page.evaluate(() => {
    document.title = "short of memory";
  });
  let saved = 0;
  page.on("download", () => {
    saved += 1;
  });
  await dialog.locator("[data-save]").click();

  await expect(dialog.locator("[data-outcome=failed]")).toContainText("画出来的图是空白的");
  expect(saved).toBe(0);
  await page.evaluate((before) => {
    document.title = before;
  }, title);
  expect(pixelsOf(await savedFile(page, dialog))).toBe("1920x1080");
});

test("a picture that lost a mark on the way is not handed out", async ({ page }) => {
  await openOverview(page);
  const figure = await paintedChart(page, "reopening-rate");
  await figure.evaluate((element) => {
    const lost = element.querySelector(".recharts-wrapper [data-mark]")?.getAttribute("data-mark");
    const append = Element.prototype.append;
    Element.prototype.append = function (...nodes) {
      const kept = nodes.filter(
        (node) => !(node instanceof Element && node.getAttribute("data-mark") === lost),
      );
      append.apply(this, kept);
    };
  });
  const dialog = await openExport(page, figure);

  await expect(dialog.getByRole("alert")).toContainText("图中应有 12 个标记，只有 11 个");
  await expect(dialog.locator("[data-save]")).toBeDisabled();
});
