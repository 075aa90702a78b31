import { expect, test } from "./board.ts";
import { paintedChart } from "./overviewPage.ts";
import { descriptorOnDisk } from "./packageOnDisk.ts";
import { comeBackLater, drawnCharts, openScenario } from "./scenarioPage.ts";

const descriptor = descriptorOnDisk();

test("a new version is offered while the old one stays, and comes when the reader asks", async ({ page }) => {
  await openScenario(page, "newVersion");
  await drawnCharts(page);
  await comeBackLater(page);
  const notice = page.getByRole("status");
  await expect(notice).toContainText(/有新版数据（[\d.]+）/);
  const [newer = ""] = /\d[\d.]+\d/.exec((await notice.textContent()) ?? "") ?? [];
  expect(newer).not.toBe(descriptor.version);
  await expect(page.getByRole("banner")).toContainText(`数据版本 ${descriptor.version} `);
  await expect(await paintedChart(page, "loan-volume")).toContainText(`数据版本 ${descriptor.version}`);

  const reloaded = page.waitForEvent("load");
  await notice.getByRole("button", { name: "载入新版" }).click();
  await reloaded;
  await drawnCharts(page);
  await expect(page.getByRole("banner")).toContainText(`数据版本 ${newer} `);
  await expect(notice).toHaveCount(0);
});

test("a corrected figure stays, says what holds now, and its chain is told in both panels", async ({
  page,
}) => {
  await openScenario(page, "revised", "?regions=211000&figure=F170");
  const panel = page.getByRole("dialog");
  const chain = panel.getByRole("listitem").filter({ hasText: /已被后来的报道更正|更正了上一条/ });

  await expect(panel).toContainText("后来的报道更正了这个数，现以它为准：81.6%");
  await expect(chain).toHaveText([/本条 · 已被后来的报道更正$/, /更正了上一条$/]);
  await chain.last().getByRole("link").click();
  await expect(page).toHaveURL(/figure=F9170/);
  await expect(chain).toHaveText([/已被后来的报道更正$/, /本条 · 更正了上一条$/]);
  await expect(panel).not.toContainText("现以它为准");
});

test("a corrected figure is compared with no other in its panel, nor at the reader's wish", async ({
  page,
}) => {
  await openScenario(page, "revised", "?regions=211000&figure=F170");
  const panel = page.getByRole("dialog");

  await expect(panel).toContainText("这个数已被后来的报道更正，不再与别的数比较");
  await expect(panel.getByRole("button", { name: "仍要比较" })).toHaveCount(0);
});

test("the page of all data and that of the report mark the corrected figure where its value stands", async ({
  page,
}) => {
  await openScenario(page, "revised", "data?only-standing=superseded");
  const rows = page.locator("tr[data-figure]");

  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveAttribute("data-figure", "F170");
  await expect(rows).toContainText(/≥ 80% 已被更正/);
  await expect(rows.getByRole("link", { name: "F9170" })).toBeVisible();
  await rows.locator('a[href^="#/reports/"]').click();
  await expect(page.locator("tr[data-figure=F170]")).toContainText(/≥ 80% 已被更正/);
  await expect(page.locator("tr[data-figure]", { hasText: "已被更正" })).toHaveCount(1);
});

test("a chart draws the correction and not what it corrects", async ({ page }) => {
  await openScenario(page, "revised", "?regions=211000");
  const rates = await paintedChart(page, "reopening-rate");

  await expect(rates.locator(".recharts-wrapper [data-mark=F9170]")).toHaveCount(1);
  await expect(rates.locator(".recharts-wrapper [data-mark=F170]")).toHaveCount(0);
});

test("the page of all data lists what was added, changed and withdrawn, each with its reason", async ({
  page,
}) => {
  await openScenario(page, "revised", "data");
  const changes = page.locator("[data-revision]");

  await expect(changes).toHaveText([
    /F9170.*新增.*演练：后来的报道更正了 F170。/,
    /F161.*修改.*value.*66\.48.*66\.84.*演练：录入时两位数字颠倒。/,
    /F9171.*撤回.*演练：与另一条重复。/,
  ]);
  await page.getByRole("combobox", { name: "改动" }).selectOption("withdrawn");
  await expect(changes).toHaveText([/F9171/]);
});

test("read as of a day before the correction was out, the page of all data tells nothing of it and says what the check covers", async ({
  page,
}) => {
  await openScenario(page, "revised", "data?seen=2020-04-08");

  await expect(page.getByText("只列 2020-04-08 当天已经报道的数据的改动。")).toBeVisible();
  await expect(page.locator("[data-revision]")).toHaveText([/F161/]);
  await expect(page.getByText("检查的是整个数据包，也包括 2020-04-08 之后的报道。").last()).toBeVisible();
  await expect(page.getByText("2020-04-08 所见的内容")).toBeVisible();
});
