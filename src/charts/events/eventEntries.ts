import type { TimeEvent } from "#domain/events.ts";
import type { Locale } from "#domain/locale.ts";
import { timeWording } from "#i18n/timeWording.ts";

/** What happened at an event: a measure of a region, or a report, with the place where it is printed. */
export function entriesOf(event: TimeEvent) {
  if (event.kind === "report")
    return event.reports.map(({ id, title }) => ({
      key: id,
      region: null,
      title,
      report: id,
      paragraph: null,
    }));
  return event.measures.map(({ id, region, title, report, paragraph }) => ({
    key: id,
    region: region.name,
    title,
    report: report.id,
    paragraph,
  }));
}

/** An event in words alone, for where nothing can be followed. */
export function eventText(event: TimeEvent, locale: Locale): string {
  const words = timeWording[locale].events;
  const entries = entriesOf(event);
  const named = entries.map(({ region, title }) => `${region ? `${region[locale]} ` : ""}${title[locale]}`);
  return words.on(event.date, event.kind, entries.length) + named.join(words.comma);
}
