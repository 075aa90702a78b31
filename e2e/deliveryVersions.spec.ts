import { expect } from "./board.ts";
import { deliveredPackage, figureRows, withoutLastRow } from "./deliveredPackage.ts";
import { answering, banner, comeBackLater, expectCharts, failureLines, test } from "./deliveryPage.ts";
import { choose, gbk, ownDialog } from "./ownDataPage.ts";

const older = deliveredPackage({ version: "2026.12.1" });
const newer = deliveredPackage({ version: "2026.12.2", figures: withoutLastRow });
const rows = figureRows(newer);

/** A file of one package among those of another, as while a folder is being copied. */
function withFileOf(files: ReadonlyMap<string, Buffer>, file: string, other: ReadonlyMap<string, Buffer>) {
  return new Map([...files, [file, other.get(file) ?? Buffer.of()]]);
}

test("a package that is published anew while it is read is read again as one version, without a word", async ({
  page,
  server,
}) => {
  server.files = older;
  // The first table is asked for when the descriptor was read: by then another version lies there.
  server.troubles.set("regions.csv", (response) => {
    server.files = newer;
    server.troubles.clear();
    answering(newer.get("regions.csv") ?? "")(response);
  });
  await page.goto("#/");
  await expectCharts(page);

  await expect(banner(page)).toContainText(`数据版本 2026.12.2 · ${rows} 条数据`);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByText("有新版数据")).toHaveCount(0);
  expect(server.asked.filter((file) => file === "figures.csv").length).toBe(2);
});

test("a table of an older version under a newer descriptor is looked at twice, refused if it lacks rows, and read once it is there", async ({
  page,
  server,
}) => {
  server.files = withFileOf(older, "figures.csv", newer);
  await page.goto("#/");
  await expect(await failureLines(page)).toHaveText([
    new RegExp(`^figures\\.csv：只有 ${rows} 行数据，应有 ${rows + 1} 行`),
  ]);
  expect(server.asked.filter((file) => file === "figures.csv").length).toBe(1);

  server.files = newer;
  await page.getByRole("button", { name: "重试" }).click();
  await expectCharts(page);
  await expect(banner(page)).toContainText(`数据版本 2026.12.2 · ${rows} 条数据`);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a file that someone changed is shown as changed: in the head, in each chart, and in the list", async ({
  page,
  server,
}) => {
  const changed = deliveredPackage({ figures: (text) => text.replace(",61040000,", ",61050000,") });
  server.files = withFileOf(older, "figures.csv", changed);
  await page.goto("#/");
  await expectCharts(page);

  await expect(banner(page)).toContainText("数据版本 2026.12.1 (改动未登记 · altered)");
  for (const figure of await page.getByRole("figure").all())
    await expect(figure).toContainText("2026.12.1 (改动未登记 · altered)");
  await page.getByText(/^数据检查：0 处错误/).click();
  await expect(
    page.getByRole("listitem").filter({ hasText: /^figures\.csv：发布后有改动，未登记/ }),
  ).toHaveCount(1);
});

test("a page that is open while the server gets a broken version keeps the old one under its date, and takes the mended one", async ({
  page,
  server,
}) => {
  server.files = older;
  await page.goto("#/");
  await expectCharts(page);
  server.files = withFileOf(newer, "figures.csv", new Map([["figures.csv", Buffer.from("<html>")]]));
  await comeBackLater(page);
  await page.getByRole("button", { name: "载入新版" }).click();

  const alert = page.getByRole("alert");
  await expect(alert).toContainText(/更新失败：.*页面仍显示版本 2026\.12\.1，2026-11-24 的数据。/);
  await expect(alert.getByRole("listitem")).toHaveText([/^figures\.csv：.*收到的是网页/]);
  await expectCharts(page);
  await expect(banner(page)).toContainText("数据版本 2026.12.1 ");

  server.files = newer;
  const reloaded = page.waitForEvent("load");
  await alert.getByRole("button", { name: "重试" }).click();
  await reloaded;
  await expectCharts(page);
  await expect(banner(page)).toContainText(`数据版本 2026.12.2 · ${rows} 条数据`);
});

test("own data are not saved as the next version of a package that is no longer on the server", async ({
  page,
  server,
}) => {
  server.files = older;
  await page.goto("#/");
  await expectCharts(page);
  await choose(page, "files", { name: "填报.csv", mimeType: "text/csv", buffer: Buffer.from(gbk()) });
  const dialog = await ownDialog(page);
  server.files = newer;
  await dialog.getByRole("button", { name: "下载 ZIP" }).click();

  await expect(dialog.getByRole("status").last()).toHaveText(/^没有保存：.*现为版本 2026\.12\.2/);

  // Where nobody can be asked, nothing else is known.
  server.troubles.set("datapackage", (response) => response.destroy());
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "下载 ZIP" }).click();
  await saving;
});
