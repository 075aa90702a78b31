import { readFile } from "node:fs/promises";
import { expect, test } from "./board.ts";
import { addByKey, openBriefings, pressByKey, savedBriefing, slidesOn, tabTo } from "./briefingPage.ts";
import { expectAccessible, expectNoSidewaysScroll, looks, widths } from "./cleanPage.ts";

const charts = [
  ["#/", "reopening-rate"],
  ["#/", "loan-volume"],
  ["#/", "refund-total"],
  ["#/regions/211200", "loan-volume"],
  ["#/regions/211200", "theme-jobs"],
  ["#/regions/210105", "theme-reopening"],
  ["#/regions/420000", "over-time-reopening_rate-industry-above-size"],
  ["#/measures?regions=430100-hitech", "measures-by-department"],
] as const;

test("ten slides are made, reordered and saved with the keyboard alone, and are the same on a fresh profile", async ({
  page,
  browser,
  baseURL,
}) => {
  for (const [address, chart] of charts) await addByKey(page, address, chart);
  await pressByKey(page, page.getByRole("link", { name: "打开简报" }));
  const slides = slidesOn(page);
  await expect(slides).toHaveCount(charts.length);
  await pressByKey(page, page.getByRole("button", { name: "添一张文字页" }));
  await tabTo(page, page.getByRole("textbox", { name: "标题", exact: true }));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("周五例会");
  await tabTo(page, page.getByRole("textbox", { name: /^要点/ }));
  await page.keyboard.type("先看复工");
  await page.keyboard.press("Enter");
  await page.keyboard.type("再看贷款");
  await tabTo(page, page.getByRole("textbox", { name: /^讲稿/ }));
  await page.keyboard.type("不超过十分钟");
  await tabTo(page, slides.first().locator('[data-control="choose"]'));
  await page.keyboard.press("Enter");
  await pressByKey(page, page.getByRole("button", { name: "复制一张" }));
  await expect(slides).toHaveCount(10);

  // The second slide to the very end, by keys on it; the slide before the last one up, by its button.
  await tabTo(page, slides.nth(1).locator('[data-control="choose"]'));
  for (let step = 0; step < 8; step += 1) await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("status").filter({ hasText: "移到第 10 张，共 10 张" })).toBeVisible();
  await expect(slides.nth(9).locator('[data-control="choose"]')).toBeFocused();
  await pressByKey(page, page.getByRole("button", { name: /^上移：累计退税/ }));
  await expect(page.getByRole("status").filter({ hasText: /累计退税.*移到第 \d 张/ })).toBeVisible();

  const saving = page.waitForEvent("download");
  await pressByKey(page, page.getByRole("button", { name: "保存为文件" }));
  const saved = await savedBriefing(await saving);
  expect(JSON.parse(saved.text).slides).toHaveLength(10);

  const fresh = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const elsewhere = await fresh.newPage();
  await openBriefings(elsewhere);
  const choosing = elsewhere.waitForEvent("filechooser");
  await pressByKey(elsewhere, elsewhere.getByRole("button", { name: "打开文件…" }));
  await (await choosing).setFiles(saved.path);
  await expect(slidesOn(elsewhere)).toHaveCount(10);
  await elsewhere.reload();
  await expect(slidesOn(elsewhere)).toHaveCount(10);
  const savingAgain = elsewhere.waitForEvent("download");
  await elsewhere.getByRole("button", { name: "保存为文件" }).click();

  expect((await savedBriefing(await savingAgain)).text).toBe(saved.text);
  await fresh.close();
});

test("a briefing travels in its link", async ({ page, browser, baseURL }) => {
  await openBriefings(page);
  await page.locator("#briefing-link > summary").click();
  const link = await page.locator("#briefing-link textarea").inputValue();
  const names = await slidesOn(page).locator("strong").allTextContents();
  expect(link.length).toBeLessThanOrEqual(8000);
  const fresh = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const elsewhere = await fresh.newPage();
  await elsewhere.goto(link);

  // It begins as a talk, which ends on the page of the briefing.
  await expect(elsewhere.locator("[data-stage] > div > [data-drawing]")).toBeVisible();
  await elsewhere.keyboard.press("Escape");
  await expect(elsewhere.getByText("这份简报来自链接")).toBeVisible();
  expect(await slidesOn(elsewhere).locator("strong").allTextContents()).toEqual(names);
  await elsewhere.goto(`${link.slice(0, -40)}`);
  await elsewhere.reload();
  await expect(elsewhere.getByRole("alert").filter({ hasText: "可能在转发时被截断" })).toBeVisible();
  await fresh.close();
});

test("slides are dragged, and every step is taken back and done again", async ({ page }) => {
  // High enough for both ends of the drag: the mouse of a test does not scroll on its way.
  await page.setViewportSize({ width: 1280, height: 1000 });
  await openBriefings(page);
  const slides = slidesOn(page);
  const order = () => slides.evaluateAll((items) => items.map((item) => item.getAttribute("data-slide")));
  const before = await order();
  await slides.nth(0).dragTo(slides.nth(3));
  const after = await order();
  expect(after).toEqual([before[1], before[2], before[3], before[0], ...before.slice(4)]);
  await slides.nth(1).locator('[data-control="choose"]').click();
  await page.getByRole("button", { name: "删除这张" }).click();
  await expect(slides).toHaveCount(before.length - 1);
  await page.keyboard.press("Control+Z");
  await expect.poll(order).toEqual(after);
  await page.keyboard.press("Control+Z");
  await expect.poll(order).toEqual(before);
  await page.getByRole("button", { name: "重做" }).click();
  await expect.poll(order).toEqual(after);
  // What came with the board is still there as it was.
  await page.getByRole("combobox", { name: "当前简报" }).selectOption("first");
  await expect.poll(order).toEqual(before);
});

test("a slide says what changed in the data since it was added", async ({ page }) => {
  await page.goto("#/regions/211200");
  const figure = page.locator('figure[data-chart="loan-volume"]');
  await expect(figure).toHaveAttribute("data-ready", "true");
  await figure.getByRole("button", { name: "加入简报" }).click();
  await expect(page.getByText("已加入《")).toBeVisible();
  const figures = (await readFile("public/data/figures.csv", "utf8")).replace(
    /^(F036,[^\n]*?,)480000000,/m,
    "$1500000000,",
  );
  await page.route("**/data/figures.csv", (route) =>
    route.fulfill({ body: figures, contentType: "text/csv" }),
  );
  await openBriefings(page);
  await page.reload();

  await expect(slidesOn(page).getByText("1 处数据有变")).toBeVisible();
  await expect(
    page.getByText(/改动.*铁岭市 · .*原为 480,000,000元（截至 2020-03），现为 500,000,000元/),
  ).toBeVisible();
  await page.getByRole("button", { name: "已知悉，按现在的数据" }).click();
  await expect(slidesOn(page).getByText("处数据有变")).toHaveCount(0);
});

test("nothing is lost where the browser is full, another window writes, or a stored text cannot be read", async ({
  page,
  context,
}) => {
  await page.addInitScript(() => localStorage.setItem("reopening-board/briefing/old-1", "<b>"));
  await openBriefings(page);
  await expect(page.getByRole("alert").filter({ hasText: "old-1" })).toContainText("整个文件");
  const name = page.getByRole("textbox", { name: "简报名称" });
  await name.fill("甲");
  const other = await context.newPage();
  await openBriefings(other);
  await expect(other.getByRole("textbox", { name: "简报名称" })).toHaveValue("甲");
  await name.fill("乙");
  await expect(other.getByRole("textbox", { name: "简报名称" })).toHaveValue("乙");
  await expect(other.getByText("另一个窗口改了这份简报")).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await name.fill("丙");

  await expect(page.getByRole("alert").filter({ hasText: "浏览器没有存下最近的改动" })).toBeVisible();
  await expect(name).toHaveValue("丙");
  expect(await page.evaluate(() => localStorage.getItem("reopening-board/briefing/old-1"))).toBe("<b>");
});

test("a file that is no briefing is named fault by fault and changes nothing", async ({ page }) => {
  await openBriefings(page);
  const before = await slidesOn(page).count();
  const file =
    '{"reopeningBriefing":1,"id":"a","name":"b","slides":[{"kind":"view","id":"s","headline":null,"notes":"","view":{"address":"https://x.example","chart":"c","shown":{"version":"1","figures":[],"counts":[]}}}]}';
  await page
    .locator('input[type="file"][accept=".json"]')
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(file) });

  await expect(page.getByRole("alert")).toContainText(
    '第 1 张 › view › address：写的是 "https://x.example"；应为看板内的地址，以 #/ 开头。',
  );
  await expect(slidesOn(page)).toHaveCount(before);
});

for (const look of looks) {
  test(`axe finds nothing on the page of briefings with ${look}, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await openBriefings(page, `?${look}`);
    await expect(slidesOn(page).locator("img").first()).toBeVisible();
    await slidesOn(page).nth(9).locator('[data-control="choose"]').click();
    await page.locator("#briefing-link > summary").click();
    await expectAccessible(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
    }
  });
}
