import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { FigureCard } from "#charts/FigureCard.tsx";
import type { ChartRow } from "./chartRow.ts";
import { type MarkLook, RowMark } from "./RowMark.tsx";
import { RowLabel, RowName } from "./RowTexts.tsx";
import { rowLayout } from "./rowLayout.ts";
import type { ValueAxis } from "./valueAxis.ts";

interface RowChartProps extends MarkLook {
  readonly name: string;
  readonly rows: readonly ChartRow[];
  readonly axis: ValueAxis;
  readonly tick: (value: number) => string;
  readonly width: number;
}

/** Rows of bars from zero, or of dots on a logarithmic axis, in the order given. It draws; sorting and wording are the caller's. */
export function RowChart({ name, rows, axis, tick, width, ...look }: RowChartProps) {
  const { type, palette } = look;
  const layout = rowLayout(rows, { width, type, share: axis.share });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const bars = rows.map((row) => ({ key: row.key, value: row.kind === "mark" ? row.value : null }));
  // In a narrow chart the name stands in the upper part of the row and the mark below it.
  const drop = layout.names === "above" ? type.base * 0.45 : 0;
  return (
    <BarChart
      layout="vertical"
      data={bars}
      width={width}
      height={layout.height}
      margin={{ top: 0, right: width - layout.nameWidth - layout.plotWidth - type.gap, bottom: 0, left: type.gap }}
      aria-label={name}
      style={{ fontFamily: type.family }}
    >
      <CartesianGrid horizontal={false} stroke={palette.line} />
      <XAxis
        type="number"
        scale={axis.scale}
        domain={[...axis.domain]}
        ticks={[...axis.ticks]}
        tickFormatter={tick}
        height={layout.axisHeight}
        axisLine={false}
        tickLine={false}
        tick={{ fill: palette.muted, fontSize: type.small, fontFamily: type.family }}
        allowDataOverflow
      />
      <YAxis
        type="category"
        dataKey="key"
        width={layout.nameWidth}
        interval={0}
        axisLine={{ stroke: axis.scale === "log" ? "none" : palette.muted }}
        tickLine={false}
        tick={({ payload, y }) => {
          const row = byKey.get(String(payload.value));
          if (!row) return null;
          return <RowName row={row} layout={layout} x={layout.nameWidth + type.gap} middle={Number(y)} type={type} palette={palette} />;
        }}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: palette.raised }}
        content={({ active, label }) => {
          const row = byKey.get(String(label));
          return active && row?.kind === "mark" ? <FigureCard figure={row.figure} /> : null;
        }}
      />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={({ originalDataIndex, x, y, width: length, height }) => {
          const row = rows[originalDataIndex];
          if (row?.kind !== "mark") return <g />;
          const place = { row, start: x, end: x + length, middle: y + height / 2 };
          return (
            <g>
              <RowMark {...place} middle={place.middle + drop} shape={axis.scale === "log" ? "dot" : "bar"} {...look} />
              <RowLabel {...place} layout={layout} type={type} palette={palette} />
            </g>
          );
        }}
      />
    </BarChart>
  );
}
