import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll, looks, widths } from "./cleanPage.ts";
import {
  currentSlide,
  expectSlide,
  keepBriefing,
  openSpeaker,
  openTalk,
  shownSlide,
  slideKeys,
} from "./presentPage.ts";

test("N opens the presenter window, and both follow each other in slide, black, highlight and colours", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openTalk(page, "briefing=first&slide=2");
  const keys = await slideKeys(page);
  const opening = context.waitForEvent("page");
  await page.keyboard.press("n");
  const speaker = await opening;
  await expect(currentSlide(speaker)).toBeVisible({ timeout: 30_000 });
  // Drawn for the stage of the room, so that the parts of a slide are the same.
  await expect(currentSlide(speaker).locator("svg")).toHaveAttribute("viewBox", "0 0 1024 768");
  await expect(speaker.locator("[data-slides]")).toHaveAttribute("data-slides", String(keys.length));
  await expectSlide(speaker, keys[1] ?? "");
  await speaker.keyboard.press("PageDown");
  await expectSlide(page, keys[2] ?? "");
  await page.keyboard.press("PageDown");
  await expectSlide(speaker, keys[3] ?? "");
  await expect(speaker.locator("[data-next]")).toHaveAttribute("data-next", keys[4] ?? "");
  await speaker.keyboard.press("b");
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
  await page.keyboard.press("b");
  await expect(speaker.locator("[data-blank]")).toHaveCount(0);
  await speaker.keyboard.press("m");
  await expect(shownSlide(page).locator("[data-dimmed]")).not.toHaveCount(0);
  await shownSlide(page).click({ position: { x: 500, y: 10 } });
  await expect(currentSlide(speaker).locator("[data-dimmed]")).toHaveCount(0);
  await speaker.getByRole("button", { name: "配色：浅色" }).click();
  await expect(shownSlide(page).locator("svg > rect").first()).toHaveAttribute("fill", "#14171a");
});

test("N brings the open presenter window to the front, and neither it nor an address that says the same ends black", async ({
  page,
  context,
}) => {
  await openTalk(page, "briefing=first&slide=2");
  const opening = context.waitForEvent("page");
  await page.keyboard.press("n");
  const speaker = await opening;
  await expect(currentSlide(speaker)).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press("b");
  await expect(speaker.locator('[data-blank="black"]')).toBeVisible();
  const entries = () => speaker.evaluate(() => window.history.length);
  const before = await entries();
  await page.keyboard.press("n");
  await page.keyboard.press("t");
  const ground = currentSlide(speaker).locator("svg > rect").first();
  await expect(ground).toHaveAttribute("fill", "#14171a");
  expect(await entries()).toBe(before);
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
  await speaker.evaluate(() => {
    window.location.hash += "&again=1";
  });
  await expect.poll(entries).toBe(before + 1);
  await page.keyboard.press("t");
  await expect(ground).not.toHaveAttribute("fill", "#14171a");
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
  await speaker.evaluate(() => {
    window.location.hash = window.location.hash.replace("slide=2", "slide=4");
  });
  await expectSlide(page, "4");
  await expect(page.locator("[data-blank]")).toHaveCount(0);
});

test("the speaker sees the notes, the next slide, the sources, and the time, which another window takes over", async ({
  page,
  context,
}) => {
  await keepBriefing(context, "week", 4);
  await context.clock.install({ time: new Date("2026-11-26T09:30:00+08:00") });
  await openTalk(page, "briefing=week");
  const speaker = await openSpeaker(context, "briefing=week");
  await expect(speaker.locator("[data-notes]")).toHaveText("讲第 1 张");
  await expect(speaker.locator("[data-next]")).toHaveAttribute("data-next", /^2/);
  await expect(speaker.getByRole("link", { name: "看板上的全文" }).first()).toHaveAttribute(
    "target",
    "_blank",
  );
  const size = () =>
    speaker.locator("[data-notes]").evaluate((notes) => Number.parseFloat(getComputedStyle(notes).fontSize));
  const before = await size();
  await speaker.getByRole("button", { name: "讲稿字大些" }).click();
  expect(await size()).toBeGreaterThan(before);
  await expect(speaker.locator("[data-clock]")).toHaveText("09:30");
  await speaker.clock.fastForward(125_000);
  await expect(speaker.locator("[data-elapsed]")).toHaveText(/^2:\d\d$/);
  await speaker.reload();
  await expect(speaker.locator("[data-elapsed]")).toHaveText(/^2:\d\d$/);
  await speaker.getByRole("button", { name: "停表" }).click();
  await speaker.getByRole("button", { name: "清零" }).click();
  await expect(speaker.locator("[data-elapsed]")).toHaveText("0:00");
});

test("either window comes back by a reload where the talk is, and the other does not mind its end", async ({
  page,
  context,
}) => {
  await openTalk(page, "briefing=first");
  const keys = await slideKeys(page);
  const speaker = await openSpeaker(context, "briefing=first");
  await speaker.keyboard.press("End");
  await expectSlide(page, keys.at(-1) ?? "");
  await page.reload();
  await expect(shownSlide(page)).toBeVisible();
  await expectSlide(page, keys.at(-1) ?? "");
  // What the address of a window says that comes back counts less than where the talk is.
  await page.goto("about:blank");
  await page.goto("#/present?briefing=first&slide=1");
  await expect(shownSlide(page)).toBeVisible();
  await expectSlide(page, keys.at(-1) ?? "");
  await page.keyboard.press("PageUp");
  await expectSlide(speaker, keys.at(-2) ?? "");
  await speaker.reload();
  await expect(currentSlide(speaker)).toBeVisible();
  await expectSlide(speaker, keys.at(-2) ?? "");
  await speaker.close();
  await page.keyboard.press("Home");
  await expectSlide(page, "1");
  const other = await openSpeaker(context, "briefing=first&slide=5");
  await expectSlide(other, "1");
  await page.close();
  await expect(other.getByText("没有找到给大家看的窗口。")).toBeVisible();
  await other.keyboard.press("PageDown");
  await expectSlide(other, keys[1] ?? "");
  const opening = context.waitForEvent("page");
  await other.getByRole("link", { name: "打开放映窗口" }).click();
  const again = await opening;
  await expect(shownSlide(again)).toBeVisible({ timeout: 30_000 });
  await expectSlide(again, keys[1] ?? "");
});

test("a blocked pop-up gives a link that opens it by hand", async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openTalk(page, "briefing=first&slide=4");
  await page.keyboard.press("n");
  await expect(page.getByText("浏览器拦下了讲者窗口。")).toBeVisible();
  const opening = context.waitForEvent("page");
  await page.getByRole("link", { name: "点这里打开讲者窗口" }).click();
  const speaker = await opening;
  await expect(currentSlide(speaker)).toBeVisible({ timeout: 30_000 });
  await expectSlide(speaker, "4");
});

test("a window with another state of the briefing is told of and not followed", async ({ page, context }) => {
  await keepBriefing(context, "week", 4);
  await openTalk(page, "briefing=week");
  const speaker = await openSpeaker(context, "briefing=week");
  await page.evaluate(() => {
    const name = "reopening-board/briefing/week";
    localStorage.setItem(name, (localStorage.getItem(name) ?? "").replace("例会", "周会"));
  });
  await speaker.reload();
  await expect(speaker.getByText("改动之前或之后")).toBeVisible();
  await expect(currentSlide(speaker)).toBeVisible();
  await speaker.keyboard.press("End");
  await expectSlide(page, "1");
  // The other window comes again with what is kept by now.
  await page.reload();
  await expect(speaker.getByText("改动之前或之后")).toHaveCount(0);
  await expectSlide(page, (await currentSlide(speaker).getAttribute("data-drawing")) ?? "");
});

for (const look of looks) {
  test(`axe finds nothing in the presenter window with ${look}, and nothing scrolls sideways`, async ({
    page,
    context,
  }) => {
    await openTalk(page, look);
    const speaker = await openSpeaker(context, look);
    await speaker.keyboard.press("PageDown");
    await expectAccessible(speaker);
    for (const width of widths) {
      await speaker.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(speaker);
    }
  });
}
