import type { Locator } from "@playwright/test";
import { expect, test } from "./board.ts";
import { expectAccessible } from "./cleanPage.ts";
import { openForm, type, typeRefund } from "./typingForm.ts";

const list = (form: Locator) => form.getByRole("region", { name: /^(清单|List)/ });

for (const { printed, value, precision, label } of [
  { printed: "6104万元", value: "数值：61,040,000元", precision: "精度：确切", label: "图上写作：6104万" },
  {
    printed: "约6104万元",
    value: "数值：≈ 61,040,000元",
    precision: "精度：约",
    label: "图上写作：≈ 6104万",
  },
  {
    printed: "6104万元余",
    value: "数值：≥ 61,040,000元",
    precision: "精度：至少",
    label: "图上写作：≥ 6104万",
  },
  {
    printed: "未超过6104万元",
    value: "数值：≤ 61,040,000元",
    precision: "精度：至多",
    label: "图上写作：≤ 6104万",
  },
  {
    printed: "近1.2亿元",
    value: "数值：近 120,000,000元",
    precision: "精度：近",
    label: "图上写作：近 1.2亿",
  },
]) {
  test(`${printed} becomes ${value} before the typist's eyes, by keyboard alone`, async ({ page }) => {
    const form = await openForm(page);
    await typeRefund(form, printed);

    await expect(form.getByText(value, { exact: true })).toBeVisible();
    await expect(form.getByText(precision, { exact: true })).toBeVisible();
    await expect(form.getByText(label, { exact: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(list(form).getByRole("listitem")).toHaveCount(1);
    await expect(form.getByLabel("地区 *")).toBeFocused();
    await expect(form.getByLabel("地区 *")).toHaveValue("210105 皇姑区");
    await expect(form.getByLabel("原文写法 *")).toHaveValue("");
  });
}

for (const { printed, told } of [
  { printed: "6104", told: /只有数字，没有单位/ },
  { printed: "6l04万元", told: /读不出这个指标的数字/ },
  { printed: "3000万元至5000万元", told: /是一个范围，不是一个数/ },
]) {
  test(`${printed} is read as nothing, and told`, async ({ page }) => {
    const form = await openForm(page);
    await typeRefund(form, printed);

    await expect(form.getByText(told)).toBeVisible();
    await expect(form.getByLabel("数值")).toHaveValue("");
    await page.keyboard.press("Enter");
    await expect(form.getByText("没有加入：先改正下面列出的问题。")).toBeVisible();
    await expect(list(form).getByRole("listitem")).toHaveCount(0);
  });
}

test("words that are not known leave the precision to the typist, who is told", async ({ page }) => {
  const form = await openForm(page);
  await typeRefund(form, "预计6104万元");

  await expect(form.getByLabel("数值")).toHaveValue("61040000");
  await expect(form.getByText(/有看板不认识的字，没有自动填写精度/)).toBeVisible();
  await expect(form.getByText(/^还缺：.*精度/)).toBeVisible();
  await form.getByLabel("精度").selectOption("exact");
  await expect(form.getByText(/未必相符/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(list(form).getByRole("listitem")).toHaveCount(1);
});

test("what the edge refuses is refused at once, in its words, and the form says what is needed still", async ({
  page,
}) => {
  const form = await openForm(page);
  await expect(form.getByText(/^还缺：地区、指标、/)).toBeVisible();
  await typeRefund(form, "6104万元");
  await type(form, "地区 *", "铁西");
  await expect(form.getByText(/列表里没有“铁西”/)).toBeVisible();
  await type(form, "地区 *", "皇姑区");
  await type(form, "截至 *", "2022-05-06");
  await expect(form.getByText(/^截至：.*晚于报道/)).toBeVisible();
  await type(form, "截至 *", "2022-04-29");
  await type(form, "段落", "11");

  await expect(form.getByText(/F006|第 7 行/).first()).toBeVisible();
});

test("several figures stay on the list over a reload, and can be edited and removed", async ({ page }) => {
  const form = await openForm(page);
  await typeRefund(form, "6104万元");
  await expect(form.getByText(/^可以加入/)).toBeVisible();
  await page.keyboard.press("Enter");
  await type(form, "指标 *", "退税笔数");
  await type(form, "原文写法 *", "372余笔");
  await expect(form.getByText(/^可以加入/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(list(form).getByRole("listitem")).toHaveCount(2);
  await page.reload();
  const again = await openForm(page);
  await expect(list(again).getByRole("listitem")).toHaveCount(2);
  await list(again)
    .getByRole("button", { name: /^改：.*退税金额/ })
    .press("Enter");
  await expect(again.getByLabel("原文写法 *")).toHaveValue("6104万元");
  await type(again, "原文写法 *", "7000万元");
  await expect(again.getByText(/^可以加入.*70,000,000/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(list(again).getByRole("listitem").filter({ hasText: "70,000,000元" })).toHaveCount(1);
  await list(again)
    .getByRole("button", { name: /^删：.*退税笔数/ })
    .press("Enter");

  await expect(list(again).getByRole("listitem")).toHaveCount(1);
});

test("the list goes the way of dropped files: the difference, and then the board", async ({ page }) => {
  const form = await openForm(page);
  await typeRefund(form, "6104万元余");
  await expect(form.getByText(/^可以加入/)).toBeVisible();
  await page.keyboard.press("Enter");
  await form.getByRole("button", { name: "查看会改动什么…" }).press("Enter");
  const own = page.getByRole("dialog", { name: "自己的数据" });
  await expect(own.getByText(/数据：新增 1 条，改动 0 条，撤下 0 条/)).toBeVisible();
  await own.getByRole("button", { name: "在看板中查看" }).click();

  await page.getByLabel("筛选编号").fill("F293");
  await expect(page.locator("tr[data-figure=F293]")).toContainText("≥ 61,040,000元");
});

test("a report that is not there yet comes with its figure, by its Chinese title alone", async ({ page }) => {
  const form = await openForm(page, "?lang=en");
  await type(form, "Region *", "Huanggu District");
  await type(form, "Indicator *", "tax_refund_amount");
  await type(form, "As printed *", "6104万元");
  await type(form, "As of *", "2022-05-05");
  await form.getByLabel("Basis of the date *").selectOption("stated");
  await form.getByRole("button", { name: "The report is not in the list: add it" }).press("Enter");
  await type(form, "Id *", "huanggu-2022-05-06");
  await type(form, "Title *", "续报");
  await type(form, "Published *", "2022-05-06");
  await form.getByLabel("Basis of that date *").selectOption("stated");

  await expect(
    form.getByText(/^Ready to be added: .*CNY 61,040,000, as of 2022-05-05, reported in “续报”/),
  ).toBeVisible();
});

for (const { lang, width } of [
  { lang: "zh", width: 1280 },
  { lang: "en", width: 375 },
]) {
  test(`the form is clean for assistive technology and fits ${width} pixels (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const form = await openForm(page, `?lang=${lang}`);
    await form.getByText(/^(更多|More)/).click();
    await form.getByLabel(/^(原文写法|As printed)/).fill("6104万元");
    await form.getByLabel(/^(指标|Indicator)/).fill("tax_refund_amount");
    await expect(form.getByText(/61,040,000/)).toBeVisible();

    await expectAccessible(page);
    expect(await form.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
}
