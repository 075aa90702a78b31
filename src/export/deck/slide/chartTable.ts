import type { Locale } from "#domain/locale.ts";
import type { DeckChart } from "#export/deck/deck.ts";
import { figureColumns } from "#export/tables/figureColumns.ts";
import { deckWording } from "#i18n/deckWording.ts";
import { asOfLabel, valueWithUnit } from "#i18n/figureWording.ts";
import type { ChartArea } from "./chartArea.ts";
import { lineCount } from "./words.ts";

const TYPE = 12;
const COLUMNS = [0.2, 0.22, 0.14, 0.2, 0.24] as const;
const COUNT_COLUMNS = [0.8, 0.2] as const;

interface Rows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly number[];
}

/** What a chart is made of as tables, where its texts leave no room for marks. */
export function tableAreas(
  chart: DeckChart,
  { width, height, locale }: { readonly width: number; readonly height: number; readonly locale: Locale },
): ChartArea[] {
  const { header, rows, columns } = rowsOf(chart, locale);
  const heightOf = (cells: readonly string[]) =>
    Math.max(...columns.map((share, index) => lineCount(cells[index] ?? "", TYPE, share * width - 9))) *
      TYPE *
      1.3 +
    6;
  const pages: (readonly string[])[][] = [];
  let room = 0;
  for (const row of rows) {
    const needed = heightOf(row);
    const page = pages[pages.length - 1];
    if (page && page.length < MOST_ROWS && needed <= room) page.push(row);
    else {
      pages.push([row]);
      room = height - heightOf(header);
    }
    room -= needed;
  }
  return pages.map((page) => (box) => [
    {
      kind: "table",
      name: chart.title,
      altText: chart.altText,
      size: TYPE,
      rows: [header, ...page],
      columns,
      box: { ...box, height: heightOf(header) + page.reduce((sum, row) => sum + heightOf(row), 0) },
    },
  ]);
}

const MOST_ROWS = 16;

function rowsOf({ chart }: DeckChart, locale: Locale): Rows {
  if (chart.parts.kind === "counts") {
    const words = deckWording[locale].columns;
    return {
      header: [words.row, words.count],
      rows: chart.parts.rows.map((row) => [row.name, row.kind === "bar" ? String(row.count) : ""]),
      columns: COUNT_COLUMNS,
    };
  }
  const { region, indicator, value, population, asOf } = figureColumns;
  return {
    header: [region, indicator, value, asOf, population].map(({ heading }) => heading[locale]),
    rows: chart.drawn.map((figure) => [
      figure.region.name[locale],
      figure.indicator.name[locale],
      valueWithUnit(figure, locale),
      asOfLabel(figure),
      figure.population?.name[locale] ?? "",
    ]),
    columns: COLUMNS,
  };
}
