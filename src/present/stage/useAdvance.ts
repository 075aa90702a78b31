import { useEffect } from "react";
import type { TalkWindow } from "#present/talk/useTalk.ts";

/** Brings the next slide by itself after the interval of the talk, unless someone took over or something lies over the slide. */
export function useAdvance({ state, act }: TalkWindow, isBegun: boolean): void {
  const { overlay } = state;
  const { every, isHeld, blank, place } = state.talk;
  const seconds = isBegun && !isHeld && overlay === null && blank === null ? every : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has the whole interval to itself.
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(() => act({ kind: "advance" }), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, act, place]);
}
