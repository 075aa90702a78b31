import type { Briefing } from "#briefing/briefing.ts";
import type { Edit } from "#briefing/edits.ts";
import { type History, historyOf, recorded, redone, undone } from "#briefing/history.ts";
import type { BriefingFault } from "#briefing/text/briefingSchema.ts";
import { briefingOfText, textOfBriefing } from "#briefing/text/briefingText.ts";

/** A stored text that is no briefing. It stays where it is until its owner throws it away. */
export interface Unreadable {
  readonly id: string;
  readonly text: string;
  readonly faults: readonly BriefingFault[];
}

/** All briefings of this browser. */
export interface Shelf {
  /** In the order in which they were made. */
  readonly briefings: readonly History[];
  readonly unreadable: readonly Unreadable[];
  /** The ids of those whose latest change the browser could not keep: they last as long as the page. */
  readonly unkept: ReadonlySet<string>;
  /** The id of the briefing that another tab changed last, until the reader changes something. */
  readonly changedElsewhere: string | null;
}

/** As much of `localStorage` as briefings need. */
export type Keep = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const PREFIX = "reopening-board/briefing/";

/** The briefings that a browser keeps, each under a key of its own so that tabs do not overwrite each other's. */
export class BriefingShelf {
  private shelf: Shelf;
  private readonly listeners = new Set<() => void>();
  /** Null where the browser keeps nothing, by its settings or on a page from a file. */
  private readonly keep: Keep | null;

  constructor(keep: Keep | null) {
    this.keep = keep;
    this.shelf = readShelf(keep);
  }

  readonly state = (): Shelf => this.shelf;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  find(id: string): History | undefined {
    return this.shelf.briefings.find(({ present }) => present.id === id);
  }

  /** Puts a briefing on the shelf, in place of the one of the same id. */
  put(briefing: Briefing): void {
    this.store(historyOf(briefing));
  }

  edit(id: string, edit: Edit): void {
    this.step(id, (history) => recorded(history, edit));
  }

  undo(id: string): void {
    this.step(id, undone);
  }

  redo(id: string): void {
    this.step(id, redone);
  }

  /** Takes a briefing, or a text that is none, off the shelf and out of the browser. */
  remove(id: string): void {
    this.take(id);
    try {
      this.keep?.removeItem(PREFIX + id);
    } catch {
      // What cannot be written cannot be removed; it is there again after a reload, which loses nothing.
    }
    this.tell({ changedElsewhere: null });
  }

  /** Takes over what another tab did to a key of the browser's store; null stands for all keys. */
  readonly follow = (key: string | null, text: string | null): void => {
    if (key === null) {
      // Someone emptied the store; what is on the page is the only copy by now.
      this.tell({ unkept: new Set(this.shelf.briefings.map(({ present }) => present.id)) });
      return;
    }
    if (!key.startsWith(PREFIX)) return;
    const id = key.slice(PREFIX.length);
    this.take(id);
    if (text !== null) this.shelf = withText(this.shelf, id, text);
    this.tell({ changedElsewhere: id });
  };

  private step(id: string, change: (history: History) => History): void {
    const history = this.find(id);
    if (!history) return;
    const next = change(history);
    if (next.present !== history.present) this.store(next);
  }

  private store(history: History): void {
    const { id } = history.present;
    const isKept = this.write(id, textOfBriefing(history.present));
    const unkept = new Set(this.shelf.unkept);
    if (isKept) unkept.delete(id);
    else unkept.add(id);
    this.tell({
      briefings: inOrder([...this.shelf.briefings.filter(({ present }) => present.id !== id), history]),
      unkept,
      changedElsewhere: null,
    });
  }

  /** Whether the browser took it: it refuses when its store is full or closed. */
  private write(id: string, text: string): boolean {
    try {
      this.keep?.setItem(PREFIX + id, text);
      return this.keep !== null;
    } catch {
      return false;
    }
  }

  private take(id: string): void {
    const unkept = new Set(this.shelf.unkept);
    unkept.delete(id);
    this.shelf = {
      ...this.shelf,
      briefings: this.shelf.briefings.filter(({ present }) => present.id !== id),
      unreadable: this.shelf.unreadable.filter((text) => text.id !== id),
      unkept,
    };
  }

  private tell(changed: Partial<Shelf>): void {
    this.shelf = { ...this.shelf, ...changed };
    for (const listener of this.listeners) listener();
  }
}

const empty: Shelf = { briefings: [], unreadable: [], unkept: new Set(), changedElsewhere: null };

function readShelf(keep: Keep | null): Shelf {
  let shelf = empty;
  for (const [id, text] of storedTexts(keep)) shelf = withText(shelf, id, text);
  return shelf;
}

function storedTexts(keep: Keep | null): [string, string][] {
  try {
    return Array.from({ length: keep?.length ?? 0 }, (_, place) => keep?.key(place) ?? "")
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => [key.slice(PREFIX.length), keep?.getItem(key) ?? ""]);
  } catch {
    return [];
  }
}

/** A text that calls itself by another id than its key is as little to be trusted as one that cannot be read. */
function withText(shelf: Shelf, id: string, text: string): Shelf {
  const read = briefingOfText(text);
  if ("faults" in read)
    return { ...shelf, unreadable: [...shelf.unreadable, { id, text, faults: read.faults }] };
  if (read.id !== id) {
    const faults: BriefingFault[] = [{ path: ["id"], found: read.id, wanted: "id" }];
    return { ...shelf, unreadable: [...shelf.unreadable, { id, text, faults }] };
  }
  return { ...shelf, briefings: inOrder([...shelf.briefings, historyOf(read)]) };
}

function inOrder(histories: readonly History[]): History[] {
  return [...histories].sort((a, b) => (a.present.id < b.present.id ? -1 : 1));
}
