import { limits, type Slide } from "#briefing/briefing.ts";
import type { Desk } from "#briefing/desk/useDesk.ts";
import type { SlideActions } from "#briefing/desk/useSlideActions.ts";
import { useSlideFacts } from "#briefing/desk/useSlideFacts.ts";
import type { SlideWords } from "#briefing/edits.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./SlideEditor.module.css";
import { SlideTexts } from "./SlideTexts.tsx";
import { SlideViews } from "./SlideViews.tsx";

interface SlideEditorProps {
  readonly slide: Slide;
  readonly place: number;
  /** The slide behind it, beside which it may be put. */
  readonly next: Slide | undefined;
  readonly desk: Desk;
  readonly actions: SlideActions;
}

/** Everything of one slide that can be written, what it shows, and what can be done with it. */
export function SlideEditor({ slide, place, next, desk, actions }: SlideEditorProps) {
  const words = briefingWording[useWording().locale];
  const facts = useSlideFacts(slide, desk.dataset, desk.style);
  const write = (written: Partial<SlideWords>) =>
    desk.edit({ kind: "rewrite", id: slide.id, words: written });
  const canJoin = slide.kind === "view" && next?.kind === "view";
  return (
    <section className={styles.editor} aria-label={words.editor.heading(place + 1)}>
      <h3>{words.editor.heading(place + 1)}</h3>
      <div className={styles.actions}>
        <button type="button" onClick={() => actions.duplicate(slide)}>
          {words.slides.duplicate}
        </button>
        {canJoin && (
          <button type="button" onClick={() => actions.join(slide)}>
            {words.slides.join}
          </button>
        )}
        {slide.kind === "pair" && (
          <button type="button" onClick={() => actions.split(slide)}>
            {words.slides.split}
          </button>
        )}
        <button type="button" onClick={() => actions.remove(slide)}>
          {words.slides.remove}
        </button>
      </div>
      <SlideTexts {...{ slide, write }} offered={facts.offered} />
      <label className={styles.field}>
        <span>{words.editor.notes}</span>
        <textarea
          rows={6}
          value={slide.notes}
          maxLength={limits.notes}
          onChange={({ target }) => write({ notes: target.value })}
        />
      </label>
      <SlideViews {...{ slide, facts, desk }} />
    </section>
  );
}
