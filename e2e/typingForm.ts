import type { Locator, Page } from "@playwright/test";
import { expect } from "./board.ts";

/** Opens the form by keyboard and gives it. */
export async function openForm(page: Page, query = ""): Promise<Locator> {
  await page.goto(`#/data${query}`);
  const open = page.getByRole("button", { name: /^(录入数据…|Type figures…)$/ });
  await open.focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog", { name: /^(录入数据|Type figures)$/ });
  await expect(form).toBeVisible();
  return form;
}

/** Types into a field that the keyboard has come to by its name. */
export async function type(form: Locator, label: string, text: string): Promise<void> {
  await form.getByLabel(label, { exact: true }).focus();
  await form.page().keyboard.press("ControlOrMeta+a");
  await form.page().keyboard.type(text);
}

export async function typeRefund(form: Locator, printed: string): Promise<void> {
  await type(form, "地区 *", "210105 皇姑区");
  await type(form, "指标 *", "退税金额");
  await type(form, "原文写法 *", printed);
  await type(form, "截至 *", "2022-04-20");
  await form.getByLabel("日期依据 *").focus();
  await form.page().keyboard.press("ArrowDown");
  await type(form, "报道 *", "huanggu-2022-04-29");
}
