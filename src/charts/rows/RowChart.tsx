import { Bar, BarChart, YAxis } from "recharts";
import type { ChartRow, MarkRow } from "./chartRow.ts";
import { RowGrid } from "./RowGrid.tsx";
import type { MarkLook } from "./RowMark.tsx";
import { RowName } from "./RowTexts.tsx";
import { RowWithMark } from "./RowWithMark.tsx";
import { rowLayout } from "./rowLayout.ts";
import type { ValueAxis } from "./valueAxis.ts";

interface RowChartProps extends MarkLook {
  readonly name: string;
  readonly rows: readonly ChartRow[];
  /** The rows whose names set the width of the column of names. */
  readonly named: readonly MarkRow[];
  readonly axis: ValueAxis;
  readonly tick: (value: number) => string;
  readonly width: number;
  /** How many times as high as it must be a row is; 1 otherwise. */
  readonly stretch?: number;
}

/** Rows of bars from zero, or of dots on a logarithmic axis, in the order given. It draws; sorting and wording are the caller's. */
export function RowChart({ name, rows, named, axis, tick, width, stretch = 1, ...look }: RowChartProps) {
  const { type, palette } = look;
  const layout = rowLayout(rows, { width, type, axis, tick, named, stretch });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const bars = rows.map((row) => ({ key: row.key, value: row.kind === "mark" ? row.value : null }));
  const hasBaseline = axis.scale === "linear" && layout.names === "beside";
  return (
    <BarChart
      layout="vertical"
      data={bars}
      width={width}
      height={layout.height}
      margin={{ top: 0, right: layout.marginRight, bottom: 0, left: layout.marginLeft }}
      // Each mark is a link with a name of its own, which says more than a layer over all of them could.
      accessibilityLayer={false}
      role="group"
      aria-label={name}
      style={{ fontFamily: type.family }}
    >
      <RowGrid axis={axis} tick={tick} layout={layout} type={type} palette={palette} />
      <YAxis
        type="category"
        dataKey="key"
        // At no width at all Recharts would leave the ticks out, which bear the names of a narrow chart too.
        width={Math.max(1, layout.nameWidth)}
        interval={0}
        axisLine={{ stroke: hasBaseline ? palette.muted : "none" }}
        tickLine={false}
        tick={({ payload, y }) => {
          const row = byKey.get(String(payload.value));
          const place = { x: layout.marginLeft + layout.nameWidth, middle: Number(y) };
          return row ? <RowName row={row} layout={layout} {...place} type={type} palette={palette} /> : null;
        }}
      />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={({ originalDataIndex, ...box }) => (
          <RowWithMark row={rows[originalDataIndex]} box={box} layout={layout} axis={axis} {...look} />
        )}
      />
    </BarChart>
  );
}
