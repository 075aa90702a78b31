import { readFileSync } from "node:fs";
import { expect, test } from "./board.ts";

test("a refused row is mended in the form, as it stands in the file", async ({ page }) => {
  const text = readFileSync("public/data/figures.csv", "utf8").replace(",61040000,", ",6l04,");
  await page.route("**/data/figures.csv", (route) => route.fulfill({ body: text, contentType: "text/csv" }));
  await page.goto("#/data");
  await page.locator("#errors summary").press("Enter");
  await page.getByRole("button", { name: /^修改：figures.csv 第 7 行 value 列/ }).press("Enter");
  const form = page.getByRole("dialog", { name: "录入数据" });
  await expect(form.getByRole("heading", { name: "修改 F006" })).toBeVisible();
  await expect(form.getByLabel("数值")).toHaveValue("6l04");
  await expect(form.getByText("原文写法说的是另一个数：")).toBeVisible();
  await form.getByRole("button", { name: "取 61,040,000元" }).press("Enter");
  await expect(form.getByText(/^可以加入：皇姑区退税金额：61,040,000元/)).toBeVisible();
  await form.getByLabel("数值").press("Enter");
  await expect(form.getByRole("listitem").filter({ hasText: /^改动 F006：皇姑区退税金额/ })).toBeVisible();
  await form.getByRole("button", { name: "查看会改动什么…" }).press("Enter");
  const own = page.getByRole("dialog", { name: "自己的数据" });
  await expect(own).toContainText("数据：新增 0 条，改动 1 条，撤下 0 条");
  await own.getByRole("button", { name: "在看板中查看" }).click();
  await page.getByLabel("筛选编号").fill("F006");

  await expect(page.locator("tr[data-figure=F006]")).toContainText("61,040,000元");
});
