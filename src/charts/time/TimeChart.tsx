import { Line, LineChart } from "recharts";
import { EventMarks } from "#charts/events/EventMarks.tsx";
import { eventRows } from "#charts/events/eventRows.ts";
import { MarkKeys } from "#charts/marks/MarkKeys.tsx";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import { dayNumber } from "#domain/asOf.ts";
import type { Figure } from "#domain/figure.ts";
import type { Locale } from "#domain/locale.ts";
import { unbrokenRuns } from "#domain/rhythm.ts";
import { TimeGrid } from "./TimeGrid.tsx";
import { TimeMarks } from "./TimeMarks.tsx";
import type { ReportedDay } from "./timeAxis.ts";
import { roomAbove, timeLayout } from "./timeLayout.ts";
import { type TimePicture, useTimeline } from "./useTimeline.ts";

interface TimeChartProps extends MarkLook {
  readonly name: string;
  readonly picture: TimePicture;
  readonly locale: Locale;
  readonly width: number;
  /** The room for the plot, where it is to be filled. */
  readonly plotRoom?: number;
}

/** Dashes tell the lines apart where colour cannot. */
const DASHES = ["none", "6 3", "2 3", "8 3 2 3", "1 2", "10 4"];

/** Values over time: a point at each reported date, and a line only where the next is no further than the indicator's own rhythm. */
export function TimeChart({ name, picture, locale, width, plotRoom, ...look }: TimeChartProps) {
  const { type } = look;
  const { series } = picture;
  const { rhythm, events } = useTimeline(picture);
  const layout = timeLayout({ series, locale, width, type, ...(plotRoom !== undefined && { plotRoom }) });
  const rows = eventRows(events?.placed ?? [], type);
  const top = roomAbove(rows, type);
  const runs = series.flatMap(({ figures }, index) =>
    unbrokenRuns(figures, rhythm).map((run) => ({ run, dashes: DASHES[index % DASHES.length] ?? "none" })),
  );
  const joined = runs.filter(({ run }) => run.length > 1);
  // Recharts gives a chart without any line no axis of values, and so no place for a point; a run of one draws nothing.
  const lines = joined.length > 0 ? joined : runs.slice(0, 1);
  return (
    <MarkKeys stops={series.flatMap(({ figures }) => figures.map(({ id }) => id))}>
      <LineChart
        data={[...layout.days]}
        width={width}
        height={top + layout.plotHeight + layout.axisHeight}
        margin={{ top, right: layout.endRoom, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        role="group"
        aria-label={name}
        style={{ fontFamily: type.family }}
      >
        <TimeGrid layout={layout} {...look} />
        <EventMarks rows={rows} {...look} />
        {lines.map(({ run, dashes }) => (
          <Line
            key={run[0]?.id}
            dataKey={valueOn(run)}
            stroke={look.accent}
            strokeWidth={type.stroke * 1.3}
            strokeDasharray={dashes}
            // Days between that only other regions report.
            connectNulls
            isAnimationActive={false}
            activeDot={false}
            dot={false}
          />
        ))}
        <TimeMarks series={series} layout={layout} locale={locale} {...look} />
      </LineChart>
    </MarkKeys>
  );
}

function valueOn(run: readonly Figure[]): (row: ReportedDay) => number | undefined {
  const values = new Map(run.map(({ asOf, value }) => [dayNumber(asOf.date), value]));
  return ({ day }) => values.get(day);
}
