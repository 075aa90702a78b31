import type { Page } from "@playwright/test";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { errorAt, type Fault, type Severity } from "#domain/fault.ts";
import { disagreements, keptFigures } from "#mocks/edge/oracle/verdict.ts";
import { spoilt } from "#mocks/edge/spoiling.ts";
import { spoiltPackage } from "#mocks/edge/spoiltPackage.ts";
import { expect } from "./board.ts";
import { test } from "./deliveryPage.ts";
import { charts } from "./overviewPage.ts";

/** EDGE_SEEN for more or fewer, EDGE_SEED to begin elsewhere. */
const SETS = Number(process.env.EDGE_SEEN ?? 300);
const FIRST_SEED = Number(process.env.EDGE_SEED ?? 1);
/** As many as the tests have workers. */
const PARTS = 3;
const SECONDS_A_SET = 5;
interface SeenFigure {
  readonly id: string;
  readonly cells: readonly string[];
}

/** The figures in the table of all data, and where the lines of the check lead, once there are any. */
async function seenData(page: Page) {
  // Asked at every frame, as locators ask again only after a pause, and hundreds of sets would add them up.
  await page.waitForFunction(() =>
    ["#errors", "#warnings"].every((fold) => {
      const details = document.querySelector(fold);
      details?.setAttribute("open", "");
      return details?.querySelector("p, li");
    }),
  );
  return page.evaluate(() => {
    const textsOf = (place: ParentNode, selector: string) =>
      [...place.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? "");
    const rows = [...document.querySelectorAll("tr[data-figure]")];
    return {
      figures: rows.map((row) => ({
        id: row.getAttribute("data-figure") ?? "",
        cells: textsOf(row, "th,td"),
      })),
      errors: textsOf(document, "#errors :is(li, p)"),
      warnings: textsOf(document, "#warnings :is(li, p)"),
    };
  });
}

/** Where a line of the check leads, "file:row:column": to one place, or to the same column of several rows. */
function placesOfLine(line: string): readonly string[] {
  // What stands in the descriptor has no row, and its path is no column.
  const [, file, row = "", column = "", path = column] =
    /^(\S+?)(?: 第 (\d+) 行)?(?: (\S+) 列)?(?: (\S+\[\d+\]))?：/.exec(line) ?? [];
  const [, more = ""] = /（同样的还有 \d+ 处：第 ([\d、]+)…? 行）$/.exec(line) ?? [];
  return [row, ...(more === "" ? [] : more.split("、"))].map((one) => [file, one, path].join(":"));
}

/** How many faults lines tell of: each of one, of those that are the same, and of those that are not shown. */
function toldBy(lines: readonly string[]): number {
  const more = lines.map((line) => Number(/（同样的还有 (\d+) 处：/.exec(line)?.[1] ?? 0));
  const unseen = lines.map((line) => Number(/^另有 (\d+) 处/.exec(line)?.[1] ?? 0));
  const own = lines.filter((line) => placesOfLine(line)[0] !== "::").length;
  return [...more, ...unseen].reduce((sum, count) => sum + count, own);
}

function bySeverity(faults: readonly Fault[]) {
  const of = (wanted: Severity) => faults.filter(({ severity }) => severity === wanted);
  return [of("error"), of("warning")] as const;
}

function expectTold(lines: readonly string[], faults: readonly Fault[], about: string): void {
  const places = lines.flatMap(placesOfLine).filter((place) => place !== "::");
  const known = faults.map(({ place: { file, row, column } }) => [file, row ?? "", column ?? ""].join(":"));

  expect(toldBy(lines), about).toBe(known.length);
  if (places.length === known.length) expect([...places].sort(), about).toEqual([...known].sort());
  expect(
    places.filter((place) => !known.includes(place)),
    about,
  ).toEqual([]);
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
      const [hard, soft] = bySeverity(result.faults);
      expectTold(errors, hard, about);
      expectTold(warnings, soft, about);
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
