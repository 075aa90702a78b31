import { useState } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import styles from "./SpeakerWindow.module.css";

/** In rem; from what fits much to what is read from a step away. */
const sizes = [1, 1.25, 1.5, 1.875, 2.25, 2.75] as const;

/** What the speaker says, as large as the eyes need it. */
export function Notes({ notes }: { readonly notes: string }) {
  const words = presentWording[useWording().locale].speaker;
  const [step, setStep] = useState(1);
  const turn = (by: number) => setStep((last) => Math.min(Math.max(last + by, 0), sizes.length - 1));
  return (
    <div className={styles.notes}>
      <div className={styles.notesHead}>
        <h2 id="speaker-notes">{words.notes}</h2>
        <button type="button" aria-label={words.smaller} onClick={() => turn(-1)}>
          A−
        </button>
        <button type="button" aria-label={words.larger} onClick={() => turn(1)}>
          A+
        </button>
      </div>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by keys too.
        tabIndex={0}
        aria-labelledby="speaker-notes"
        style={{ fontSize: `${sizes[step]}rem` }}
        data-notes
      >
        {notes.trim() === "" ? <p className={styles.none}>{words.noNotes}</p> : notes}
      </section>
    </div>
  );
}
