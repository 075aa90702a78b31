/** Rows that stand together, such as those of one panel; some head the rows below them. */
interface Group<Row extends { readonly kind: string }> {
  readonly key: string;
  readonly rows: readonly Row[];
}

/**
 * The groups in as few parts as fit, of about equal length, in their order; null where not even one row fits.
 * A part that begins below a heading of its group begins with that heading.
 */
export function splitGroups<One extends Group<{ readonly kind: string }>>(
  groups: readonly One[],
  fits: (part: readonly One[]) => boolean,
): One[][] | null {
  const greedy = partsOf(groups, fits);
  if (greedy === null || greedy.length < 2) return greedy;
  const most = Math.ceil(rowCount(groups) / greedy.length);
  const even = partsOf(groups, (part) => rowCount(part) <= most && fits(part));
  return even?.length === greedy.length ? even : greedy;
}

function partsOf<One extends Group<{ readonly kind: string }>>(
  groups: readonly One[],
  fits: (part: readonly One[]) => boolean,
): One[][] | null {
  const parts: One[][] = [];
  let part: One[] = [];
  for (const { group, rows, whole } of groups.flatMap(steps)) {
    const longer = withRows(part, group, rows);
    if (fits(longer)) part = longer;
    else {
      const next = withRows([], group, whole);
      if (part.length === 0 || !fits(next)) return null;
      parts.push(part);
      part = next;
    }
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** Row by row what a part grows by: a row with its heading where that is new, and with it in any case where a part begins. */
function steps<One extends Group<{ readonly kind: string }>>(group: One) {
  let heading: One["rows"][number][] = [];
  let isTold = true;
  return group.rows.flatMap((row: One["rows"][number]) => {
    if (row.kind === "heading") {
      heading = [row];
      isTold = false;
      return [];
    }
    const step = { group, rows: isTold ? [row] : [...heading, row], whole: [...heading, row] };
    isTold = true;
    return [step];
  });
}

function withRows<One extends Group<{ readonly kind: string }>>(
  part: readonly One[],
  group: One,
  rows: One["rows"],
): One[] {
  const last = part[part.length - 1];
  return last?.key === group.key
    ? [...part.slice(0, -1), { ...last, rows: [...last.rows, ...rows] }]
    : [...part, { ...group, rows }];
}

function rowCount<One extends Group<{ readonly kind: string }>>(groups: readonly One[]): number {
  return groups.reduce((count, { rows }) => count + rows.filter(({ kind }) => kind !== "heading").length, 0);
}
