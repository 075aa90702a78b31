import { useId } from "react";
import { useLinks } from "#charts/links.ts";
import type { TimeEvent } from "#domain/events.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { timeWording } from "#i18n/timeWording.ts";
import { Fold } from "#ui/Fold.tsx";
import styles from "./EventList.module.css";
import { entriesOf } from "./eventEntries.ts";

/** A longer list is folded, as it would stand between the chart and what must be known of it. */
const MOST_IN_SIGHT = 12;

/** What each number above the plot is, each with a link to where it is printed. */
export function EventList({ events }: { readonly events: readonly TimeEvent[] }) {
  const { locale } = useWording();
  const words = timeWording[locale].events;
  const id = useId();
  const list = (
    <ol className={styles.events} aria-label={words.list}>
      {events.map((event) => (
        <li key={`${event.kind}/${event.date}`}>
          <EventItem event={event} />
        </li>
      ))}
    </ol>
  );
  if (events.length <= MOST_IN_SIGHT) return list;
  return (
    <Fold id={id} summary={words.all(events.length)}>
      {list}
    </Fold>
  );
}

function EventItem({ event }: { readonly event: TimeEvent }) {
  const { locale } = useWording();
  const words = timeWording[locale].events;
  const entries = entriesOf(event);
  return (
    <>
      {words.on(event.date, event.kind, entries.length)}
      {entries.map(({ key, region, title, report, paragraph }, index) => (
        <span key={key}>
          {index > 0 && words.comma}
          {region && `${region[locale]} `}
          <ReportLink report={report} paragraph={paragraph}>
            {title[locale]}
          </ReportLink>
        </span>
      ))}
    </>
  );
}

interface ReportLinkProps {
  readonly report: string;
  readonly paragraph: number | null;
  readonly children: string;
}

function ReportLink({ report, paragraph, children }: ReportLinkProps) {
  const links = useLinks();
  return links ? <a href={links.report(report, paragraph)}>{children}</a> : children;
}
