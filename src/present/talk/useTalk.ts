import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useWording } from "#i18n/LocaleContext.tsx";
import type { Presented } from "#present/before/presented.ts";
import { type Drawn, useDrawnSlides } from "#present/drawn/useDrawnSlides.ts";
import type { DrawnSlide } from "#slides/drawnSlides.ts";
import type { Stage } from "#slides/stage.ts";
import type { StageTheme } from "#url/presentChoices.ts";
import type { Command } from "./command.ts";
import type { Role } from "./message.ts";
import { indexOf, placeOfKey } from "./place.ts";
import { newTalk, type TalkState } from "./talk.ts";
import { TalkStore } from "./talkStore.ts";
import { settingsOf, useAddressMirror } from "./useAddressMirror.ts";
import { type Others, useFollowing } from "./useFollowing.ts";

/** A talk in one window, with its slides as far as they are drawn. */
export interface TalkWindow {
  readonly state: TalkState;
  readonly act: (command: Command) => void;
  readonly drawn: Drawn;
  readonly slides: readonly DrawnSlide[];
  /** Which of them is on. */
  readonly index: number;
  readonly theme: StageTheme;
  readonly others: Others;
}

/** Joins the talk of a briefing. `own` is the stage of this window, null while it is not known; that of the room goes first in the speaker's. */
export function useTalk(
  { briefing, content, dataset, view, appearance, change }: Presented,
  role: Role,
  own: Stage | null,
): TalkWindow {
  const language = useWording();
  const [store] = useState(
    () => new TalkStore(newTalk(placeOfKey(view.present.slide) ?? { number: 1, part: 1 }, settingsOf(view))),
  );
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { talk } = state;
  const others = useFollowing(store, {
    role,
    briefing: briefing.id,
    deck: content,
    stage: role === "room" ? own : null,
  });
  const stage = role === "room" ? own : (others.stage ?? own);
  const theme = talk.theme ?? appearance;
  const drawing = useMemo(
    () => stage && { briefing, dataset, language, stage, theme },
    [briefing, dataset, language, stage, theme],
  );
  const drawn = useDrawnSlides(drawing);
  const slides = drawn.slides ?? noSlides;
  const places = useMemo(() => slides.map(({ slide, part }) => ({ number: slide.number, part })), [slides]);
  useLayoutEffect(() => {
    store.setDeck(places);
  }, [store, places]);
  const index = indexOf(places, talk.place);
  const slide = slides[index]?.key ?? null;
  useAddressMirror({ store, talk, slide, window: view.present.window, change, dataset });
  return { state, act: store.act, drawn, slides, index, theme, others };
}

const noSlides: readonly DrawnSlide[] = [];
