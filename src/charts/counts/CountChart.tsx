import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import { axisTick, tickDistance } from "#charts/axisTick.tsx";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import { fittingTicks, type ValueAxis } from "#charts/rows/valueAxis.ts";
import styles from "./CountChart.module.css";
import { CountMark, CountName } from "./CountMark.tsx";
import { type CountRow, countAxis, countLayout, countsOf } from "./countLayout.ts";

interface CountChartProps extends MarkLook {
  readonly name: string;
  readonly rows: readonly CountRow[];
  readonly width: number;
  /** The axis, where it must reach further than these rows do. */
  readonly axis?: ValueAxis;
}

/** Bars of counts from zero under headings, in the order given; each is a link. It draws; counting and wording are the caller's. */
export function CountChart({ name, rows, width, axis: given, ...look }: CountChartProps) {
  const { type, palette } = look;
  const axis = given ?? countAxis(countsOf(rows));
  const layout = countLayout(rows, { width, type, axis });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (
    <div className={styles.chart}>
      <BarChart
        layout="vertical"
        data={rows.map((row) => ({ id: row.id, count: row.kind === "bar" ? row.count : null }))}
        width={width}
        height={layout.height}
        margin={{ top: 0, right: layout.marginRight, bottom: 0, left: layout.marginLeft }}
        // The bars are links, which the keyboard reaches by itself.
        accessibilityLayer={false}
        role="group"
        aria-label={name}
        style={{ fontFamily: type.family }}
      >
        <CartesianGrid horizontal={false} stroke={palette.line} />
        <XAxis
          type="number"
          domain={[...axis.domain]}
          ticks={fittingTicks(axis, String, { width: layout.plotWidth, fontSize: type.small })}
          height={layout.axisHeight}
          interval={0}
          axisLine={false}
          {...tickDistance(type)}
          tickLine={false}
          tick={axisTick("below", String, { type, palette })}
        />
        <YAxis
          type="category"
          dataKey="id"
          // At no width at all Recharts would leave the ticks out, which bear the headings.
          width={Math.max(1, layout.nameWidth)}
          interval={0}
          axisLine={{ stroke: layout.names === "beside" ? palette.muted : "none" }}
          tickLine={false}
          tick={({ payload, y }) => {
            const row = byId.get(String(payload.value));
            const start = layout.marginLeft + layout.nameWidth;
            return row?.kind === "heading" ? (
              <CountName row={row} layout={layout} start={start} middle={Number(y)} {...look} />
            ) : null;
          }}
        />
        <Bar
          dataKey="count"
          isAnimationActive={false}
          shape={({ originalDataIndex, ...box }) => {
            const row = rows[originalDataIndex];
            return row?.kind === "bar" ? <CountMark row={row} box={box} layout={layout} {...look} /> : <g />;
          }}
        />
      </BarChart>
    </div>
  );
}
