import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { type Locale, locales } from "#domain/locale.ts";
import { anyFigure } from "#mocks/anyFigure.ts";
import { hostileText } from "#mocks/hostileText.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { comparedWithData } from "./comparedWithData.ts";
import { csvOf } from "./csvOf.ts";
import { cellOfFigure, columnNames } from "./figureColumns.ts";
import { figuresOfCsv } from "./figuresOfCsv.ts";
import { figuresOfXlsx } from "./figuresOfXlsx.ts";
import { tableOf } from "./sampleTable.ts";
import type { TableExport } from "./tableExport.ts";
import type { TableReading } from "./tableReading.ts";
import { xlsxOf } from "./xlsxOf.ts";

const roundTrips: readonly [string, (table: TableExport) => TableReading][] = [
  ["CSV", (table) => figuresOfCsv(new TextDecoder().decode(new TextEncoder().encode(csvOf(table))), "a.csv")],
  ["XLSX", (table) => figuresOfXlsx(xlsxOf(table), "a.xlsx")],
];

const cellsOf = (figure: Figure, locale: Locale) =>
  Object.fromEntries(columnNames.map((name) => [name, cellOfFigure(figure, name, locale)]));

const filledText = hostileText.filter((text) => text.trim() !== "");

const hostileFigure = fc
  .record({
    figure: anyFigure,
    id: filledText,
    name: filledText,
    words: hostileText,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    decimals: fc.integer({ min: 0, max: 3 }),
    paragraph: fc.option(fc.integer({ min: 1 })),
  })
  .map(({ figure, id, name, words, value, decimals, paragraph }): Figure => {
    const both = { zh: name, en: `${name}!` };
    return {
      ...figure,
      id,
      value,
      decimals,
      paragraph,
      region: { ...figure.region, code: name, name: both },
      indicator: { ...figure.indicator, name: both },
      population: figure.population && { ...figure.population, name: { zh: words, en: words } },
      report: { ...figure.report, title: both, publisher: both, address: words },
      asPrinted: words,
      note: { zh: words, en: name },
      partOf: words,
    };
  });

const hostileFigures = fc.uniqueArray(hostileFigure, { maxLength: 3, selector: ({ id }) => id });

test.each(roundTrips)("%s gives back every figure, whatever its texts", (_, roundTrip) => {
  fc.assert(
    fc.property(hostileFigures, filledText, fc.constantFrom(...locales), (figures, text, locale) => {
      const table = tableOf(figures, { locale, title: text, notes: [text], address: text, licence: text });
      const { rows, faults } = roundTrip(table);

      expect(faults).toEqual([]);
      expect(rows.map(({ cells }) => cells)).toEqual(figures.map((figure) => cellsOf(figure, locale)));
    }),
    { numRuns: 700 },
  );
});

test.each(roundTrips)("%s gives back chart, address, licence and version", (_, roundTrip) => {
  fc.assert(
    fc.property(hostileFigure, filledText, fc.constantFrom(...locales), (figure, text, locale) => {
      const about = { title: text, address: `${text}a`, licence: `${text}b`, version: `${text}c` };

      expect(roundTrip(tableOf([figure], { locale, ...about })).about).toEqual(about);
    }),
  );
});

test.each(
  roundTrips.flatMap(([format, roundTrip]) => locales.map((locale) => ({ format, locale, roundTrip }))),
)("$format in $locale gives back every figure of the real package", async ({ locale, roundTrip }) => {
  const dataset = await realDataset();
  const reading = roundTrip(tableOf(dataset.figures, { locale }));

  expect(reading.faults).toEqual([]);
  expect(reading.locale).toBe(locale);
  expect(reading.rows.map(({ cells }) => cells)).toEqual(
    dataset.figures.map((figure) => cellsOf(figure, locale)),
  );
  expect(dataset.figures.length).toBeGreaterThanOrEqual(292);
  expect(comparedWithData(reading, dataset)).toEqual({ same: dataset.figures, differing: [], gone: [] });
});
