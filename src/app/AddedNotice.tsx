import { limits } from "#briefing/briefing.ts";
import { type Added, addChart, type ChartOnShow } from "#briefing/shelf/adding.ts";
import { shelf } from "#briefing/shelf/useShelf.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./AddedNotice.module.css";

/** Adds a chart to the briefings of this browser. */
export function added(onShow: ChartOnShow): Added {
  return addChart(shelf, onShow);
}

interface AddedNoticeProps {
  readonly added: Added;
  readonly close: () => void;
}

/** What came of adding a chart, at the lower edge of the window, as the page may be scrolled anywhere. */
export function AddedNotice({ added: outcome, close }: AddedNoticeProps) {
  const { locale } = useWording();
  const words = briefingWording[locale];
  if (outcome.status !== "added")
    return (
      <div role="alert" className={styles.notice}>
        <p>{outcome.status === "full" ? words.full(limits.slides) : words.cannotAdd}</p>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </div>
    );
  const { briefing, title } = outcome;
  return (
    <div role="status" className={styles.notice}>
      <p>
        {words.added(briefing.name || words.unnamed, briefing.slides.length)} {words.addedChart(title)}
      </p>
      <a
        href={`#/briefing?briefing=${briefing.id}${locale === "zh" ? "" : `&lang=${locale}`}`}
        onClick={close}
      >
        {words.openBriefing}
      </a>
      <button
        type="button"
        onClick={() => {
          shelf.undo(briefing.id);
          close();
        }}
      >
        {words.takeBack}
      </button>
      <button type="button" onClick={close}>
        {words.close}
      </button>
    </div>
  );
}
