import { type DataChoices, type DataColumn, isFilter, writeDataChoices } from "#url/dataChoices.ts";

/** What a reader changed that the address does not say yet. */
export interface Edits {
  readonly choices: Partial<Omit<DataChoices, "filters">>;
  /** By column, as typed; empty where a filter is taken away. */
  readonly filters: ReadonlyMap<DataColumn, string>;
}

export const noEdits: Edits = { choices: {}, filters: new Map() };

/** The choices as they are with the edits made. */
export function edited(choices: DataChoices, edits: Edits): DataChoices {
  if (edits === noEdits) return choices;
  const filters = new Map([...choices.filters, ...edits.filters]);
  for (const [column, text] of filters) if (text === "") filters.delete(column);
  return { ...choices, ...edits.choices, filters };
}

/** The edits with others made after them. */
export function withEdits(edits: Edits, { filters, ...choices }: Partial<DataChoices>): Edits {
  return {
    choices: { ...edits.choices, ...choices },
    filters: new Map([...edits.filters, ...(filters ?? [])]),
  };
}

/** The edits that an address with these choices does not say: those made since, and filters that ask for nothing yet. */
export function unwritten(edits: Edits, written: DataChoices): Edits {
  const choices = Object.entries(edits.choices).filter(
    ([name, choice]) => written[name as keyof Edits["choices"]] !== choice,
  );
  const filters = [...edits.filters].filter(
    ([column, text]) =>
      (written.filters.get(column) ?? "") !== text || (text !== "" && !isFilter(column, text)),
  );
  if (choices.length + filters.length === 0) return noEdits;
  return { choices: Object.fromEntries(choices), filters: new Map(filters) };
}

/** Whether both would stand in an address alike; a filter that asks for nothing yet is in none. */
export function isSameAddress(a: DataChoices, b: DataChoices): boolean {
  return a === b || JSON.stringify(writeDataChoices(a)) === JSON.stringify(writeDataChoices(b));
}
