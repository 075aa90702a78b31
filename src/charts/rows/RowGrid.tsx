import { CartesianGrid, XAxis } from "recharts";
import type { Palette } from "#charts/palette.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import type { RowLayout } from "./rowLayout.ts";
import type { ValueAxis } from "./valueAxis.ts";

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
        ticks={[...axis.ticks]}
        tickFormatter={tick}
        height={layout.axisHeight}
        interval="preserveStartEnd"
        axisLine={false}
        tickLine={false}
        tick={{ fill: palette.muted, fontSize: type.small, fontFamily: type.family }}
      />
    </>
  );
}
