import { useId } from "react";
import { limits, type Slide, type TextSlide } from "#briefing/briefing.ts";
import type { SlideWords } from "#briefing/edits.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./SlideEditor.module.css";

interface SlideTextsProps {
  readonly slide: Slide;
  /** The sentence that the data offers. */
  readonly offered: string;
  readonly write: (words: Partial<SlideWords>) => void;
}

/** What stands on the slide in words: of a chart its headline, of a text its title and points. */
export function SlideTexts({ slide, offered, write }: SlideTextsProps) {
  const words = briefingWording[useWording().locale].editor;
  const hint = useId();
  if (slide.kind === "text") return <TextFields slide={slide} write={write} />;
  const isOwn = slide.headline !== null;
  return (
    <div className={styles.field}>
      <label>
        <span>{words.headline}</span>
        <textarea
          rows={2}
          aria-describedby={hint}
          value={slide.headline ?? offered}
          maxLength={limits.headline}
          onChange={({ target }) => write({ headline: target.value })}
        />
      </label>
      <small id={hint}>{isOwn ? words.own : words.ofData}</small>{" "}
      {isOwn && (
        <button type="button" onClick={() => write({ headline: null })}>
          {words.useData}
        </button>
      )}
    </div>
  );
}

function TextFields({ slide, write }: { readonly slide: TextSlide } & Pick<SlideTextsProps, "write">) {
  const words = briefingWording[useWording().locale].editor;
  return (
    <>
      <label className={styles.field}>
        <span>{words.title}</span>
        <textarea
          rows={2}
          value={slide.title}
          maxLength={limits.headline}
          onChange={({ target }) => write({ title: target.value })}
        />
      </label>
      <label className={styles.field}>
        <span>
          {words.points} · {words.pointsHint}
        </span>
        <textarea
          rows={Math.max(4, slide.points.length + 1)}
          value={slide.points.join("\n")}
          onChange={({ target }) => write({ points: target.value === "" ? [] : target.value.split("\n") })}
        />
      </label>
    </>
  );
}
