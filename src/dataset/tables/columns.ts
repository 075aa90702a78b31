import { type Grammar, missing, type Reading } from "./grammar.ts";

/** How one column is read: the cell comes trimmed, and may be empty. */
export interface Column<Value> {
  readonly isRequired: boolean;
  /** Whether a file may lack the column, as those do that are older than it: each of its cells then reads as empty. */
  readonly mayBeAbsent: boolean;
  readonly read: (cell: string) => Reading<Value>;
}

/** The columns of a table by name, the key first. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** What a row of these columns says. */
export type RowOf<Definition extends Columns> = {
  readonly [Name in keyof Definition]: Definition[Name] extends Column<infer Value> ? Value : never;
};

export function required<Value>(grammar: Grammar<Value>): Column<Value> {
  return { isRequired: true, mayBeAbsent: false, read: (cell) => (cell === "" ? missing : grammar(cell)) };
}

/** An empty cell says null: not printed, or not known. */
export function optional<Value>(grammar: Grammar<Value>): Column<Value | null> {
  return {
    isRequired: false,
    mayBeAbsent: false,
    read: (cell) => (cell === "" ? { value: null } : grammar(cell)),
  };
}

/** A column that came after packages were published, which stay readable: as `optional`, and a file may lack it. */
export function addedLater<Value>(grammar: Grammar<Value>): Column<Value | null> {
  return { ...optional(grammar), mayBeAbsent: true };
}
