import type { Cells, DraftRows } from "./draft.ts";

/** A figure that was typed, with the report that it brings along. */
export interface TypedRow extends DraftRows {
  readonly id: string;
}

/** All that was typed in this browser and is not published yet. */
export interface TypedRowList {
  readonly rows: readonly TypedRow[];
  /** Whether the browser keeps them beyond this page. */
  readonly isKept: boolean;
}

/** As much of `localStorage` as typed rows need. */
export type Keep = Pick<Storage, "getItem" | "setItem">;

const KEY = "reopening-board/typed-figures";

/** The typed figures that a browser keeps until they are taken off the list. */
export class TypedRowStore {
  private list: TypedRowList;
  private readonly listeners = new Set<() => void>();
  /** Null where the browser keeps nothing, by its settings or on a page from a file. */
  private readonly keep: Keep | null;

  constructor(keep: Keep | null) {
    this.keep = keep;
    this.list = { rows: storedRows(keep), isKept: true };
  }

  readonly state = (): TypedRowList => this.list;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Puts a row on the list, in place of the one of the same id. */
  put(row: TypedRow): void {
    const isThere = this.list.rows.some(({ id }) => id === row.id);
    const replaced = this.list.rows.map((former) => (former.id === row.id ? row : former));
    this.store(isThere ? replaced : [...this.list.rows, row]);
  }

  remove(id: string): void {
    this.store(this.list.rows.filter((row) => row.id !== id));
  }

  clear(): void {
    this.store([]);
  }

  /** Takes over what another tab wrote. */
  readonly follow = (key: string | null, text: string | null): void => {
    if (key === KEY) this.tell({ rows: rowsOfText(text), isKept: true });
  };

  private store(rows: readonly TypedRow[]): void {
    this.tell({ rows, isKept: this.write(JSON.stringify(rows)) });
  }

  /** Whether the browser took it: it refuses when its store is full or closed. */
  private write(text: string): boolean {
    try {
      this.keep?.setItem(KEY, text);
      return this.keep !== null;
    } catch {
      return false;
    }
  }

  private tell(list: TypedRowList): void {
    this.list = list;
    for (const listener of this.listeners) listener();
  }
}

function storedRows(keep: Keep | null): readonly TypedRow[] {
  try {
    return rowsOfText(keep?.getItem(KEY) ?? null);
  } catch {
    return [];
  }
}

/** What is not a list of such rows was written by something else and is none of ours. */
function rowsOfText(text: string | null): readonly TypedRow[] {
  try {
    const stored: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(stored) ? stored.flatMap(typedRow) : [];
  } catch {
    return [];
  }
}

function typedRow(stored: unknown): readonly TypedRow[] {
  if (typeof stored !== "object" || stored === null) return [];
  if (!("id" in stored && "figure" in stored && "report" in stored)) return [];
  const { id, figure, report } = stored;
  if (typeof id !== "string" || !isCells(figure)) return [];
  if (report !== null && !isCells(report)) return [];
  return [{ id, figure, report }];
}

/** Whether something that was stored is cells by column. */
export function isCells(value: unknown): value is Cells {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((cell) => typeof cell === "string")
  );
}
