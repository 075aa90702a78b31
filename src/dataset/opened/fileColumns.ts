import { type TableName, tableDefinitions } from "#dataset/tables/tableDefinitions.ts";

/** A column of a file: the name that its cells go by, and how it is headed there. */
export interface FileColumn {
  readonly column: string;
  readonly heading: string;
}

/** The columns under a header. One that the board does not know goes by its heading, or its number where that tells nothing. */
export function fileColumns(
  header: readonly string[],
  positions: ReadonlyMap<string, number>,
): readonly FileColumn[] {
  const known = new Map([...positions].map(([column, at]) => [at, column]));
  return header.map((heading, at) => ({
    heading,
    column: known.get(at) ?? (isName(heading, header) ? heading : `#${at + 1}`),
  }));
}

/** Whether a heading tells its column from every other, and is no word that every object answers to. */
function isName(heading: string, header: readonly string[]): boolean {
  const isOnly = header.indexOf(heading) === header.lastIndexOf(heading);
  return isOnly && heading !== "" && !heading.startsWith("#") && !(heading in {});
}

/** The columns of a table that has no file yet. */
export function definedColumns(table: TableName): readonly FileColumn[] {
  return Object.keys(tableDefinitions[table]).map((column) => ({ column, heading: column }));
}

/** Where the columns stand that a package has beside those of the board, by the headings that name them. */
export function unknownPositions(
  header: readonly string[],
  columns: readonly FileColumn[],
  table: TableName,
): ReadonlyMap<string, number> {
  const known = Object.keys(tableDefinitions[table]);
  const named = columns.filter(({ column, heading }) => column === heading && !known.includes(column));
  return new Map(
    named.flatMap(({ column }) => {
      const at = header.indexOf(column);
      return at >= 0 && at === header.lastIndexOf(column) ? [[column, at] as const] : [];
    }),
  );
}

/** The columns with such as older packages lack, where a row has something for them: each before the one it stands before. */
export function columnsFor(
  columns: readonly FileColumn[],
  rows: Iterable<Readonly<Record<string, string>>>,
  table: TableName,
): readonly FileColumn[] {
  const defined = Object.keys(tableDefinitions[table]);
  const lacking = defined.filter((name) => !columns.some(({ column }) => column === name));
  if (lacking.length === 0) return columns;
  const filled = new Set<string>();
  for (const cells of rows) for (const name of lacking) if ((cells[name] ?? "") !== "") filled.add(name);
  return [...filled].reduce((present, column) => {
    const behind = defined.slice(defined.indexOf(column) + 1);
    const at = present.findIndex((other) => behind.includes(other.column));
    const before = at < 0 ? present.length : at;
    return [...present.slice(0, before), { column, heading: column }, ...present.slice(before)];
  }, columns);
}
