import type { Slide } from "#briefing/briefing.ts";
import type { Desk } from "#briefing/desk/useDesk.ts";
import type { SlideFacts, ViewFacts } from "#briefing/desk/useSlideFacts.ts";
import { changeWords } from "#briefing/slides/changeWords.ts";
import { snapshotOf } from "#briefing/slides/snapshot.ts";
import { plainText, shortText } from "#export/plainText.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./SlideEditor.module.css";
import { SlidePicture } from "./SlidePicture.tsx";

interface SlideViewsProps {
  readonly slide: Slide;
  readonly facts: SlideFacts;
  readonly desk: Desk;
}

/** The charts of a slide as they are now, and what changed in them since they were added. */
export function SlideViews({ slide, facts: { views }, desk }: SlideViewsProps) {
  const words = briefingWording[useWording().locale].changes;
  const hasChanged = views.some(({ changes }) => changes.length > 0);
  const renew = () =>
    desk.edit({
      kind: "renew",
      id: slide.id,
      shown: views.map(({ view, content }) => (content ? snapshotOf(content) : view.shown)),
    });
  return (
    <>
      {views.map((facts) => (
        <ViewChanges key={facts.view.address + facts.view.chart} facts={facts} desk={desk} />
      ))}
      {hasChanged && (
        <button type="button" className={styles.renew} onClick={renew}>
          {words.renew}
        </button>
      )}
      <div className={styles.views}>
        {views.map((facts) => (
          <ViewOnShow key={facts.view.address + facts.view.chart} facts={facts} desk={desk} />
        ))}
      </div>
    </>
  );
}

interface ViewProps {
  readonly facts: ViewFacts;
  readonly desk: Desk;
}

/** A longer list is a new chart rather than a change of one. */
const MOST_CHANGES = 12;

function ViewChanges({ facts: { view, changes, content }, desk }: ViewProps) {
  const { locale } = useWording();
  const words = briefingWording[locale].changes;
  if (changes.length === 0 || !content) return null;
  const sentences = changes.slice(0, MOST_CHANGES).map((change) => changeWords(change, desk.dataset, locale));
  return (
    <div className={styles.changes}>
      <p>{words.heading(shortText(plainText(view.shown.version), 40), content.version)}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {changes.length > MOST_CHANGES && <p>{words.more(changes.length - MOST_CHANGES)}</p>}
    </div>
  );
}

function ViewOnShow({ facts, desk }: ViewProps) {
  const { locale } = useWording();
  const words = briefingWording[locale];
  const { view, found, content } = facts;
  const title = content?.title ?? view.chart;
  return (
    <figure className={styles.view}>
      <SlidePicture facts={facts} desk={desk} alt={words.slides.preview(title)} />
      <figcaption>
        {found.status === "found" && found.dropped.length > 0 && (
          <p>{words.editor.dropped(found.dropped.map((part) => plainText(part)))}</p>
        )}
        {found.status === "found" && (
          <a href={withLocale(view.address, locale)}>{words.editor.openView(title)}</a>
        )}
      </figcaption>
    </figure>
  );
}

function withLocale(address: string, locale: string): string {
  if (locale === "zh") return address;
  return `${address}${address.includes("?") ? "&" : "?"}lang=${locale}`;
}
