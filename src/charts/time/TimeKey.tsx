import { EventList } from "#charts/events/EventList.tsx";
import { ChartKey } from "#charts/frame/ChartKey.tsx";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { Events } from "#domain/events.ts";
import type { OverTime } from "#domain/figureSeries.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type TimeWording, timeWording } from "#i18n/timeWording.ts";
import styles from "./TimeKey.module.css";
import { readingNotes, timeKey } from "./timeReading.tsx";
import { type TimePicture, useTimeline } from "./useTimeline.ts";

interface TimeKeyProps extends MarkLook {
  readonly picture: TimePicture;
  readonly overTime: OverTime;
}

/** How to read it: arrows, hollow points, where lines end, and what the numbered events are. */
export function TimeKey({ picture, overTime, ...look }: TimeKeyProps) {
  const { locale } = useWording();
  const { events } = useTimeline(picture);
  return (
    <div className={styles.reading}>
      <ChartKey items={timeKey(picture, locale, look)} />
      <p>{readingNotes(picture, overTime, locale)}</p>
      {events && <EventsTold events={events} words={timeWording[locale]} />}
    </div>
  );
}

function EventsTold({ events, words }: { readonly events: Events; readonly words: TimeWording }) {
  const { placed, undated } = events;
  return (
    <>
      {placed.length > 0 ? <EventList events={placed} /> : <p>{words.events.none}</p>}
      {undated.measure + undated.report > 0 && <p>{words.events.undated(undated)}</p>}
    </>
  );
}
