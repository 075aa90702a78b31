import { expect, test } from "./board.ts";
import { expectAccessible, looks } from "./cleanPage.ts";
import { idsShown, type MeasureOnDisk, measures, openMeasures } from "./measuresPage.ts";

const idsWhere = (isMeant: (measure: MeasureOnDisk) => boolean) =>
  measures
    .filter(isMeant)
    .map(({ id }) => id)
    .sort();

test("every measure of the package stands on the page once, with its department, limit and source", async ({
  page,
}) => {
  await openMeasures(page);
  const ids = await idsShown(page);

  await expect(page.getByText(`共 ${measures.length} 项举措`)).toBeVisible();
  expect(ids.sort()).toEqual(idsWhere(() => true));
  for (const { id, title_zh, departments_zh, time_limit_zh, report, paragraph } of measures) {
    const row = page.locator(`#measure-${id}`);
    for (const text of [title_zh, departments_zh.replaceAll(";", "、") || "–", time_limit_zh || "–"])
      await expect(row).toContainText(text);
    await expect(row.locator("td a")).toHaveAttribute("href", `#/reports/${report}?paragraph=${paragraph}`);
  }
});

test("region, department and time limit change table and chart, and the address brings them back", async ({
  page,
}) => {
  const figure = await openMeasures(page);
  const bars = figure.locator(".recharts-wrapper [data-mark]");
  await page.getByRole("combobox", { name: "地区" }).selectOption("430100-hitech");
  await expect.poll(() => idsShown(page)).toHaveLength(16);
  await expect(bars).toHaveCount(15);
  await page.getByRole("combobox", { name: "责任部门" }).selectOption("城管环保局");
  expect((await idsShown(page)).sort()).toEqual(["M24", "M27"]);
  await page.getByRole("radio", { name: "写明", exact: true }).check();
  await expect.poll(() => idsShown(page)).toEqual(["M24"]);
  await expect(page).toHaveURL(/regions=430100-hitech&department=.*&limit=with$/);
  await expect(bars).toHaveCount(4);
  await page.reload();

  await expect.poll(() => idsShown(page)).toEqual(["M24"]);
  await expect(page.getByText("42 项举措中有 1 项符合筛选")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "责任部门" })).toHaveValue("城管环保局");
  await page.getByRole("link", { name: "清除筛选" }).click();
  await expect.poll(() => idsShown(page)).toHaveLength(measures.length);
});

test("the search answers each key, stands in the address when the typing pauses, and a reload brings it back", async ({
  page,
}) => {
  await openMeasures(page);
  const field = page.getByRole("searchbox", { name: "查找" });
  await field.pressSequentially("tax bureau");
  await expect(field).toHaveValue("tax bureau");
  const taxBureaus = idsWhere(({ departments_zh }) => departments_zh.includes("税务局"));
  await expect.poll(async () => (await idsShown(page)).sort()).toEqual(taxBureaus);
  await expect(page).toHaveURL(/search=tax\+bureau$/);
  await page.reload();

  await expect(field).toHaveValue("tax bureau");
  expect((await idsShown(page)).sort()).toEqual(taxBureaus);
});

test("a search for nothing that is there says so, and keeps what another filter chose meanwhile", async ({
  page,
}) => {
  await openMeasures(page);
  await page.getByRole("searchbox").fill("没有这样的举措");
  await page.getByRole("radio", { name: "时限", exact: true }).check();

  await expect(page.getByText("42 项举措中没有一项符合筛选")).toBeVisible();
  await expect(page).toHaveURL(/order=limit&search=/);
  await expect(page.getByRole("table")).toHaveCount(0);
});

test("measures are sorted by department or with those that promise a time first", async ({ page }) => {
  await openMeasures(page, "?order=limit");
  const limited = idsWhere(({ time_limit_zh }) => time_limit_zh !== "");
  expect((await idsShown(page)).slice(0, limited.length).sort()).toEqual(limited);

  await page.getByRole("radio", { name: "部门", exact: true }).check();
  const named = idsWhere(({ departments_zh }) => departments_zh !== "");
  await expect.poll(async () => (await idsShown(page)).slice(0, named.length).sort()).toEqual(named);
});

test("a department and regions that no measure has stay in sight", async ({ page }) => {
  await openMeasures(page, "?regions=110000,120000&department=月球局");

  await expect(page.getByRole("combobox", { name: "地区" })).toHaveValue("several");
  await expect(page.getByRole("combobox", { name: "责任部门" })).toHaveValue("月球局");
  await expect(page.getByText("42 项举措中没有一项符合筛选")).toBeVisible();
});

for (const look of looks) {
  test(`axe finds nothing on the page of measures with ${look}`, async ({ page }) => {
    const figure = await openMeasures(page, `?department=税务局&${look}`);
    await expect(figure).toHaveAttribute("data-ready", "true");
    await figure.getByRole("button", { name: /^(数据表|Table)$/ }).click();

    await expectAccessible(page);
  });
}
