import type { Page } from "@playwright/test";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { errorAt, type Fault, type Severity } from "#domain/fault.ts";
import { faultGroups } from "#domain/faultGroups.ts";
import { spoilt } from "#mocks/edge/spoiling.ts";
import { spoiltPackage } from "#mocks/edge/spoiltPackage.ts";
import { disagreements, keptFigures } from "#mocks/edge/verdict.ts";
import { expect } from "./board.ts";
import { test } from "./deliveryPage.ts";
import { charts } from "./overviewPage.ts";

/** 40 in the test command; EDGE_SEEN=300 for more, EDGE_SEED to begin elsewhere. */
const SETS = Number(process.env.EDGE_SEEN ?? 40);
const FIRST_SEED = Number(process.env.EDGE_SEED ?? 1);
/** As many as the tests have workers. */
const PARTS = 2;
const SECONDS_A_SET = 10;
/** More lines of faults than this are counted by the page but not shown. */
const MOST_LINES = 20;

interface SeenFigure {
  readonly id: string;
  readonly cells: readonly string[];
}

/** The figures in the table of all data, and where the lines of the check lead, once there are any. */
async function seenData(page: Page) {
  for (const fold of ["#errors", "#warnings"]) {
    await page.locator(fold).evaluate((details) => details.setAttribute("open", ""));
    await page.locator(`${fold} > summary + *`).waitFor();
    // The words for faults are fetched when there are any.
    await page.locator(`${fold} :is(p, li)`).first().waitFor();
  }
  return page.evaluate(() => {
    const textsOf = (place: ParentNode, selector: string) =>
      [...place.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? "");
    const rows = [...document.querySelectorAll("tr[data-figure]")];
    return {
      figures: rows.map((row) => ({
        id: row.getAttribute("data-figure") ?? "",
        cells: textsOf(row, "th,td"),
      })),
      errors: textsOf(document, "#errors li"),
      warnings: textsOf(document, "#warnings li"),
    };
  });
}

/** Where a line of the check leads: file, row, column. */
function placeOfLine(line: string): string {
  const [, file, row = "", column = ""] = /^(\S+?)(?: 第 (\d+) 行)?(?: (\S+) 列)?：/.exec(line) ?? [];
  return [file, row, column].join(":");
}

function placesOf(faults: readonly Fault[], severity: Severity): readonly string[] {
  // Many of a kind stand in one line, which begins with the place of the first.
  return faultGroups(faults.filter((fault) => fault.severity === severity))
    .slice(0, MOST_LINES)
    .map(({ fault: { place } }) => [place.file, place.row ?? "", place.column ?? ""].join(":"));
}

/** The bars of each chart: id and length in pixels. */
async function seenBars(page: Page) {
  await page.evaluate(() => {
    window.location.hash = "#/?regions=CN*";
  });
  for (const chart of charts)
    await expect(page.locator(`figure[data-chart="${chart}"]`)).toHaveAttribute("data-ready", "true");
  return page.evaluate(() =>
    [...document.querySelectorAll("figure[data-chart] .recharts-wrapper")].map((wrapper) =>
      [...wrapper.querySelectorAll("[data-mark]")].map((mark) => ({
        id: mark.getAttribute("data-mark") ?? "",
        length: Number(mark.querySelector("rect")?.getAttribute("width")),
      })),
    ),
  );
}

const number = (text = "") => Number(text.replaceAll(/[^0-9.]/g, ""));

/** What the table shows of a figure, in the words of the package. */
function shownCells({ cells }: SeenFigure) {
  const [, region, , , , population, value, , counts, , since, asOf] = cells;
  const [paragraph, printed, note] = cells.slice(16, 19);
  return { region, population, value: number(value), counts, since, asOf, paragraph, printed, note };
}

type TrueCells = Readonly<Record<string, string>>;

/** Of a rate that no report prints, what its counts make. */
function trueValue({ value = "", numerator, denominator }: TrueCells): number {
  return value === "" ? (Number(numerator) / Number(denominator)) * 100 : Number(value);
}

function trueCells(cells: TrueCells): ReturnType<typeof shownCells> {
  const or = (text: string | undefined, nothing = "–") => text || nothing;
  const { numerator = "", denominator = "", value = "", as_printed = "" } = cells;
  const counts = numerator || denominator ? `${or(numerator)}/${or(denominator)}` : "–";
  return {
    region: cells.region_zh,
    population: or(cells.population_zh, "未说明"),
    value: value === "" ? Number(trueValue(cells).toFixed(1)) : Number(value),
    counts,
    since: or(cells.since),
    asOf: cells.as_of,
    paragraph: or(cells.paragraph),
    printed: as_printed.split("|").join(" · "),
    note: or(cells.note_zh),
  };
}

for (let part = 0; part < PARTS; part += 1) {
  const seeds = Array.from({ length: SETS }, (_, index) => FIRST_SEED + index).filter(
    (seed) => seed % PARTS === part,
  );
  test(`${seeds.length} spoilt packages are seen as what is known of them: figures, bars and faults, part ${part + 1}`, async ({
    page,
    server,
  }) => {
    test.setTimeout(30_000 + seeds.length * SECONDS_A_SET * 1000);
    // All rows of the table in sight at once.
    await page.setViewportSize({ width: 1280, height: 2400 });
    let bars = 0;
    for (const seed of seeds) {
      const { shop, applied } = spoilt(seed);
      const about = `seed ${seed}: ${applied.map(({ name }) => name).join(" + ")}`;
      const files = spoiltPackage(shop);
      const result = await checkedPackage(async (file) => {
        const bytes = files.get(file);
        if (!bytes) throw new DataFileError(errorAt({ file }, "unreachable", { reason: "" }));
        return bytes;
      });
      expect(disagreements(shop, result), about).toEqual([]);
      server.files = new Map([...files].map(([file, bytes]) => [file, Buffer.from(bytes)]));
      await page.goto(`?set=${seed}#/data`);
      const { figures, errors, warnings } = await seenData(page);
      const kept = keptFigures(shop);

      const shown = Object.fromEntries(figures.map((figure) => [figure.id, shownCells(figure)]));
      const known = Object.fromEntries([...kept].map(([id, cells]) => [id, trueCells(cells)]));
      expect(shown, about).toEqual(known);
      expect(errors.map(placeOfLine), about).toEqual(placesOf(result.faults, "error"));
      expect(warnings.map(placeOfLine), about).toEqual(placesOf(result.faults, "warning"));
      if (figures.length === 0) continue;
      for (const marks of await seenBars(page)) {
        const values = marks.map(({ id, length }) => ({ id, length, value: trueValue(kept.get(id) ?? {}) }));
        const longest = values.reduce((most, one) => (one.length > most.length ? one : most));
        bars += values.length;
        for (const { id, length, value } of values) {
          const due = (longest.length * value) / longest.value;
          expect(Math.abs(length - due), `${about}: ${id}`).toBeLessThanOrEqual(0.5);
        }
      }
    }
    expect(bars).toBeGreaterThan(seeds.length);
  });
}
