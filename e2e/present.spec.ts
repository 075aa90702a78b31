import { expect, test } from "./board.ts";
import { expectSlide, openTalk, shownSlide, slideKeys } from "./presentPage.ts";

test("keys and clickers go on and back, to both ends, and to a slide by its number; the address says which is on", async ({
  page,
}) => {
  await openTalk(page, "slide=1");
  const keys = await slideKeys(page);
  const last = keys.at(-1) ?? "";
  await expectSlide(page, "1");
  for (const [place, key] of ["ArrowRight", "PageDown", " ", "ArrowDown"].entries()) {
    await page.keyboard.press(key);
    await expectSlide(page, keys[place + 1] ?? "");
  }
  for (const [place, key] of ["PageUp", "ArrowLeft", "Shift+Space"].entries()) {
    await page.keyboard.press(key);
    await expectSlide(page, keys[3 - place] ?? "");
  }
  await page.keyboard.press("End");
  await expectSlide(page, last);
  await page.keyboard.press("PageDown");
  await expect(page.getByText("这是最后一页。")).toBeVisible();
  await expectSlide(page, last);
  await page.keyboard.press("Home");
  await expectSlide(page, "1");
  await page.keyboard.type("12");
  await expect(page.getByText("到第 12 张：按回车")).toBeVisible();
  await page.keyboard.press("Enter");
  await expectSlide(page, "12");
  await page.keyboard.type("77");
  await page.keyboard.press("Enter");
  await expect(page.getByText("没有第 77 张。")).toBeVisible();
  await expectSlide(page, "12");
  await page.keyboard.press("Control+ArrowLeft");
  await expectSlide(page, "12");
});

test("a talk begins at the slide of its link, survives a reload, and at the first where there is no such slide", async ({
  page,
}) => {
  await openTalk(page, "slide=4");
  await expectSlide(page, "4");
  await page.reload();
  await expect(shownSlide(page)).toBeVisible();
  await expectSlide(page, "4");
  await page.evaluate(() => {
    window.location.hash = "#/present?slide=6";
  });
  await expectSlide(page, "6");
  await page.goto("#/briefing");
  await openTalk(page, "slide=99");
  await expect(page.getByText("没有第 99 张。")).toBeVisible();
  await expectSlide(page, "1");
});

test("from the briefing and back: Escape and Back both leave the talk at once, however many slides were shown", async ({
  page,
}) => {
  await page.goto("#/briefing?briefing=first");
  const present = page.getByRole("link", { name: "放映", exact: true });
  for (const leave of ["Escape", "Back"]) {
    await present.click();
    await expect(shownSlide(page)).toBeVisible();
    await expect(page.getByRole("banner")).toHaveCount(0);
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    if (leave === "Escape") await page.keyboard.press("Escape");
    else await page.goBack();
    await expect(present).toBeVisible();
    expect(page.url()).toContain("#/briefing?briefing=first");
  }
  await openTalk(page, "briefing=first&slide=2");
  await page.keyboard.press("Escape");
  await expect(present).toBeVisible();
});

test("black and white hide the slide until the same key, and Escape closes one thing after the other", async ({
  page,
}) => {
  await openTalk(page);
  for (const [key, colour] of [
    ["b", "black"],
    [".", "black"],
    ["w", "white"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(`[data-blank="${colour}"]`)).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.locator("[data-blank]")).toHaveCount(0);
  }
  await page.keyboard.press("b");
  await page.keyboard.press("s");
  await expect(page.getByRole("dialog", { name: "来源与说明" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator('[data-blank="black"]')).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-blank]")).toHaveCount(0);
  await expect(page.locator("[data-announced]")).toContainText("1 / 12");
});

test("a slide is chosen in the overview, by keys as by the pointer", async ({ page }) => {
  await openTalk(page);
  const keys = await slideKeys(page);
  await page.keyboard.press("o");
  const overview = page.getByRole("dialog", { name: "总览" });
  await expect(overview.getByRole("listitem")).toHaveCount(keys.length);
  await expect(overview.locator('[aria-current="true"]')).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(overview).toHaveCount(0);
  await expectSlide(page, keys.at(-2) ?? "");
  await page.keyboard.press("o");
  await overview.getByRole("button").filter({ hasText: "4 / 12" }).first().click();
  await expectSlide(page, "4");
});

test("a press on a mark highlights it and a press beside it ends that; neither leaves the slide", async ({
  page,
}) => {
  await openTalk(page, "slide=3");
  const marks = shownSlide(page).locator("[data-mark]");
  const dimmed = shownSlide(page).locator("[data-dimmed]");
  const count = await marks.count();
  expect(count).toBeGreaterThan(1);
  const on = await shownSlide(page).getAttribute("data-drawing");
  await marks.nth(1).click();
  await expect(dimmed).toHaveCount(count - 1);
  await expect(page.locator("[data-announced]")).toContainText(`突出第 2 处，共 ${count} 处`);
  await page.mouse.click(500, 20);
  await expect(dimmed).toHaveCount(0);
  await page.keyboard.press("m");
  await expect(dimmed).toHaveCount(count - 1);
  await page.keyboard.press("Escape");
  await expect(dimmed).toHaveCount(0);
  await expectSlide(page, on ?? "");
});
