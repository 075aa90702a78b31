import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./cleanPage.ts";
import { dropFile, expectDropReady } from "./droppedFile.ts";
import { type Chart, openOverview, paintedChart } from "./overviewPage.ts";

/** The table of a chart as its dialog saves it. */
async function exportedTable(page: Page, chart: Chart, format: "CSV" | "XLSX"): Promise<Buffer> {
  await (await paintedChart(page, chart)).locator("[data-export]").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: new RegExp(`${format}$`) }).check();
  const download = page.waitForEvent("download");
  await dialog.locator("[data-save]").click();
  const bytes = await readFile(await (await download).path());
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  return bytes;
}

for (const format of ["CSV", "XLSX"] as const) {
  test(`an exported ${format} comes back with the same figures, and opens the view it was exported from`, async ({
    page,
  }) => {
    await openOverview(page, "?regions=210000*&scale=log");
    const body = await exportedTable(page, "refund-total", format);
    await page.goto("#/data");
    await expectDropReady(page);
    await dropFile(page, { name: `table.${format.toLowerCase()}`, body });

    const account = page.getByRole("dialog");
    await expect(account.getByRole("status")).toHaveText(/^表中 \d+ 条数据与页面上的数据完全相同。$/);
    await expect(account.getByRole("table")).toHaveCount(0);
    await expect(account).toContainText("导出时的数据版本与页面相同");
    await expectAccessible(page, "dialog");
    await account.getByRole("button", { name: "打开导出时的视图" }).press("Enter");
    await expect(page).toHaveURL(/#\/\?regions=210000\*&scale=log$/);
    await expect(account).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: "导出时的视图" })).toContainText(
      "已打开表格《退税",
    );
    await expect(await paintedChart(page, "refund-total")).toBeInViewport({ ratio: 0.5 });
  });
}

test("a changed cell is told with before and after, a foreign row and a broken cell by their place", async ({
  page,
}) => {
  await openOverview(page);
  const text = (await exportedTable(page, "reopening-rate", "CSV")).toString("utf8");
  const [head = "", first = "", second = "", third = "", ...others] = text.split("\r\n");
  const changed = first.replace(/,percent,(.*?),([\d.]+),/, ",percent,$1,12.5,");
  const gone = second.replace(/^F\d+/, "F99999");
  const broken = third.replace(/,percent,/, ",prozent,");
  const body = [head, changed, gone, broken, ...others].join("\r\n");
  await dropFile(page, { name: "rates.csv", body });

  const account = page.getByRole("dialog");
  await expect(account.getByRole("status")).toHaveText(
    /读出 \d+ 条数据：\d+ 条与页面上的数据相同，1 条不同，1 条在数据中找不到。$/,
  );
  const id = first.split(",")[0] ?? "";
  const row = account.getByRole("row").filter({ hasText: id });
  await expect(row.getByRole("cell")).toHaveText(["数值", "12.5", /^\d+(\.\d+)?$/]);
  await expect(account).toContainText("第 3 行：F99999 · ");
  await expect(account).toContainText("rates.csv 第 4 行 单位 列");
  await expect(account).toContainText("“prozent”");
  await expectAccessible(page, "dialog");

  await row.getByRole("link", { name: id }).press("Enter");
  const panel = page.getByRole("dialog").filter({ hasText: "引用" });
  await expect(page).toHaveURL(new RegExp(`figure=${id}$`));
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(row.getByRole("link", { name: id })).toBeFocused();
  await page.setViewportSize({ width: 375, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.keyboard.press("Escape");
  await expect(account).toHaveCount(0);
});

test("the account speaks English on a dark page, and is reached by keyboard alone", async ({ page }) => {
  await openOverview(page);
  const text = (await exportedTable(page, "refund-total", "CSV")).toString("utf8");
  await openOverview(page, "?lang=en&appearance=dark");
  await expectDropReady(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file…" }).press("Enter");
  const [head = "", ...rows] = text.split("\r\n");
  // Address, licence and version are the last three.
  const foreign = rows.map((row) => row.replace(/,[^,]*(,[^,]*),[^,]*$/, ",javascript:alert(1)$1,2020.1.1"));
  const body = [head, ...foreign].join("\r\n");
  await (await chooser).setFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(body) });

  const account = page.getByRole("dialog");
  await expect(account).toContainText("It was exported from version 2020.1.1 of the data");
  await expect(account).toContainText("is no page of this board and cannot be opened");
  await expect(account.getByRole("button", { name: "Open the view" })).toHaveCount(0);
  await expectAccessible(page, "dialog");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Choose a file…" })).toBeFocused();
});

for (const [what, file, told] of [
  ["half a workbook", { name: "a.xlsx", body: "PK\u0003\u0004half" }, "不是 XLSX 工作簿，或已损坏"],
  [
    "a CSV that Excel saved in GBK",
    { name: "a.csv", body: Buffer.from([0xca, 0xfd, 0xbe, 0xdd]) },
    "表头认不出是哪个表",
  ],
] as const) {
  test(`${what} opens nothing, and the page says what is the matter with it`, async ({ page }) => {
    await openOverview(page);
    await expectDropReady(page);
    await dropFile(page, file);

    const notice = page.getByRole("alert");
    await expect(notice).toContainText(`没有打开“${file.name}”`);
    await expect(notice).toContainText(told);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expectAccessible(page, "footer");
    await page.getByRole("button", { name: "关闭" }).click();
    await expect(notice).toHaveCount(0);
  });
}
