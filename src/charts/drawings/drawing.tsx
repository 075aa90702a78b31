import type { ReactNode } from "react";
import { type KeyEntry, MarkKey } from "#charts/frame/MarkKey.tsx";
import type { ChartRow } from "#charts/rows/chartRow.ts";
import { RowChart } from "#charts/rows/RowChart.tsx";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { ValueAxis } from "#charts/rows/valueAxis.ts";
import type { Figure } from "#domain/figure.ts";
import type { Language } from "./rateRows.ts";
import { capped } from "./rowCap.ts";

/** What a section puts into the chart frame: the marks and the words that go with just these marks. */
export interface Drawing {
  readonly drawn: readonly Figure[];
  readonly marks: number;
  readonly draw: (width: number) => ReactNode;
  readonly legend: ReactNode;
  readonly notes: readonly string[];
}

interface RowsToDraw {
  readonly rows: readonly ChartRow[];
  readonly axis: (values: readonly number[]) => ValueAxis;
  readonly tick: (value: number) => string;
  readonly entries: readonly KeyEntry[];
  /** Asked for the figures that are drawn, as rows beyond the cap are not. */
  readonly notes: (drawn: readonly Figure[]) => readonly string[];
}

/** A chart of rows with its key and notes. */
export function rowsDrawing(
  { rows, axis: axisOf, tick, entries, notes }: RowsToDraw,
  { look, language, title }: { look: MarkLook; language: Language; title: string },
): Drawing {
  const { charts } = language.wording;
  const { shown, marks, all } = capped(rows);
  const markRows = shown.filter((row) => row.kind === "mark");
  const drawn = markRows.map(({ figure }) => figure);
  const [example] = markRows;
  if (!example) return { drawn, marks: 0, draw: () => null, legend: null, notes: notes([]) };
  const axis = axisOf(drawn.map(({ value }) => value));
  return {
    drawn,
    marks,
    draw: (width) => <RowChart name={title} rows={shown} axis={axis} tick={tick} width={width} {...look} />,
    legend: (
      <MarkKey
        label={charts.keyLabel}
        entries={usedEntries(entries, markRows)}
        shape={axis.scale === "log" ? "dot" : "bar"}
        example={example}
        {...look}
      />
    ),
    notes: [...notes(drawn), ...(all > marks ? [charts.rowsCapped(marks, all)] : [])],
  };
}

/** Only the entries whose marks are in the chart: a key explains, it does not advertise. */
function usedEntries(
  entries: readonly KeyEntry[],
  rows: readonly { style: string; end: string }[],
): KeyEntry[] {
  return entries.filter((entry) =>
    rows.some(({ style, end }) =>
      entry.style === "solid" ? style === "solid" && end === entry.end : style === entry.style,
    ),
  );
}
