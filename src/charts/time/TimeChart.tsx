import { CartesianGrid, Line, LineChart, Tooltip, usePlotArea, useYAxisScale, XAxis, YAxis } from "recharts";
import { FigureCard } from "#charts/FigureCard.tsx";
import type { Palette } from "#charts/palette.ts";
import { endOfPrecision } from "#charts/rows/chartRow.ts";
import { rateAxis } from "#charts/rows/valueAxis.ts";
import { textWidth } from "#charts/textWidth.ts";
import type { TypeScale } from "#charts/typeScale.ts";
import { dateOfDay, dayNumber } from "#domain/asOf.ts";
import type { Locale } from "#domain/locale.ts";
import { valueLabel } from "#i18n/figureWording.ts";
import { type RateSeries, seriesRows, spreadLabels } from "./rateSeries.ts";
import { TimePoint } from "./TimePoint.tsx";

interface TimeChartProps {
  readonly name: string;
  readonly series: readonly RateSeries[];
  readonly locale: Locale;
  readonly width: number;
  readonly type: TypeScale;
  readonly palette: Palette;
  readonly accent: string;
}

/** Dashes tell the lines apart where colour cannot. */
const DASHES = ["none", "6 3", "2 3", "8 3 2 3", "1 2", "10 4"];

/** Rates over time: a point at each reported date, a line that only joins a region's points in order. */
export function TimeChart({ name, series, locale, width, type, palette, accent }: TimeChartProps) {
  const rows = seriesRows(series);
  const days = rows.map(({ day }) => day);
  const endRoom = Math.max(...series.map((one) => textWidth(endLabel(one, locale), type.label))) + type.gap * 3;
  const figureOn = (day: unknown) =>
    series.flatMap(({ figures }) => figures.filter(({ asOf }) => dayNumber(asOf.date) === day));
  return (
    <LineChart
      data={rows}
      width={width}
      height={type.base * 22}
      margin={{ top: type.base * 1.5, right: endRoom, bottom: 0, left: 0 }}
      aria-label={name}
      style={{ fontFamily: type.family }}
    >
      <CartesianGrid vertical={false} stroke={palette.line} />
      <XAxis
        dataKey="day"
        type="number"
        domain={["dataMin", "dataMax"]}
        ticks={days}
        tickFormatter={dateOfDay}
        interval="equidistantPreserveStart"
        tickLine={false}
        padding={{ left: type.base * 2.5, right: type.base * 0.5 }}
        axisLine={{ stroke: palette.line }}
        tick={{ fill: palette.muted, fontSize: type.small, fontFamily: type.family }}
      />
      <YAxis
        domain={[...rateAxis.domain]}
        ticks={[...rateAxis.ticks]}
        tickFormatter={(value) => `${value}%`}
        width={type.base * 3.6}
        axisLine={false}
        tickLine={false}
        tick={{ fill: palette.muted, fontSize: type.small, fontFamily: type.family }}
      />
      <Tooltip
        isAnimationActive={false}
        content={({ active, label }) => active && figureOn(label).map((figure) => <FigureCard key={figure.id} figure={figure} />)}
      />
      {series.map(({ region, figures }, index) => (
        <Line
          key={region.code}
          dataKey={({ rates }: { rates: Record<string, number> }) => rates[region.code]}
          name={region.name[locale]}
          stroke={accent}
          strokeWidth={type.stroke * 1.3}
          strokeDasharray={DASHES[index % DASHES.length] ?? "none"}
          connectNulls
          isAnimationActive={false}
          activeDot={false}
          dot={({ cx, cy, payload, key }) => {
            const figure = figures.find(({ asOf }) => dayNumber(asOf.date) === payload?.day);
            if (!figure || cx === undefined || cy === undefined || cy === null) return <g key={key} />;
            const label = series.length <= 3 ? valueLabel(figure, locale) : "";
            return <TimePoint key={key} figure={figure} end={endOfPrecision[figure.precision]} x={cx} y={cy} label={label} {...{ type, palette, accent }} />;
          }}
        />
      ))}
      <EndLabels series={series} locale={locale} type={type} palette={palette} />
    </LineChart>
  );
}

function endLabel({ region, figures }: RateSeries, locale: Locale): string {
  const last = figures[figures.length - 1];
  return `${region.name[locale]} ${last ? valueLabel(last, locale) : ""}`;
}

function EndLabels({ series, locale, type, palette }: Pick<TimeChartProps, "series" | "locale" | "type" | "palette">) {
  const plot = usePlotArea();
  const place = useYAxisScale();
  if (!plot || !place) return null;
  const places = series.map(({ figures }) => Number(place(figures[figures.length - 1]?.value ?? 0)));
  return spreadLabels(places, type.label * 1.3).map((y, index) => {
    const one = series[index];
    if (!one) return null;
    return (
      <text key={one.region.code} x={plot.x + plot.width + type.gap} y={y} dy="0.35em" fill={palette.ink} fontSize={type.label}>
        {endLabel(one, locale)}
      </text>
    );
  });
}
