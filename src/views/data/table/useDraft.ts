import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import type { DataChoices, DataColumn } from "#url/dataChoices.ts";
import type { View } from "#url/view.ts";
import { edited, isSameAddress, noEdits, unwritten, withEdits } from "./edits.ts";

/** So long after the last choice the address is written: each writing is an entry of the browser's history. */
const PAUSE = 400;

/** The choices as they are being made. */
export interface Draft {
  readonly draft: DataChoices;
  readonly choose: (choices: Partial<Omit<DataChoices, "filters">>) => void;
  /** Asks something of a column; an empty text asks nothing. */
  readonly ask: (column: DataColumn, text: string) => void;
  readonly clear: () => void;
}

/** Choices that the table follows as soon as it can and that stand in the address after a pause. */
export function useDraft(choices: DataChoices, change: (choices: Partial<View>) => void): Draft {
  const [edits, setEdits] = useState(noEdits);
  const draft = useMemo(() => edited(choices, edits), [choices, edits]);
  useEffect(() => {
    if (edits === noEdits) return;
    const timer = setTimeout(() => {
      if (!isSameAddress(draft, choices)) change({ data: draft });
      setEdits((last) => unwritten(last, draft));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [edits, draft, choices, change]);
  const edit = useCallback((made: Partial<DataChoices>) => {
    // Tens of thousands of rows follow, for which no key that is pressed meanwhile should wait.
    startTransition(() => setEdits((last) => withEdits(last, made)));
  }, []);
  const ask = useCallback(
    (column: DataColumn, text: string) =>
      edit({ filters: new Map([[column, text.trim() === "" ? "" : text]]) }),
    [edit],
  );
  const clear = useCallback(() => {
    const filters = new Map([...draft.filters.keys()].map((column) => [column, ""] as const));
    edit({ find: "", filters });
  }, [edit, draft]);
  return { draft, choose: edit, ask, clear };
}
