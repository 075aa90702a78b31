import { CartesianGrid, XAxis, YAxis } from "recharts";
import { axisTick, tickDistance } from "#charts/axisTick.tsx";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { TimeLayout } from "./timeLayout.ts";

interface TimeGridProps extends Pick<MarkLook, "type" | "palette"> {
  readonly layout: TimeLayout;
}

/** The axes of days and of values, with lines only for the values. */
export function TimeGrid({ layout, type, palette }: TimeGridProps) {
  const { days, dated, axis, tick: words, axisWidth, axisHeight, padding } = layout;
  const dates = new Map(days.map(({ day, date }) => [day, date]));
  return (
    <>
      <CartesianGrid vertical={false} stroke={palette.line} />
      <XAxis
        dataKey="day"
        type="number"
        // Without lines Recharts would find no extent of its own.
        domain={[days[0]?.day ?? 0, days[days.length - 1]?.day ?? 0]}
        ticks={[...dated]}
        interval={0}
        {...tickDistance(type)}
        height={axisHeight}
        tickLine={false}
        padding={{ left: padding }}
        axisLine={{ stroke: palette.line }}
        tick={axisTick("below", (day) => dates.get(day) ?? "", { type, palette })}
      />
      <YAxis
        domain={[...axis.domain]}
        ticks={[...axis.ticks]}
        interval={0}
        {...tickDistance(type)}
        width={axisWidth}
        axisLine={false}
        tickLine={false}
        tick={axisTick("left", words, { type, palette })}
      />
    </>
  );
}
