import type { CountRow } from "#charts/counts/countLayout.ts";
import type { KeyItem, KeyMark } from "#charts/frame/keyItem.ts";
import { lightPalette } from "#charts/palette.ts";
import type { MarkRow } from "#charts/rows/chartRow.ts";
import type { Panel } from "#charts/rows/panel.ts";
import type { ValueAxis } from "#charts/rows/valueAxis.ts";
import type { Figure } from "#domain/figure.ts";
import type { Locale } from "#domain/locale.ts";
import type { PlotPlace } from "./chartXml.ts";

/** One row of a chart of bars or dots; a heading has no value. */
export interface PlotRow {
  readonly name: string;
  /** Below or behind the name. */
  readonly under: string;
  readonly value: number | null;
  /** As printed, with ≥ or ≈, and what goes with it. */
  readonly label: string;
  readonly span: { readonly from: number; readonly to: number } | null;
  /** Null of a heading. */
  readonly series: PlotSeries | null;
  readonly figure: Figure | null;
}

/** Rows whose marks look alike, which in the chart are one series. */
export interface PlotSeries {
  readonly key: string;
  readonly name: string;
  readonly mark: KeyMark;
  readonly colour: string;
}

/** A chart of rows before it is written. */
export interface RowPlot {
  readonly heading: string | null;
  readonly rows: readonly PlotRow[];
  /** The text of each row's name, in one line or two. */
  readonly names: readonly string[];
  readonly axis: ValueAxis;
  readonly tick: (value: number) => string;
  readonly plot: PlotPlace;
  /** The length of the axis, in points. */
  readonly plotLength: number;
  readonly locale: Locale;
  /** What the rows are of, where they are no figures. */
  readonly columns: "figures" | "counts";
}

export function rowsOfPanel(
  { rows, heading }: Panel,
  {
    key,
    accent,
    locale,
  }: { readonly key: readonly KeyItem[]; readonly accent: string; readonly locale: Locale },
): PlotRow[] {
  return rows.map((row) => {
    if (row.kind === "heading") return headingRow(row.text);
    const { name, under, value, label, detail, span, figure } = row;
    const shownName = name === "" && under === "" ? figure.region.name[locale] : name;
    return {
      name: shownName,
      under,
      value,
      label: [label, detail].filter((part) => part !== "").join("  "),
      span,
      series: seriesOf(row, { key, accent, fallback: heading ?? figure.indicator.name[locale] }),
      figure,
    };
  });
}

function headingRow(text: string): PlotRow {
  return { name: text, under: "", value: null, label: "", span: null, series: null, figure: null };
}

/** Named as the key of the chart names it. */
function seriesOf(
  { style, end, span }: MarkRow,
  {
    key,
    accent,
    fallback,
  }: { readonly key: readonly KeyItem[]; readonly accent: string; readonly fallback: string },
): PlotSeries {
  const mark = { style, end, hasSpan: span !== null };
  const own = key.find((item) => item.mark && isSame(item.mark, mark));
  const alike = key.find((item) => item.mark?.style === style && !item.mark.hasSpan);
  const span_ = mark.hasSpan ? key.find((item) => item.mark?.hasSpan) : undefined;
  return {
    key: `${style} ${end} ${mark.hasSpan}`,
    name: (span_ ?? own ?? alike)?.text ?? fallback,
    mark,
    colour: accent,
  };
}

function isSame(a: KeyMark, b: KeyMark): boolean {
  return a.style === b.style && a.end === b.end && a.hasSpan === b.hasSpan;
}

/** Counts as rows: of others when one is chosen the bars are grey. */
export function rowsOfCounts(rows: readonly CountRow[], name: string, accent: string): PlotRow[] {
  return rows.map((row) => {
    if (row.kind === "heading") return headingRow(row.name);
    const isOther = row.look === "other";
    return {
      ...headingRow(row.name),
      value: row.count,
      label: String(row.count),
      series: {
        key: isOther ? "other" : "own",
        name,
        mark: { style: isOther ? "context" : "solid", end: "exact", hasSpan: false },
        colour: isOther ? lightPalette.context : accent,
      },
    };
  });
}

/** The series of the rows, in the order in which they first appear. */
export function seriesIn(rows: readonly PlotRow[]): PlotSeries[] {
  const found = new Map<string, PlotSeries>();
  for (const { series } of rows) if (series && !found.has(series.key)) found.set(series.key, series);
  return [...found.values()];
}
