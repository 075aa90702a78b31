import type { KeyboardEvent } from "react";
import type { Slide } from "#briefing/briefing.ts";
import type { Desk } from "#briefing/desk/useDesk.ts";
import type { SlideActions } from "#briefing/desk/useSlideActions.ts";
import { useSlideFacts } from "#briefing/desk/useSlideFacts.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import styles from "./SlideList.module.css";
import { SlidePicture } from "./SlidePicture.tsx";

interface SlideItemProps {
  readonly slide: Slide;
  readonly place: number;
  readonly desk: Desk;
  readonly actions: SlideActions;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
  readonly drag: { readonly isOver: boolean; readonly start: () => void; readonly drop: () => void };
}

/** One slide in the list: what it shows, its headline, whether its data changed, and the keys that move it. */
export function SlideItem({ slide, place, desk, actions, isChosen, choose, drag }: SlideItemProps) {
  const words = briefingWording[useWording().locale];
  const { offered, views } = useSlideFacts(slide, desk.dataset, desk.style);
  const headline = slide.kind === "text" ? slide.title : (slide.headline ?? offered);
  const changed = views.reduce((count, { changes }) => count + changes.length, 0);
  const last = desk.open.briefing.slides.length - 1;
  const press = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    actions.move(slide, place + step, "choose");
  };
  const mover = (control: "up" | "down", isOff: boolean) => (
    <button
      type="button"
      data-control={control}
      aria-disabled={isOff}
      aria-label={words.slides[control](headline)}
      onClick={() => actions.move(slide, place + (control === "up" ? -1 : 1), control)}
    >
      {control === "up" ? "↑" : "↓"}
    </button>
  );
  return (
    <li
      data-slide={slide.id}
      data-chosen={isChosen}
      draggable
      onDragStart={(event) => {
        // Without any data no drag begins in Firefox.
        event.dataTransfer.setData("text/plain", headline);
        drag.start();
      }}
      onDragOver={(event) => drag.isOver && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        drag.drop();
      }}
    >
      <button
        type="button"
        data-control="choose"
        className={styles.choose}
        aria-current={isChosen ? "true" : undefined}
        onClick={() => choose(slide.id)}
        onKeyDown={press}
      >
        <span className={styles.thumb}>
          {views.map((facts) => (
            <SlidePicture key={facts.view.address + facts.view.chart} facts={facts} desk={desk} alt="" />
          ))}
          {slide.kind === "text" && <span aria-hidden="true">{headline}</span>}
        </span>
        <span>
          <small>
            {words.slides.number(place + 1, last + 1)} · {words.slides.kinds[slide.kind]}
          </small>
          <strong>{headline}</strong>
          {changed > 0 && <em>{words.changes.badge(changed)}</em>}
        </span>
      </button>
      <span className={styles.moves}>
        {mover("up", place === 0)}
        {mover("down", place === last)}
      </span>
    </li>
  );
}
