import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll, looks, widths } from "./cleanPage.ts";
import { collisions, cutTexts, textBoxes } from "./drawnTexts.ts";
import { hubei, points, timeChart, weekly, withWeeklyRates } from "./timePage.ts";

test("events are switched on and off, stand in the address and are told with links", async ({ page }) => {
  const figure = await timeChart(page, hubei);
  await expect(figure.locator("[data-event]")).toHaveCount(0);
  await figure.getByRole("radio", { name: "标出" }).check();

  await expect(figure.locator("[data-event]")).toHaveCount(3);
  await expect(figure.locator("[data-event][data-kind=report]")).toHaveCount(3);
  expect(page.url()).toContain("events=on");
  const items = figure.getByRole("list", { name: "图中标出的事件" }).getByRole("listitem");
  await expect(items).toHaveText([
    /^2020-03-19 发表报道：/,
    /^2020-03-25 发表报道：/,
    /^2020-04-01 发表报道：/,
  ]);
  await expect(items.first().getByRole("link")).toHaveAttribute("href", /^#\/reports\/hubei-2020-03-19/);
  await expect(figure.locator("[data-key]")).toContainText("报道发表");
  await expect(figure.locator("[data-mark]")).toHaveCount(3);
  await page.reload();
  await expect(figure.locator("[data-event]")).toHaveCount(3);

  await figure.getByRole("radio", { name: "不标" }).check();
  await expect(figure.locator("[data-event]")).toHaveCount(0);
  await expect(figure.getByRole("list", { name: "图中标出的事件" })).toHaveCount(0);
  expect(page.url()).not.toContain("events");
});

test("an event stands where its day is, between the points", async ({ page }) => {
  const figure = await timeChart(page, `${hubei}&events=on`);
  const [first, second] = (await points(figure)).map(({ x }) => x);
  const lines = await figure
    .locator("[data-event] line")
    .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute("x1"))));
  if (first === undefined || second === undefined) throw new Error("two points");
  const day = (second - first) / 6;

  // 19 and 25 March and 1 April.
  expect(lines.map((x) => Math.round(((x - first) / day) * 10) / 10)).toEqual([2, 8, 15]);
});

for (const look of looks) {
  test(`axe finds nothing with events marked with ${look}`, async ({ page }) => {
    await timeChart(page, `${hubei}&events=on&${look}`);

    await expectAccessible(page);
  });
}

for (const language of ["zh", "en"]) {
  for (const isWeekly of [false, true]) {
    const title = isWeekly ? "six lines" : "one line";
    test(`${title} with events in ${language}: at no width is a text cut, and none collide`, async ({
      page,
    }) => {
      if (isWeekly) await withWeeklyRates(page);
      const figure = await timeChart(page, `${isWeekly ? weekly : hubei}&events=on&lang=${language}`);
      await expect(figure.locator("[data-event-head]").first()).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });

        await expectNoSidewaysScroll(page);
        await expect.poll(() => cutTexts(figure)).toEqual([]);
        await expect.poll(async () => collisions(await textBoxes(figure))).toEqual([]);
      }
    });
  }
}
