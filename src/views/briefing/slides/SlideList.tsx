import { type Ref, useState } from "react";
import type { Desk } from "#briefing/desk/useDesk.ts";
import type { SlideActions } from "#briefing/desk/useSlideActions.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { SlideItem } from "./SlideItem.tsx";
import styles from "./SlideList.module.css";

interface SlideListProps {
  readonly ref: Ref<HTMLOListElement>;
  readonly desk: Desk;
  readonly actions: SlideActions;
  /** The id of the slide that is being edited. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** The slides in their order, which the mouse drags and keys move. */
export function SlideList({ ref, desk, actions, chosen, choose }: SlideListProps) {
  const words = briefingWording[useWording().locale].slides;
  const { slides } = desk.open.briefing;
  const [dragged, setDragged] = useState<string | null>(null);
  const drop = (to: number) => {
    const slide = slides.find(({ id }) => id === dragged);
    setDragged(null);
    if (slide) actions.move(slide, to, "choose");
  };
  return (
    <section aria-label={words.list} className={styles.list}>
      {slides.length === 0 ? <p>{words.none}</p> : <p className={styles.keys}>{words.keys}</p>}
      <ol ref={ref}>
        {slides.map((slide, place) => (
          <SlideItem
            key={slide.id}
            {...{ slide, place, desk, actions }}
            isChosen={slide.id === chosen}
            choose={choose}
            drag={{ isOver: dragged !== null, start: () => setDragged(slide.id), drop: () => drop(place) }}
          />
        ))}
      </ol>
      <button type="button" className={styles.add} onClick={() => actions.addText(chosen)}>
        {words.addText}
      </button>
    </section>
  );
}
