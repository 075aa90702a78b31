import { pngWithTrace } from "#export/trace/pngTrace.ts";
import { svgWithTrace } from "#export/trace/svgTrace.ts";
import type { Trace } from "#export/trace/trace.ts";
import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./cleanPage.ts";
import { openData } from "./dataPage.ts";
import { dropFile, expectDropReady, holdFile, plainPng } from "./droppedFile.ts";
import { openOverview, paintedChart } from "./overviewPage.ts";
import { descriptorOnDisk } from "./packageOnDisk.ts";

const version = descriptorOnDisk().version;

const trace: Trace = {
  chart: "refund-total",
  title: "退税 · 累计金额 · 留抵退税",
  sources: ["辽宁"],
  asOf: ["2022-06"],
  version,
  address: "#/?regions=210000*&scale=log",
};

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>';

test("a dropped PNG opens the view it was made from, shows its chart, and Back leads back", async ({
  page,
}) => {
  await openData(page, "?only-theme=loans");
  await expectDropReady(page);
  await dropFile(page, { name: "a.png", body: pngWithTrace(await plainPng(page), trace, 300) });

  await expect(page).toHaveURL(/#\/\?regions=210000\*&scale=log$/);
  await expect(page.getByRole("status")).toHaveText(
    "已打开图片《退税 · 累计金额 · 留抵退税》对应的视图。关闭",
  );
  await expect(page.getByRole("radio", { name: "对数" })).toBeChecked();
  await expect(await paintedChart(page, "refund-total")).toBeInViewport({ ratio: 0.5 });
  await expectAccessible(page, "footer");
  await page.getByRole("button", { name: "关闭" }).click();
  await expect(page.getByRole("status")).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/#\/data\?only-theme=loans$/);
});

test("an SVG chosen by keyboard opens its view in its language, and differing data is said in words", async ({
  page,
}) => {
  await openOverview(page);
  await expectDropReady(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "选择文件" }).press("Enter");
  const other = { ...trace, version: "2021.1.1", address: "?data=other.json#/?regions=CN&lang=en" };
  await (await chooser).setFiles({
    name: "a.svg",
    mimeType: "image/svg+xml",
    buffer: Buffer.from(svgWithTrace(svg, other)),
  });

  await expect(page).toHaveURL(/\/#\/\?regions=CN&lang=en$/);
  await expect(page.getByRole("main")).toBeFocused();
  const notice = page.getByRole("status").filter({ hasText: "This is the view" });
  await expect(notice).toContainText("from another data package");
  await expect(notice).toContainText(`version 2021.1.1 of the data and the page shows version ${version}`);
  await page.getByRole("radio", { name: "Log" }).check();
  await expect(notice).toHaveCount(0);
});

test("a file held over the page is told what will happen, until it leaves", async ({ page }) => {
  await openOverview(page, "?lang=en&appearance=dark");
  await expectDropReady(page);
  const file = { name: "a.svg", body: svg };
  await holdFile(page, file, ["dragenter", "dragover"]);

  await expect(
    page.getByText("Release to open the view of a picture or a briefing, or to compare a table"),
  ).toBeVisible();
  await expectAccessible(page, "footer");
  await holdFile(page, file, ["dragleave"]);
  await expect(page.getByText("Release to open")).toHaveCount(0);
});

test("a text dragged over the page is left to the browser", async ({ page }) => {
  await openOverview(page);
  await expectDropReady(page);
  const isTaken = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", "复工率");
    const drag = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(drag);
  });

  expect(isTaken).toBe(false);
});

for (const [what, file, told] of [
  ["a picture of another program", { name: "photo.svg", body: svg }, "“photo.svg”：图片里没有来源信息"],
  [
    "a file of another program",
    { name: "a.doc", body: "\u0000\u0001" },
    "不是 PNG、SVG、CSV、XLSX、ZIP 或 JSON",
  ],
  ["a page", { name: "evil\u202Egnp.html", body: "<html><script>alert(1)</script>" }, "“evilgnp.html”：不是"],
  ["more than 50 MB", { name: "a.svg", body: svg, padding: 50_000_000 }, "超过 50 MB"],
  ...[
    "javascript:alert(1)",
    "https://example.org/",
    "#//example.org/",
    "#/nowhere",
    "data:text/html,<script>alert(1)</script>",
  ].map((address) => {
    const file = { name: "a.svg", body: svgWithTrace(svg, { ...trace, address }) };
    return [`a trace to ${address}`, file, "指的不是本看板的页面"] as const;
  }),
] as const) {
  test(`${what} opens nothing and the page says what was expected`, async ({ page }) => {
    await openOverview(page);
    await expectDropReady(page);
    const before = page.url();
    await dropFile(page, file);

    await expect(page.getByRole("alert")).toContainText(told);
    expect(page.url()).toBe(before);
    await page.setViewportSize({ width: 375, height: 700 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, "footer");
  });
}

test("a trace with a hostile title is a text on the page and nothing else", async ({ page }) => {
  await openOverview(page);
  await expectDropReady(page);
  const title = `<img src=x onerror=alert(1)>\u202E${"长".repeat(500)}`;
  await dropFile(page, { name: "a.png", body: pngWithTrace(await plainPng(page), { ...trace, title }) });

  await expect(page.getByRole("status")).toContainText(/《<img src=x onerror=alert\(1\)>长+…》/);
  await expect(page.locator("footer img")).toHaveCount(0);
});
