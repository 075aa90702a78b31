import { type Draft, emptyDraft } from "./draft.ts";
import { isCells, type Keep } from "./typedRows.ts";

/** How far a figure is typed. */
export interface Typed {
  /** What the form began with; a row that is mended has its id. */
  readonly start: Draft;
  readonly draft: Draft;
  /** The row of the list that it changes. */
  readonly edited: string | null;
  /** What was being typed when that row was taken up, and comes back after it. */
  readonly aside: Draft | null;
}

const KEY = "reopening-board/half-typed-figures";

/** Half-typed figures, kept until they are added or cleared: one that is new, and one for each row that is mended. */
export class DraftStore {
  private readonly kept: Map<string, Typed>;
  /** Null where the browser keeps nothing: then they last as long as the page. */
  private readonly keep: Keep | null;

  constructor(keep: Keep | null) {
    this.keep = keep;
    this.kept = new Map(storedDrafts(keep).map((typed) => [keyOf(typed.start), typed]));
  }

  /** As far as it was typed; from the start where nothing was, or where the row has become another since. */
  of(start: Draft): Typed {
    const kept = this.kept.get(keyOf(start));
    const isSame = kept !== undefined && JSON.stringify(kept.start) === JSON.stringify(start);
    return isSame ? kept : unkept(start);
  }

  put(typed: Typed): void {
    const key = keyOf(typed.start);
    if (isTouched(typed)) this.kept.set(key, typed);
    else this.kept.delete(key);
    this.write();
  }

  drop(start: Draft): void {
    this.kept.delete(keyOf(start));
    this.write();
  }

  private write(): void {
    try {
      this.keep?.setItem(KEY, JSON.stringify([...this.kept.values()]));
    } catch {
      // A full or closed store leaves them to the page.
    }
  }
}

/** Nothing typed so far. */
export function unkept(start: Draft): Typed {
  return { start, draft: start, edited: null, aside: null };
}

/** Whether there is anything to clear. */
export function isTouched({ start, draft, edited }: Typed): boolean {
  return edited !== null || written(draft) !== written(start);
}

function written({ figure, report }: Draft): string {
  const cells = Object.entries(figure).filter(([, cell]) => cell !== "");
  return JSON.stringify([cells.sort(([one], [other]) => (one < other ? -1 : 1)), report]);
}

function keyOf({ figure }: Draft): string {
  return figure.id ?? "";
}

/** What is no such list was written by something else and is none of ours. */
function storedDrafts(keep: Keep | null): readonly Typed[] {
  try {
    const stored: unknown = JSON.parse(keep?.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.flatMap(storedDraft) : [];
  } catch {
    return [];
  }
}

function storedDraft(stored: unknown): readonly Typed[] {
  if (typeof stored !== "object" || stored === null) return [];
  if (!("start" in stored && "draft" in stored && "edited" in stored && "aside" in stored)) return [];
  const { start, draft, edited, aside } = stored;
  if (!isDraft(start) || !isDraft(draft) || !(edited === null || typeof edited === "string")) return [];
  return [{ start, draft, edited, aside: isDraft(aside) ? aside : null }];
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  if (!("figure" in value && "report" in value)) return false;
  return isCells(value.figure) && (value.report === null || isCells(value.report));
}

/** After a figure was added: what was laid aside for it, what else was half-typed, or what the next has in common with it. */
export function typedNext({ start, aside }: Typed, next: Draft, store: DraftStore): Typed {
  if (aside) return { start, draft: aside, edited: null, aside: null };
  store.drop(start);
  const kept = store.of(emptyDraft);
  return isTouched(kept) ? kept : { ...kept, draft: next };
}

/** Without what was typed: the row as it was, or what was laid aside for it. */
export function typedAnew({ start, aside }: Typed): Typed {
  return { start, draft: aside ?? start, edited: null, aside: null };
}
