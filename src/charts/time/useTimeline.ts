import { useMemo } from "react";
import { dateOfDay } from "#domain/asOf.ts";
import { type EventSources, type Events, eventsOf } from "#domain/events.ts";
import type { FigureSeries } from "#domain/figureSeries.ts";
import { rhythmOf } from "#domain/rhythm.ts";
import { reportedDays } from "./timeAxis.ts";

/** What a chart over time shows: series of one indicator, against all that is known of its rhythm and of events. */
export interface TimePicture {
  readonly series: readonly FigureSeries[];
  readonly sources: EventSources;
  readonly hasEvents: boolean;
}

/** The rhythm of the indicator, and the events between the first and the last point. */
export interface Timeline {
  /** In days; null where it is not known. */
  readonly rhythm: number | null;
  /** Null where events are switched off. */
  readonly events: Events | null;
}

export function timelineOf({ series, sources, hasEvents }: TimePicture): Timeline {
  const indicator = series[0]?.figures[0]?.indicator.id ?? "";
  const days = reportedDays(series).map(({ day }) => day);
  const [from = 0, to = 0] = [days[0], days[days.length - 1]];
  const scope = {
    regions: series.map(({ region }) => region),
    drawn: series.flatMap(({ figures }) => figures),
    from: dateOfDay(from),
    to: dateOfDay(to),
  };
  return {
    rhythm: rhythmOf(indicator, sources.figures),
    events: hasEvents ? eventsOf(sources, scope) : null,
  };
}

export function useTimeline({ series, sources, hasEvents }: TimePicture): Timeline {
  return useMemo(() => timelineOf({ series, sources, hasEvents }), [series, sources, hasEvents]);
}
