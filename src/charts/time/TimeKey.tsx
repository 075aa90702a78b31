import type { ReactNode } from "react";
import { EventList } from "#charts/events/EventList.tsx";
import { EventHeadMark, EventLine } from "#charts/events/EventMarks.tsx";
import { headHeight } from "#charts/events/eventRows.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { EventKind, Events } from "#domain/events.ts";
import type { OverTime } from "#domain/figureSeries.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { type TimeWording, timeWording } from "#i18n/timeWording.ts";
import styles from "./TimeKey.module.css";
import { PointMark, pointStyle } from "./TimePoint.tsx";
import { type TimePicture, useTimeline } from "./useTimeline.ts";

interface TimeKeyProps extends MarkLook {
  readonly picture: TimePicture;
  readonly overTime: OverTime;
}

/** How to read a chart over time, drawn with its own marks: arrows, hollow points, where lines end, and what the numbered events are. */
export function TimeKey({ picture, overTime, ...look }: TimeKeyProps) {
  const { locale, wording } = useWording();
  const words = timeWording[locale];
  const timeline = useTimeline(picture);
  const entries = [...pointEntries(picture, words, look), ...eventEntries(timeline.events, words, look)];
  return (
    <div className={styles.reading}>
      {entries.length > 0 && (
        <ul className={styles.key} aria-label={wording.charts.keyLabel} data-key>
          {entries.map(({ text, symbol }) => (
            <li key={text}>
              {symbol}
              {text}
            </li>
          ))}
        </ul>
      )}
      <p>
        {readingNotes(picture, overTime, { words, rhythm: timeline.rhythm }).join(locale === "zh" ? "" : " ")}
      </p>
      {timeline.events && <EventsTold events={timeline.events} words={words} />}
    </div>
  );
}

interface Entry {
  readonly text: string;
  readonly symbol: ReactNode;
}

/** Only the marks that are in the chart: a key explains, it does not advertise. */
function pointEntries({ series }: TimePicture, { key }: TimeWording, look: MarkLook): Entry[] {
  const styles = series.flatMap(({ figures }) => figures.map(pointStyle));
  const { dot, base } = look.type;
  const height = dot * 5;
  const entries = [
    { text: key.open, isUsed: styles.some(({ arrow }) => arrow === "up"), arrow: "up", y: dot * 3.8 },
    { text: key.below, isUsed: styles.some(({ arrow }) => arrow === "down"), arrow: "down", y: dot * 1.2 },
    { text: key.hollow, isUsed: styles.some(({ isHollow }) => isHollow), arrow: null, y: dot * 2.5 },
  ] as const;
  return entries
    .filter(({ isUsed }) => isUsed)
    .map(({ text, arrow, y }) => ({
      text,
      symbol: (
        <svg width={base * 1.3} height={height} aria-hidden="true">
          <PointMark
            place={{ x: base * 0.65, y, size: dot }}
            shape="circle"
            isHollow={arrow === null}
            arrow={arrow}
            {...look}
          />
        </svg>
      ),
    }));
}

function eventEntries(events: Events | null, words: TimeWording, look: MarkLook): Entry[] {
  const kinds = [...new Set((events?.placed ?? []).map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    text: words.events.key[kind],
    symbol: <EventSymbol kind={kind} {...look} />,
  }));
}

/** As above the plot, but without a number, which only an event has. */
function EventSymbol({ kind, ...look }: MarkLook & { readonly kind: EventKind }) {
  const head = headHeight(look.type);
  const width = head + look.type.gap;
  const [middle, height] = [head / 2 + 1, head * 1.7];
  return (
    <svg width={width} height={height} aria-hidden="true">
      <EventLine kind={kind} x={width / 2} from={middle} to={height} {...look} />
      <EventHeadMark kind={kind} head={{ x: width / 2, width: head, text: "" }} middle={middle} {...look} />
    </svg>
  );
}

function readingNotes(
  { series }: TimePicture,
  { series: all, leftOut }: OverTime,
  { words, rhythm }: { readonly words: TimeWording; readonly rhythm: number | null },
): string[] {
  const lengths = new Set(series.flatMap(({ figures }) => figures.map(({ asOf }) => asOf.date.length)));
  return [
    rhythm === null ? words.gapUnknown : words.gap(rhythm),
    ...(lengths.size > 1 ? [words.gapMixed] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(all.length > series.length ? [words.linesCapped(series.length, all.length)] : []),
  ];
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
