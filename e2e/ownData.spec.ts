import { readFileSync } from "node:fs";
import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./cleanPage.ts";
import { dropFile, expectDropReady } from "./droppedFile.ts";
import { openOverview, paintedChart } from "./overviewPage.ts";
import { cells, choose, gbk, headings, ownDialog, viewed } from "./ownDataPage.ts";

test("a table in GBK under Chinese headings, dropped anywhere, is shown on the board until it is loaded anew", async ({
  page,
}) => {
  await openOverview(page);
  await expectDropReady(page);
  await dropFile(page, { name: "四月.csv", body: gbk() });
  const dialog = await ownDialog(page);

  await expect(dialog).toContainText("数据：新增 1 条，改动 0 条，撤下 0 条");
  const understood = dialog.getByRole("table", { name: /从哪个文件/ });
  await expect(understood.getByRole("row").nth(1)).toContainText("GBK (GB18030)");
  await expect(understood).toContainText(
    "地区 → region、指标 → indicator、统计范围 → population、数值 → value",
  );
  await expect(understood).toContainText("截至 → as_of、截至日期依据 → as_of_basis、来源 → report");
  await expect(dialog.getByRole("row", { name: /^F293/ })).toContainText(
    "皇姑区 · 复工率 · 规上工业企业 · 61.5",
  );
  await expect(dialog).toContainText("没有编号，按新数据处理，拟用 F293");
  await expectAccessible(page, "dialog");
  const notice = await viewed(page);
  await expect(notice).toContainText("来自 “四月.csv”");
  await expect(notice).toContainText("没有任何内容离开本机");
  await page.evaluate(() => {
    window.location.hash = "#/regions/210105?figure=F293";
  });
  await expect(page.getByRole("dialog")).toContainText("61.5%");
  await page.keyboard.press("Escape");
  await expect(notice).toBeVisible();
  await page.reload();

  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test("a changed figure is told with before and after, drawn as it is, and gone when the reader goes back", async ({
  page,
}) => {
  await openOverview(page);
  await expect(await paintedChart(page, "reopening-rate")).toContainText("74.28%");
  const [id = ""] = /^F\d+(?=,.*74\.28)/m.exec(readFileSync("public/data/figures.csv", "utf8")) ?? [];
  const body = `编号,数值,分子,分母,原文写法\n${id},44.28,,,44.28%\n`;
  await choose(page, "files", { name: "改.csv", mimeType: "text/csv", buffer: Buffer.from(body) });
  const row = (await ownDialog(page)).getByRole("row").filter({ hasText: "数值（value）" });
  await expect(row.getByRole("cell")).toHaveText(["数值（value）", "74.28", "44.28"]);
  await row.getByRole("link", { name: id }).click();
  const panel = page.getByRole("dialog").filter({ hasText: "引用" });
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  const notice = await viewed(page);

  await expect(await paintedChart(page, "reopening-rate")).toContainText("44.28%");
  await expect(await paintedChart(page, "reopening-rate")).not.toContainText("74.28%");
  await notice.getByRole("button", { name: "回到看板自带的数据" }).click();
  await expect(await paintedChart(page, "reopening-rate")).toContainText("74.28%");
});

test("cells at fault are marked where they stand, and rows with errors are left out only knowingly", async ({
  page,
}) => {
  await openOverview(page);
  const rows = [
    headings.join(","),
    cells.join(","),
    "F002,沈阳,复工率,规上工业企业,6l.2,exact,2022-02-30,stated,huanggu-2022-04-29,61.2%",
  ];
  const hostile = "=cmd|x\u202e\u0000".padEnd(300, "长");
  rows.push(`F003,__proto__,constructor,,1,exact,2022-04-17,stated,huanggu-2022-04-29,"${hostile}"`);
  await dropFile(page, { name: "__proto__\u202e.csv", body: `\ufeff${rows.join("\n")}` });
  const dialog = await ownDialog(page);
  const grid = dialog.getByRole("table", { name: /有问题的行/ });

  // The errors alone are listed first.
  await dialog.getByRole("radio", { name: "全部" }).check();
  await expect(grid.getByRole("row", { name: /^3 .*F002/ }).locator("mark")).toHaveText([
    // The region, the day and the text as printed differ from F002 on show.
    "有问题：F002",
    "有问题：沈阳",
    "有问题：复工率",
    "有问题：规上工业企业",
    "有问题：6l.2",
    "有问题：2022-02-30",
  ]);
  await expect(grid).toContainText("“6l.2”不是数字");
  await expect(grid).toContainText("可能是 210100");
  await dialog.getByRole("radio", { name: "错误" }).check();
  await expect(grid.getByRole("row", { name: /^3 .*F002/ }).locator("mark")).toHaveCount(3);
  const view = dialog.getByRole("button", { name: "在看板中查看" });
  await expect(view).toBeDisabled();
  await dialog.getByLabel("有 2 行带着错误，知道这些行不采用").check();
  await expect(view).toBeEnabled();
  await expectAccessible(page, "dialog");
  await page.setViewportSize({ width: 375, height: 700 });
  await expectNoSidewaysScroll(page);
  await view.click();
  await expect(page.getByRole("status").filter({ hasText: "自己的数据" })).toBeVisible();
});

for (const [what, file, told] of [
  ["half a ZIP", { name: "a.zip", body: Buffer.from("PK\u0003\u0004half") }, "不是 XLSX 工作簿，或已损坏"],
  ["a table of something else", { name: "a.csv", body: "苹果,梨\n1,2\n" }, "表头认不出是哪个表"],
  [
    "a table in an unknown encoding",
    { name: "a.csv", body: Buffer.from([0x81, 0x20, 0xff, 0x80]) },
    "无法识别编码",
  ],
] as const) {
  test(`${what} opens nothing, and the page says why`, async ({ page }) => {
    await openOverview(page);
    await expectDropReady(page);
    await dropFile(page, file);

    await expect(page.getByRole("alert")).toContainText(`没有打开“${file.name}”`);
    await expect(page.getByRole("alert")).toContainText(told);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}
