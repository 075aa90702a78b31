import { type PointerEvent, useRef } from "react";
import type { Command } from "#present/talk/command.ts";
import { markAt } from "./marks.ts";
import { swipeStep, type Touch } from "./swipe.ts";

/** Presses on a slide: on a mark they highlight it, beside it they end that; fingers swipe. None of them leaves the slide by mistake. */
export function usePresses(act: (command: Command) => void) {
  const from = useRef<Touch | null>(null);
  return {
    onPointerDown: ({ clientX: x, clientY: y, isPrimary }: PointerEvent<HTMLElement>) => {
      // A second finger makes it a pinch.
      from.current = isPrimary ? { x, y } : null;
    },
    onPointerCancel: () => {
      from.current = null;
    },
    onPointerUp: ({
      clientX: x,
      clientY: y,
      currentTarget,
      pointerType,
      button,
    }: PointerEvent<HTMLElement>) => {
      const start = from.current;
      from.current = null;
      if (!start || button > 0) return;
      const step = pointerType === "mouse" || isMagnified() ? null : swipeStep(start, { x, y });
      if (step) act({ kind: "step", by: step });
      else act({ kind: "mark", mark: markAt(currentTarget, x, y) });
    },
  };
}

/** In a page that is pinched larger a finger moves the page. */
function isMagnified(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.05;
}
