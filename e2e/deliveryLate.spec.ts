import { expect } from "./board.ts";
import {
  answering,
  banner,
  dripping,
  expectAsked,
  expectCharts,
  expectNothingAwaited,
  failureLines,
  silent,
  test,
} from "./deliveryPage.ts";

for (const [name, file, answer] of [
  ["a descriptor that never comes", "datapackage.json", silent],
  ["a table that never comes", "figures.csv", silent],
  ["a table that comes byte by byte", "figures.csv", dripping],
] as const) {
  test(`${name} is given up after ten seconds, and another try brings all`, async ({ page, server }) => {
    server.troubles.set(file, answer);
    await page.clock.install();
    await page.goto("#/");
    await expectAsked(server, file);
    await expect(page.getByText("正在载入数据…")).toBeVisible();
    await page.clock.fastForward(10_500);
    // The jump of the clock may have ended the reading of other tables, too.
    const line = (await failureLines(page)).filter({ hasText: `${file}：` });
    await expect(line).toHaveText(new RegExp(`^${file}：10 秒内没有读完`));

    server.troubles.clear();
    await page.getByRole("button", { name: "重试" }).click();
    await expectCharts(page);
  });
}

test("code that explains a table in doubt and never comes is given up, too", async ({ page, server }) => {
  server.troubles.set("tableInDoubt", silent);
  server.troubles.set("figures.csv", answering("id，region\n"));
  await page.clock.install();
  await page.goto("#/");
  await expectAsked(server, "tableInDoubt");
  await page.clock.fastForward(16_000);

  const line = (await failureLines(page)).filter({ hasText: "figures.csv：" });
  await expect(line).toHaveText(/^figures\.csv：读不到文件/);
});

test("English texts that never come leave the page Chinese and not blank", async ({ page, server }) => {
  server.troubles.set("en-", silent);
  // So that no table is being read when the clock jumps.
  server.troubles.set("datapackage", silent);
  await page.clock.install();
  await page.goto("#/?lang=en");
  await expectAsked(server, "en-");
  await expectAsked(server, "datapackage");
  await page.clock.fastForward(16_000);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("复工复产进展看板");
  await expect(await failureLines(page)).toHaveText([/^datapackage\.json：10 秒内没有读完/]);

  server.troubles.delete("datapackage");
  await page.getByRole("button", { name: "重试" }).click();
  await expectCharts(page);
});

test.describe("with code that never comes", () => {
  // React tells of what was given up on the console.
  test.use({ tolerated: [[/Failed to load resource/, /Error: > 15 s/], { scope: "test" }] });

  test("a page says so, and the others stay", async ({ page, server }) => {
    server.troubles.set("RegionsPage", silent);
    await page.clock.install();
    await page.goto("#/");
    await expectCharts(page);
    await page.getByRole("link", { name: "地区", exact: true }).click();
    await expectAsked(server, "RegionsPage");
    await page.clock.fastForward(16_000);
    await expect(page.getByRole("alert")).toContainText("这一页的程序没有载入，其他页仍可查看");
    await expectNothingAwaited(page);

    await page.getByRole("link", { name: "总览", exact: true }).click();
    await expectCharts(page);
  });
});

test("without a network before it is read the page says so, after it was read nothing changes", async ({
  page,
  server,
  context,
}) => {
  for (const file of server.files.keys()) server.troubles.set(file, (response) => response.destroy());
  await page.goto("#/");
  await expect(await failureLines(page)).toHaveText([/^datapackage\.json：读不到文件/]);
  server.troubles.clear();
  await page.getByRole("button", { name: "重试" }).click();
  await expectCharts(page);

  const before = await banner(page).textContent();
  server.asked.length = 0;
  for (const isOffline of [true, false, true]) {
    await context.setOffline(isOffline);
    await page.evaluate((type) => window.dispatchEvent(new Event(type)), isOffline ? "offline" : "online");
  }
  await page.getByRole("radio", { name: "对数" }).check();
  await expectCharts(page);

  expect(await banner(page).textContent()).toBe(before);
  expect(server.asked).toEqual([]);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("tables that come one after another are awaited in words, and then drawn without a shift", async ({
  page,
  server,
}) => {
  const held: (() => void)[] = [];
  for (const [file, bytes] of server.files) {
    if (/csv$/.test(file))
      server.troubles.set(file, (response) => held.push(() => answering(bytes)(response)));
  }
  await page.goto("#/");
  await page.evaluate(() => {
    const shifts: number[] = [];
    Reflect.set(window, "shifts", shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, "value")));
    }).observe({ type: "layout-shift", buffered: true });
  });
  await expect.poll(() => held.length).toBeGreaterThanOrEqual(6);
  for (let index = 0; index < 7; index += 1) {
    await expect(page.getByRole("status")).toHaveText("正在载入数据…");
    await expect(page.getByRole("figure")).toHaveCount(0);
    await expect.poll(() => held.length).toBeGreaterThan(index);
    held[index]?.();
  }
  await expectCharts(page);

  const shifts: number[] = await page.evaluate(() => Reflect.get(window, "shifts"));
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.1);
});
