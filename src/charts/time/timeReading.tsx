import type { ReactNode } from "react";
import { EventHeadMark, EventLine } from "#charts/events/EventMarks.tsx";
import { headHeight } from "#charts/events/eventRows.ts";
import type { KeyItem } from "#charts/frame/keyItem.ts";
import type { MarkLook } from "#charts/rows/RowMark.tsx";
import type { EventKind } from "#domain/events.ts";
import type { OverTime } from "#domain/figureSeries.ts";
import type { Locale } from "#domain/locale.ts";
import { type TimeWording, timeWording } from "#i18n/timeWording.ts";
import { PointMark, pointStyle } from "./TimePoint.tsx";
import { type TimePicture, timelineOf } from "./useTimeline.ts";

/** The marks of a chart over time that need explaining, drawn as the chart draws them; only those that are in it. */
export function timeKey(picture: TimePicture, locale: Locale, look: MarkLook): KeyItem[] {
  const words = timeWording[locale];
  const { events } = timelineOf(picture);
  const kinds = [...new Set((events?.placed ?? []).map(({ kind }) => kind))];
  return [...pointItems(picture, words, look), ...kinds.map((kind) => eventItem(kind, words, look))];
}

function pointItems({ series }: TimePicture, { key }: TimeWording, look: MarkLook): KeyItem[] {
  const styles = series.flatMap(({ figures }) => figures.map(pointStyle));
  const { dot, base } = look.type;
  const entries = [
    { text: key.open, isUsed: styles.some(({ arrow }) => arrow === "up"), arrow: "up", y: dot * 3.8 },
    { text: key.below, isUsed: styles.some(({ arrow }) => arrow === "down"), arrow: "down", y: dot * 1.2 },
    { text: key.hollow, isUsed: styles.some(({ isHollow }) => isHollow), arrow: null, y: dot * 2.5 },
  ] as const;
  return entries
    .filter(({ isUsed }) => isUsed)
    .map(({ text, arrow, y }) => ({
      text,
      width: base * 1.3,
      height: dot * 5,
      symbol: (
        <PointMark
          place={{ x: base * 0.65, y, size: dot }}
          shape="circle"
          isHollow={arrow === null}
          arrow={arrow}
          {...look}
        />
      ),
    }));
}

/** As above the plot, but without a number, which only an event has. */
function eventItem(kind: EventKind, words: TimeWording, look: MarkLook): KeyItem {
  const head = headHeight(look.type);
  const width = head + look.type.gap;
  const [middle, height] = [head / 2 + 1, head * 1.7];
  const symbol: ReactNode = (
    <>
      <EventLine kind={kind} x={width / 2} from={middle} to={height} {...look} />
      <EventHeadMark kind={kind} head={{ x: width / 2, width: head, text: "" }} middle={middle} {...look} />
    </>
  );
  return { text: words.events.key[kind], width, height, symbol };
}

/** Where lines break, and what is left out, also of the events, in sentences. */
export function readingNotes(
  picture: TimePicture,
  { series: all, leftOut }: OverTime,
  locale: Locale,
): string {
  const words = timeWording[locale];
  const { series } = picture;
  const { rhythm, events } = timelineOf(picture);
  const outside = events?.outside ?? [];
  const lengths = new Set(series.flatMap(({ figures }) => figures.map(({ asOf }) => asOf.date.length)));
  return [
    rhythm === null ? words.gapUnknown : words.gap(rhythm),
    ...(lengths.size > 1 ? [words.gapMixed] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(all.length > series.length ? [words.linesCapped(series.length, all.length)] : []),
    ...(outside.length > 0
      ? [words.events.outside(outside.map(({ title, published }) => [published.date, title[locale]]))]
      : []),
  ].join(locale === "zh" ? "" : " ");
}
