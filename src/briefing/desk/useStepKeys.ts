import { useEffect } from "react";
import type { Desk } from "./useDesk.ts";

/** Ctrl+Z and Ctrl+Y, or Ctrl+Shift+Z, take changes back and do them again; in a field they are the field's own. */
export function useStepKeys({ undo, redo }: Pick<Desk, "undo" | "redo">): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = stepOf(event, { undo, redo });
      if (!step || isInField(event.target)) return;
      event.preventDefault();
      step();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [undo, redo]);
}

function stepOf(
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  { undo, redo }: Pick<Desk, "undo" | "redo">,
) {
  if (!ctrlKey && !metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return shiftKey ? redo : undo;
  return letter === "y" ? redo : null;
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, dialog") !== null;
}
