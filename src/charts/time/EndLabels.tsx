import { usePlotArea, useYAxisScale } from "recharts";
import type { Palette } from "#charts/palette.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import type { RateSeries } from "#domain/rateSeries.ts";
import { spreadLabels } from "./seriesRows.ts";

interface EndLabelsProps {
  readonly series: readonly RateSeries[];
  readonly texts: readonly string[];
  readonly type: TypeScale;
  readonly palette: Palette;
}

/** Names at the ends of the lines, moved apart where they would overlap. */
export function EndLabels({ series, texts, type, palette }: EndLabelsProps) {
  const plot = usePlotArea();
  const place = useYAxisScale();
  if (!plot || !place) return null;
  const places = series.map(({ figures }) => Number(place(figures[figures.length - 1]?.value ?? 0)));
  const spread = spreadLabels(places, type.label * 1.3);
  return series.map(({ region }, index) => (
    <text
      key={region.code}
      x={plot.x + plot.width + type.gap}
      y={spread[index]}
      dy="0.35em"
      fill={palette.ink}
      fontSize={type.label}
    >
      {texts[index]}
    </text>
  ));
}
