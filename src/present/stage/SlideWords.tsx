import { useWording } from "#i18n/LocaleContext.tsx";
import { presentWording } from "#i18n/presentWording.ts";
import { marksOf } from "#present/marks/marks.ts";
import type { TalkWindow } from "#present/talk/useTalk.ts";
import styles from "./SlideWords.module.css";

/** The slide for who does not see it: its words, and what changes told as it does. */
export function SlideWords({ talk }: { readonly talk: TalkWindow }) {
  const words = presentWording[useWording().locale];
  const slide = talk.slides[talk.index];
  if (!slide) return null;
  const { blank, mark } = talk.state.talk;
  const { headline, number, of } = slide.slide;
  const marks = mark === null ? [] : marksOf(slide.drawing);
  const place = mark === null ? -1 : marks.indexOf(mark);
  return (
    <>
      <section className={styles.hidden} aria-label={words.words}>
        <h2>{headline}</h2>
        {withPlaces(slide.words).map(({ text, place: line }) => (
          <p key={line}>{text}</p>
        ))}
      </section>
      <p role="status" className={styles.hidden} data-announced>
        {words.position(number, of, slide)} {headline}
        {blank && ` ${words.blanks[blank]}`}
        {place >= 0 && ` ${words.marked(place + 1, marks.length)}`}
      </p>
    </>
  );
}

/** The same line may stand on a slide twice. */
function withPlaces(texts: readonly string[]) {
  return texts.map((text, place) => ({ text, place: `${place}` }));
}
