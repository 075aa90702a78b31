import { startTransition, useCallback, useEffect, useState } from "react";
import { type DataChoices, type DataColumn, writeDataChoices } from "#url/dataChoices.ts";
import type { View } from "#url/view.ts";

/** So long after the last choice the address is written: each writing is an entry of the browser's history. */
const PAUSE = 400;

/** The choices as they are being made. */
export interface Draft {
  readonly draft: DataChoices;
  readonly choose: (choices: Partial<DataChoices>) => void;
  /** Asks something of a column; an empty text asks nothing. */
  readonly ask: (column: DataColumn, text: string) => void;
}

/** Choices that the table follows as soon as it can and that stand in the address after a pause; an address that changes otherwise, as by Back, holds. */
export function useDraft(choices: DataChoices, change: (choices: Partial<View>) => void): Draft {
  const [{ known, draft }, setState] = useState({ known: choices, draft: choices });
  if (choices !== known) {
    const isStill = isSame(choices, known) || isSame(choices, draft);
    setState({ known: choices, draft: isStill ? draft : choices });
  }
  useEffect(() => {
    if (isSame(draft, choices)) return;
    const timer = setTimeout(() => change({ data: draft }), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, choices, change]);
  const turn = useCallback((next: (draft: DataChoices) => DataChoices) => {
    // Tens of thousands of rows follow, for which no key that is pressed meanwhile should wait.
    startTransition(() => setState((state) => ({ ...state, draft: next(state.draft) })));
  }, []);
  const choose = useCallback(
    (chosen: Partial<DataChoices>) => turn((last) => ({ ...last, ...chosen })),
    [turn],
  );
  const ask = useCallback(
    (column: DataColumn, text: string) => turn((last) => ({ ...last, filters: asked(last, column, text) })),
    [turn],
  );
  return { draft, choose, ask };
}

function asked({ filters }: DataChoices, column: DataColumn, text: string): ReadonlyMap<DataColumn, string> {
  const next = new Map(filters);
  if (text.trim() === "") next.delete(column);
  else next.set(column, text);
  return next;
}

/** Whether an address would be the same; a half-written filter is not in it yet. */
function isSame(a: DataChoices, b: DataChoices): boolean {
  return a === b || JSON.stringify(writeDataChoices(a)) === JSON.stringify(writeDataChoices(b));
}
