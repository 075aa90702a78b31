import { expect, test } from "./board.ts";
import { expectAccessible, looks } from "./cleanPage.ts";
import { expectSlide, keepBriefing, openTalk, shownSlide, slideKeys } from "./presentPage.ts";

test("slides come by themselves after the interval, round and round, until a key is pressed", async ({
  page,
}) => {
  await page.clock.install();
  await keepBriefing(page.context(), "wall", 3);
  await openTalk(page, "briefing=wall&every=20");
  const keys = await slideKeys(page);
  for (const key of [...keys.slice(1), "1"]) {
    await page.clock.runFor(20_500);
    await expectSlide(page, key);
  }
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("自动翻页（20 秒）已暂停，按 A 继续")).toBeVisible();
  await page.clock.runFor(60_000);
  await expectSlide(page, keys[1] ?? "");
  await page.keyboard.press("a");
  await page.clock.runFor(20_500);
  await expectSlide(page, keys[2] ?? "");
});

test("controls come with the pointer and the focus, and leave with them", async ({ page }) => {
  await page.clock.install();
  await openTalk(page);
  const bar = page.getByRole("navigation", { name: "放映控制" });
  await expect(bar).toHaveCSS("opacity", "0");
  await page.mouse.move(200, 200);
  await page.mouse.move(300, 300);
  await expect(bar).toHaveCSS("opacity", "1");
  await bar.getByRole("button", { name: "配色：浅色" }).click();
  await expect(bar.getByRole("button", { name: "配色：深色" })).toBeVisible();
  expect(page.url()).toContain("theme=dark");
  // The button has not kept the key.
  await page.keyboard.press("Space");
  await expectSlide(page, (await slideKeys(page))[1] ?? "");
  await page.clock.runFor(4_000);
  await expect(bar).toHaveCSS("opacity", "0");
  await expect(page.locator("[data-stage]")).toHaveCSS("cursor", "none");
  await page.keyboard.press("Tab");
  await expect(bar).toHaveCSS("opacity", "1");
});

test("fingers swipe", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), hasTouch: true });
  const page = await context.newPage();
  await openTalk(page);
  const keys = await slideKeys(page);
  const touch = await context.newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const points = [from, (from + to) / 2, to].map((x) => [{ x, y: 300 }]);
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points[0] ?? [] });
    for (const touchPoints of points.slice(1))
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(700, 300);
  await expectSlide(page, keys[1] ?? "");
  await swipe(300, 700);
  await expectSlide(page, "1");
  await page.touchscreen.tap(640, 20);
  await expectSlide(page, "1");
  await context.close();
});

test("another size, language or theme keeps the slide, which stands until all are drawn anew", async ({
  page,
}) => {
  await openTalk(page, "slide=4");
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(shownSlide(page).locator("svg")).toHaveAttribute("viewBox", "0 0 1024 768");
  await expectSlide(page, "4");
  await page.mouse.move(200, 200);
  await page.mouse.move(300, 300);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("[data-announced]")).toContainText(/4 \/ 12 Tieling/);
  await expectSlide(page, "4");
  await page.keyboard.press("t");
  await expect(shownSlide(page).locator("svg > rect").first()).toHaveAttribute("fill", "#14171a");
  await expectSlide(page, "4");
  await page.mouse.wheel(0, 500);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test("a highlight stays in other colours, in another size and in the other language", async ({ page }) => {
  await openTalk(page, "slide=4");
  const dimmed = shownSlide(page).locator("[data-dimmed]");
  const ground = shownSlide(page).locator("svg > rect").first();
  await page.keyboard.press("m");
  await expect(dimmed).not.toHaveCount(0);
  await page.keyboard.press("t");
  await expect(ground).toHaveAttribute("fill", "#14171a");
  await expect(dimmed).not.toHaveCount(0);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(shownSlide(page).locator("svg")).toHaveAttribute("viewBox", "0 0 1024 768");
  await expect(dimmed).not.toHaveCount(0);
  await page.mouse.move(200, 200);
  await page.mouse.move(300, 300);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("[data-announced]")).toContainText(/4 \/ 12 Tieling/);
  await expect(dimmed).not.toHaveCount(0);
});

test("F goes to full screen and out of it, and the screen is kept awake as long as the tab is seen", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const request = async () => {
      document.documentElement.dataset.asked = String(
        Number(document.documentElement.dataset.asked ?? 0) + 1,
      );
      return Object.assign(new EventTarget(), { release: async () => undefined });
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
  });
  await openTalk(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(false);
  await expect(page.locator("html")).toHaveAttribute("data-asked", "1");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page.locator("html")).toHaveAttribute("data-asked", "2");
  await page.keyboard.press("?");
  await expect(page.getByText("放映时屏幕保持常亮。")).toBeVisible();
});

test("what is wrong is told before the talk begins", async ({ page, context }) => {
  await page.goto("#/present?briefing=gone&every=soon");
  const begin = page.getByRole("button", { name: "开始放映" });
  await expect(begin).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("alert")).toContainText("将放映的是随看板附带的简报");
  await expect(page.getByRole("alert")).toContainText("every=soon");
  await expectAccessible(page);
  await begin.click();
  await expect(shownSlide(page)).toBeVisible();
  await keepBriefing(context, "bare", 0);
  const bare = await context.newPage();
  await bare.goto("#/present?briefing=bare");
  await expect(bare.getByRole("alert")).toContainText("还没有幻灯片");
  await bare.getByRole("button", { name: "回到简报" }).click();
  await expect(bare.getByRole("heading", { name: "简报", exact: true })).toBeVisible();
});

for (const look of looks) {
  test(`axe finds nothing on the stage and the panels over it with ${look}`, async ({ page }) => {
    await openTalk(page, look);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await expectAccessible(page);
    for (const key of ["o", "s", "?"]) {
      await page.keyboard.press(key);
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    }
    await page.keyboard.press("b");
    await expectAccessible(page);
  });
}
