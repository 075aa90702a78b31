import { expect, test } from "./board.ts";
import { openBriefings, savedBriefing, slidesOn } from "./briefingPage.ts";
import { dropFile, expectDropReady } from "./droppedFile.ts";

test("a saved briefing that is dropped on any page opens as one of this browser's own", async ({ page }) => {
  await openBriefings(page);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存为文件" }).click();
  const { text } = await savedBriefing(await saving);
  await page.goto("#/reports?lang=en");
  await expectDropReady(page);
  await dropFile(page, { name: "周会.json", body: text.replace("五篇报道说了什么", "周五例会") });

  await expect(page).toHaveURL(/#\/briefing\?briefing=[a-z0-9-]+&lang=en$/);
  await expect(slidesOn(page)).toHaveCount(12);
  await expect(page.getByText("周五例会” is open, and kept in this browser.")).toBeVisible();
});

test("a damaged briefing that is dropped says what is wrong where, and changes nothing", async ({ page }) => {
  await page.goto("#/reports");
  await expectDropReady(page);
  const body = JSON.stringify({ reopeningBriefing: 1, id: "a", name: "x", slides: [{ kind: "film" }] });
  await dropFile(page, { name: "周会.json", body });

  const notice = page.getByRole("alert");
  await expect(notice).toContainText("没有打开“周会.json”");
  await expect(notice).toContainText(/第 1 张.*view、pair 或 text/);
  await expect(page).toHaveURL(/#\/reports$/);
});
