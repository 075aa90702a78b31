import type { RefObject } from "react";
import type { Slide } from "#briefing/briefing.ts";
import { newId } from "#briefing/newId.ts";
import { headlineOf } from "#briefing/slides/headline.ts";
import { briefingWording } from "#i18n/briefingWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { Desk } from "./useDesk.ts";

/** What of a slide in the list has the focus. */
export type SlideControl = "choose" | "up" | "down";

/** What can be done to the slides of the open briefing. Each is told in words, for those who do not see the list change. */
export interface SlideActions {
  readonly move: (slide: Slide, to: number, control: SlideControl) => void;
  readonly duplicate: (slide: Slide) => void;
  readonly remove: (slide: Slide) => void;
  readonly join: (slide: Slide) => void;
  readonly split: (slide: Slide) => void;
  /** A slide of text behind the chosen one. */
  readonly addText: (behind: string) => void;
}

interface Room {
  readonly desk: Desk;
  readonly list: RefObject<HTMLElement | null>;
  readonly choose: (id: string) => void;
  readonly say: (words: string) => void;
}

export function useSlideActions({ desk, list, choose, say }: Room): SlideActions {
  const words = briefingWording[useWording().locale].slides;
  const { edit, dataset, style } = desk;
  const { slides } = desk.open.briefing;
  const headline = (slide: Slide) => headlineOf(slide, dataset, style);
  const chooseAndReach = (id: string, control: SlideControl) => {
    choose(id);
    // A slide that moves within the page loses the focus; once it stands where it should it has it again.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-slide="${id}"] [data-control="${control}"]`)?.focus(),
    );
  };
  return {
    move: (slide, to, control) => {
      if (to < 0 || to >= slides.length) return;
      edit({ kind: "move", id: slide.id, to });
      say(words.moved(headline(slide), to + 1, slides.length));
      chooseAndReach(slide.id, control);
    },
    duplicate: ({ id }) => {
      const copy = newId();
      edit({ kind: "duplicate", id, newId: copy });
      chooseAndReach(copy, "choose");
    },
    remove: (slide) => {
      const place = slides.indexOf(slide);
      const next = slides[place + 1] ?? slides[place - 1];
      edit({ kind: "delete", id: slide.id });
      say(words.deleted(headline(slide)));
      if (next) chooseAndReach(next.id, "choose");
    },
    join: ({ id }) => edit({ kind: "join", id }),
    split: ({ id }) => edit({ kind: "split", id, newId: newId() }),
    addText: (behind) => {
      const slide = { kind: "text" as const, id: newId(), title: words.newTitle, points: [], notes: "" };
      edit({ kind: "add", slide, behind });
      chooseAndReach(slide.id, "choose");
    },
  };
}
