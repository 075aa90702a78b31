import { expect, test } from "./board.ts";
import { openForm, type, typeRefund } from "./typingForm.ts";

test("the form begins at its first field, and keeps what is half typed until it is cleared", async ({
  page,
}) => {
  const form = await openForm(page);
  await expect(form.getByLabel("地区 *")).toBeFocused();
  await typeRefund(form, "3亿至4亿元");
  await form.getByRole("button", { name: "取 ≥ 300,000,000元" }).press("Enter");
  await expect(form.getByText("精度：至少", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(form).toBeHidden();
  await page.reload();
  const again = await openForm(page);

  await expect(again.getByLabel("原文写法 *")).toHaveValue("3亿至4亿元");
  await expect(again.getByText("数值：≥ 300,000,000元", { exact: true })).toBeVisible();
  await again.getByRole("button", { name: "清空这一条" }).press("Enter");
  await expect(again.getByLabel("原文写法 *")).toHaveValue("");
  await expect(again.getByLabel("地区 *")).toBeFocused();
});

test("a rate printed as two counts is computed of them, and of counts in doubt the form asks for both", async ({
  page,
}) => {
  const form = await openForm(page);
  await type(form, "指标 *", "复工率");
  await type(form, "原文写法 *", "212户中有106户复工");
  await expect(form.getByText("分子 106，分母 212", { exact: true })).toBeVisible();
  await expect(form.getByText("数值：50.0%", { exact: true })).toBeVisible();
  await expect(form.getByText("精度：确切", { exact: true })).toBeVisible();
  await expect(form.getByLabel("分子")).toHaveValue("106");
  await type(form, "原文写法 *", "140个|78个");
  await expect(form.getByText(/是个数，不是百分数/)).toBeVisible();
  await type(form, "分子", "78");
  await type(form, "分母", "140");
  await form.getByLabel("精度 *").selectOption("exact");

  await expect(form.getByText("数值：55.7%", { exact: true })).toBeVisible();
  await expect(form.getByText("比率由分子和分母算得。")).toBeVisible();
  await expect(form.getByText(/^还缺：(?!.*精度)/)).toBeVisible();
});

test("names that are nearly right are offered to take, and a date without its year is told", async ({
  page,
}) => {
  const form = await openForm(page);
  await type(form, "地区 *", "上海");
  await form.getByRole("button", { name: "310000 上海市" }).press("Enter");
  await expect(form.getByLabel("地区 *")).toBeFocused();
  await expect(form.getByLabel("地区 *")).toHaveValue("310000 上海市");
  await type(form, "指标 *", "退税");
  await form.getByRole("button", { name: /tax_refund_amount 退税金额$/ }).press("Enter");
  await expect(form.getByLabel("指标 *")).toHaveValue("tax_refund_amount 退税金额");
  await type(form, "截至 *", "4/17");

  await expect(form.getByText(/^截至：“4\/17”缺年份/)).toBeVisible();
});
