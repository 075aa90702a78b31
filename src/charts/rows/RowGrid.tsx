import { CartesianGrid, XAxis } from "recharts";
import { axisTick, tickDistance } from "#charts/axisTick.tsx";
import type { Palette } from "#charts/palette.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import type { RowLayout } from "./rowLayout.ts";
import { fittingTicks, type ValueAxis } from "./valueAxis.ts";

interface RowGridProps {
  readonly axis: ValueAxis;
  readonly tick: (value: number) => string;
  readonly layout: RowLayout;
  readonly type: TypeScale;
  readonly palette: Palette;
}

/** The value axis below the rows and its lines behind them. */
export function RowGrid({ axis, tick, layout, type, palette }: RowGridProps) {
  return (
    <>
      <CartesianGrid horizontal={false} stroke={palette.line} />
      <XAxis
        type="number"
        scale={axis.scale}
        domain={[...axis.domain]}
        ticks={fittingTicks(axis, tick, { width: layout.plotWidth, fontSize: type.small })}
        height={layout.axisHeight}
        interval={0}
        axisLine={false}
        {...tickDistance(type)}
        tickLine={false}
        tick={axisTick("below", tick, { type, palette })}
      />
    </>
  );
}
