import type { ChartRow, MarkRow } from "#charts/rows/chartRow.ts";
import type { NoticeOf } from "#domain/comparability/notice.ts";
import type { Figure } from "#domain/figure.ts";
import { valueLabel } from "#i18n/figureWording.ts";
import type { Language } from "#i18n/LocaleContext.tsx";

/** The rows with both ends shown where another report gives a value for the same date that cannot be right as well. */
export function withSpans<Row extends ChartRow>(
  rows: readonly Row[],
  found: readonly NoticeOf<"reportsDiffer">[],
  language: Language,
): readonly (Row | MarkRow)[] {
  if (found.length === 0) return rows;
  return rows.map((row) => {
    if (row.kind === "heading") return row;
    const others = found.filter(({ drawn }) => drawn.id === row.figure.id).map(({ other }) => other);
    return others.length > 0 ? withSpan(row, others, language) : row;
  });
}

function withSpan(row: MarkRow, others: readonly Figure[], { locale, wording }: Language): MarkRow {
  const values = [row.value, ...others.map(({ value }) => value)];
  const named = others.map((other) => wording.charts.otherReport(valueLabel(other, locale)));
  return {
    ...row,
    span: { from: Math.min(...values), to: Math.max(...values) },
    detail: [row.detail, ...named].filter((part) => part !== "").join(" · "),
  };
}
