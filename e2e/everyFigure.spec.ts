import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./board.ts";
import { openOverview, openTable, paintedChart } from "./overviewPage.ts";
import { type FigureOnDisk, tableOnDisk } from "./packageOnDisk.ts";

function chineseNames(name: string): ReadonlyMap<string, string> {
  const rows = tableOnDisk<{ id?: string; code?: string; name_zh: string }>(name);
  return new Map(rows.map(({ id, code, name_zh }) => [id ?? code ?? "", name_zh]));
}

/** 30/30, with a dash for a count that is not printed. */
function printedCounts({ numerator, denominator }: FigureOnDisk): string {
  return numerator || denominator ? `${numerator || "–"}/${denominator || "–"}` : "–";
}

const everything = "?regions=CN*";

/** The texts of each row of a table, by the id of what the row shows. */
async function rowsById(
  table: Locator,
  id: "figure" | "measure",
): Promise<ReadonlyMap<string, readonly string[]>> {
  await expect(table).toBeVisible();
  const rows = await table
    .locator(`tr[data-${id}]`)
    .evaluateAll(
      (elements, name) =>
        elements.map(
          (row) =>
            [
              row.getAttribute(`data-${name}`) ?? "",
              [...row.querySelectorAll("th,td")].map((cell) => cell.textContent?.trim() ?? ""),
            ] as const,
        ),
      id,
    );

  expect(new Set(rows.map(([key]) => key)).size, "no row stands twice").toBe(rows.length);
  return new Map(rows);
}

async function themeRows(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = new Map<string, readonly string[]>();
  for (const theme of ["reopening", "loans", "refunds", "relief", "services", "jobs", "support"]) {
    const fold = page.locator(`#theme-${theme}`);
    await fold.locator("summary").click();
    for (const [id, cells] of await rowsById(fold.getByRole("table"), "figure")) {
      expect(all.has(id), `${id} stands under one theme only`).toBe(false);
      all.set(id, cells);
    }
  }
  return all;
}

const precisionWords: Readonly<Record<string, string>> = {
  exact: "确切",
  at_least: "至少",
  nearly: "近",
  about: "约",
  at_most: "至多",
};

const basisWords: Readonly<Record<string, string>> = {
  stated: "报道所述",
  published: "以报道日期为准",
  inferred: "据上下文推断",
};

test("every figure of the package stands in the tables once, with all its digits", async ({ page }) => {
  await openOverview(page, everything);
  const shown = await themeRows(page);
  const figures = tableOnDisk<FigureOnDisk>("figures");
  const [regions, indicators, populations] = ["regions", "indicators", "populations"].map(chineseNames);
  const titles = new Map(
    tableOnDisk<{ id: string; title: string }>("reports").map(({ id, title }) => [id, title]),
  );

  expect([...shown.keys()].sort()).toEqual(figures.map(({ id }) => id).sort());
  for (const row of figures) {
    const [region, indicator, population, value, counts, precision, asOf, source, asPrinted, note] =
      shown.get(row.id) ?? [];
    expect({ region, indicator, population, precision, asPrinted }).toEqual({
      region: regions?.get(row.region),
      indicator: indicators?.get(row.indicator),
      population: populations?.get(row.population) ?? "未说明",
      precision: precisionWords[row.precision],
      asPrinted: row.as_printed.split("|").join(" · "),
    });
    // The one value that no report prints is derived: 78 of 140.
    expect(value?.replaceAll(/[,元%≥≤≈近\s]|推算/g, ""), row.id).toBe(row.value || "55.7");
    expect(counts?.replaceAll(",", "")).toBe(printedCounts(row));
    const dates = [row.since, row.as_of].filter(Boolean).join(" – ");
    expect(asOf).toBe(`${dates} ${basisWords[row.as_of_basis]}`);
    expect(source).toContain(titles.get(row.report) ?? "a report of the package");
    expect(source).toContain(row.paragraph ? `第 ${row.paragraph} 段` : "段落未记录");
    expect(note).toBe(row.note_zh || "–");
  }
});

test("every measure of the package stands in its table once", async ({ page }) => {
  await openOverview(page, everything);
  await page.locator("#measures summary").click();
  const shown = await rowsById(page.locator("#measures").getByRole("table"), "measure");
  const measures = tableOnDisk<{ id: string; title_zh: string; departments_zh: string }>("measures");

  expect([...shown.keys()].sort()).toEqual(measures.map(({ id }) => id).sort());
  for (const { id, title_zh, departments_zh } of measures) {
    const departments = departments_zh.replaceAll(";", "、") || "–";
    expect(shown.get(id)).toEqual(expect.arrayContaining([title_zh, departments]));
  }
});

test("the tables of the charts hold every rate, loan and refund once", async ({ page }) => {
  // Draws the chart of the whole country once for each of some sixty populations.
  test.setTimeout(300_000);
  await openOverview(page, everything);
  const figures = tableOnDisk<FigureOnDisk>("figures");
  const idsOf = (...indicators: string[]) =>
    figures
      .filter(({ indicator }) => indicators.includes(indicator))
      .map(({ id }) => id)
      .sort();
  const loans = await rowsById(await openTable(await paintedChart(page, "loan-volume")), "figure");
  const refunds = await rowsById(await openTable(await paintedChart(page, "refund-total")), "figure");

  expect([...loans.keys()].sort()).toEqual(
    idsOf("loans_disbursed", "loans_intended", "loans_applied", "loan_borrowers", "loan_intended_borrowers"),
  );
  expect([...refunds.keys()].sort()).toEqual(idsOf("tax_refund_amount", "tax_refund_cases"));

  const rates = await paintedChart(page, "reopening-rate");
  const table = await openTable(rates);
  const populations = await rates
    .getByLabel("统计范围")
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("value") ?? ""));
  const found: string[] = [];
  for (const population of populations) {
    await rates.getByLabel("统计范围").selectOption(population);
    await paintedChart(page, "reopening-rate");
    found.push(...(await rowsById(table, "figure")).keys());
  }
  // A rate that the board derives from two counts bears both their ids.
  expect(found.filter((id) => !id.includes("/")).sort()).toEqual(idsOf("reopening_rate"));
});
