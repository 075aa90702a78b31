import { expect, test } from "./board.ts";
import { expectAccessible, expectNoSidewaysScroll, looks, widths } from "./cleanPage.ts";
import { type FigureOnDisk, tableOnDisk } from "./packageOnDisk.ts";

const regions = tableOnDisk<{ code: string; name_zh: string; parent: string }>("regions");
const figures = tableOnDisk<FigureOnDisk>("figures");
const measures = tableOnDisk<{ region: string }>("measures");

test("every region stands in the index once, in its parent, with what is reported of it", async ({
  page,
}) => {
  await page.goto("#/regions");
  const entries = page.locator("[data-region]");
  await expect(entries).toHaveCount(regions.length);
  const shown = await entries.evaluateAll((elements) =>
    elements.map((entry) => ({
      code: entry.getAttribute("data-region"),
      parent:
        entry.parentElement?.parentElement
          ?.closest("li")
          ?.querySelector("[data-region]")
          ?.getAttribute("data-region") ?? "",
      href: entry.querySelector("a")?.getAttribute("href"),
      name: entry.querySelector("a")?.textContent,
      counts: entry.querySelector("span")?.textContent,
    })),
  );
  const counts = (code: string) => {
    const ofRegion = [
      [figures.filter(({ region }) => region === code).length, "条数据"],
      [measures.filter(({ region }) => region === code).length, "项举措"],
    ] as const;
    const words = ofRegion.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
    return words.join(" · ") || "未见报道";
  };

  expect([...shown].sort((a, b) => ((a.code ?? "") < (b.code ?? "") ? -1 : 1))).toEqual(
    regions
      .map(({ code, parent, name_zh }) => ({
        code,
        parent,
        href: `#/regions/${code}`,
        name: name_zh,
        counts: counts(code),
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
  );
});

for (const [search, code] of [
  ["皇姑", "210105"],
  ["huang gu", "210105"],
  ["2101", "210105"],
  ["430100-hi", "430100-hitech"],
] as const) {
  test(`“${search}” finds ${code} with the way to it from above`, async ({ page }) => {
    await page.goto("#/regions");
    await page.getByRole("searchbox", { name: "查找地区" }).pressSequentially(search);

    await expect(page.locator("[data-region]")).toHaveCount(4);
    await expect(page.locator(`[data-region="${code}"]`)).toBeVisible();
    await expect(page.getByText(/^找到 \d 个/)).toBeVisible();
  });
}

test("a search stands in the address, and a reload brings it back; nothing found is told", async ({
  page,
}) => {
  await page.goto("#/regions");
  const field = page.getByRole("searchbox");
  await field.fill("Dalian");
  await expect(page).toHaveURL(/search=Dalian$/);
  await page.reload();
  await expect(field).toHaveValue("Dalian");
  await expect(page.locator("[data-region]")).toHaveCount(3);
  await field.fill("Atlantis");

  await expect(page.getByText("没有找到“Atlantis”")).toBeVisible();
  await expect(page.locator("[data-region]")).toHaveCount(0);
});

test("a region leads to its page", async ({ page }) => {
  await page.goto("#/regions?lang=en");
  await page.getByRole("link", { name: "Tieling", exact: true }).click();

  await expect(page).toHaveURL(/#\/regions\/211200\?lang=en$/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("Tieling");
});

test("the index of regions scrolls sideways at no width", async ({ page }) => {
  for (const language of ["zh", "en"]) {
    await page.goto(`#/regions?lang=${language}`);
    await expect(page.locator("[data-region]")).toHaveCount(regions.length);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });

      await expectNoSidewaysScroll(page);
    }
  }
});

for (const look of looks) {
  test(`axe finds nothing in the index of regions with ${look}`, async ({ page }) => {
    await page.goto(`#/regions?${look}`);
    await expect(page.locator("[data-region]")).toHaveCount(regions.length);

    await expectAccessible(page);
  });
}
