import type { Briefing } from "./briefing.ts";
import { type Edit, edited } from "./edits.ts";

/** A briefing with what it was before, the latest last, and what was taken back, the next first. */
export interface History {
  readonly present: Briefing;
  readonly past: readonly Briefing[];
  readonly future: readonly Briefing[];
  /** What the last change wrote, so that the next letter of the same text is no step of its own. */
  readonly writing: string | null;
}

const MOST_STEPS = 200;

export function historyOf(present: Briefing): History {
  return { present, past: [], future: [], writing: null };
}

/** The history with one more change; the same where it changes nothing. */
export function recorded(history: History, edit: Edit): History {
  const { present, past, writing } = history;
  const next = edited(present, edit);
  if (next === present) return history;
  const now = writingOf(edit);
  const goesOn = now !== null && now === writing;
  return {
    present: next,
    past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
    future: [],
    writing: now,
  };
}

export function undone({ present, past, future, ...history }: History): History {
  const before = past[past.length - 1];
  if (!before) return { ...history, present, past, future };
  return { present: before, past: past.slice(0, -1), future: [present, ...future], writing: null };
}

export function redone({ present, past, future, ...history }: History): History {
  const [next, ...rest] = future;
  if (!next) return { ...history, present, past, future };
  return { present: next, past: [...past, present], future: rest, writing: null };
}

function writingOf(edit: Edit): string | null {
  if (edit.kind === "rename") return "name";
  // Back to the headline of the data is one press, not a letter of a text.
  if (edit.kind !== "rewrite" || edit.words.headline === null) return null;
  return `${edit.id} ${Object.keys(edit.words).join()}`;
}
