import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { FigureCard } from "#charts/FigureCard.tsx";
import { MarkKeys } from "#charts/marks/MarkKeys.tsx";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import { rateAxis } from "#charts/rows/valueAxis.ts";
import { textWidth } from "#charts/textWidth.ts";
import { dayNumber } from "#domain/asOf.ts";
import type { Locale } from "#domain/locale.ts";
import type { RateSeries } from "#domain/rateSeries.ts";
import { valueLabel } from "#i18n/figureWording.ts";
import { EndLabels } from "./EndLabels.tsx";
import { type SeriesRow, seriesRows } from "./seriesRows.ts";
import { TimePoint } from "./TimePoint.tsx";

interface TimeChartProps extends MarkLook {
  readonly name: string;
  readonly series: readonly RateSeries[];
  readonly locale: Locale;
  readonly width: number;
}

/** With more lines than this the values at the points would collide; the last ones then stand at the lines' ends. */
const MOST_LABELLED = 3;

/** Dashes tell the lines apart where colour cannot. */
const DASHES = ["none", "6 3", "2 3", "8 3 2 3", "1 2", "10 4"];

/** Rates over time: a point at each reported date, a line that only joins a region's points in order. */
export function TimeChart({ name, series, locale, width, ...look }: TimeChartProps) {
  const { type } = look;
  const isLabelled = series.length <= MOST_LABELLED;
  const ends = series.map((one) => endLabel(one, locale, isLabelled));
  const endRoom = Math.max(...ends.map((text) => textWidth(text, type.label))) + type.gap * 3;
  return (
    <MarkKeys stops={series.flatMap(({ figures }) => figures.map(({ id }) => id))}>
      <LineChart
        data={seriesRows(series)}
        width={width}
        height={type.base * 22}
        margin={{ top: type.base * 1.5, right: endRoom, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        role="group"
        aria-label={name}
        style={{ fontFamily: type.family }}
      >
        <TimeGrid series={series} {...look} />
        <Tooltip
          isAnimationActive={false}
          content={({ active, label }) =>
            active && figuresOf(series, label).map((figure) => <FigureCard key={figure.id} figure={figure} />)
          }
        />
        {series.map((one, index) => (
          <Line
            key={one.region.code}
            dataKey={({ rates }: SeriesRow) => rates[one.region.code]}
            name={one.region.name[locale]}
            stroke={look.accent}
            strokeWidth={type.stroke * 1.3}
            strokeDasharray={DASHES[index % DASHES.length] ?? "none"}
            connectNulls
            isAnimationActive={false}
            activeDot={false}
            dot={({ cx, cy, payload, key }) => {
              const [figure] = figuresOf([one], payload?.day);
              if (!figure || typeof cx !== "number" || typeof cy !== "number") return <g key={key} />;
              const label = isLabelled ? valueLabel(figure, locale) : "";
              return <TimePoint key={key} figure={figure} x={cx} y={cy} label={label} {...look} />;
            }}
          />
        ))}
        <EndLabels series={series} texts={ends} type={type} palette={look.palette} />
      </LineChart>
    </MarkKeys>
  );
}

function figuresOf(series: readonly RateSeries[], day: unknown) {
  return series.flatMap(({ figures }) => figures.filter(({ asOf }) => dayNumber(asOf.date) === day));
}

function TimeGrid({ series, type, palette }: MarkLook & { readonly series: readonly RateSeries[] }) {
  const rows = seriesRows(series);
  // As reported: a rate of March stands at its last day but is not called the 31st.
  const dates = new Map(rows.map(({ day, date }) => [day, date]));
  const tick = { fill: palette.muted, fontSize: type.small, fontFamily: type.family };
  return (
    <>
      <CartesianGrid vertical={false} stroke={palette.line} />
      <XAxis
        dataKey="day"
        type="number"
        domain={["dataMin", "dataMax"]}
        ticks={rows.map(({ day }) => day)}
        tickFormatter={(day: number) => dates.get(day) ?? ""}
        interval="equidistantPreserveStart"
        tickLine={false}
        padding={{ left: type.base * 2.5, right: type.base * 0.5 }}
        axisLine={{ stroke: palette.line }}
        tick={tick}
      />
      <YAxis
        domain={[...rateAxis.domain]}
        ticks={[...rateAxis.ticks]}
        tickFormatter={(value) => `${value}%`}
        width={type.base * 3.6}
        axisLine={false}
        tickLine={false}
        tick={tick}
      />
    </>
  );
}

function endLabel({ region, figures }: RateSeries, locale: Locale, isLabelled: boolean): string {
  const last = figures[figures.length - 1];
  return isLabelled || !last ? region.name[locale] : `${region.name[locale]} ${valueLabel(last, locale)}`;
}
