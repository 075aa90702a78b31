import { tableDefinitions } from "#dataset/tables/tableDefinitions.ts";
import type { BilingualText } from "#domain/bilingualText.ts";
import { type Difference, differenceBetween } from "./difference.ts";
import type { Cells } from "./keyedTable.ts";
import type { NewPackage } from "./publication.ts";

export interface LineImprint {
  readonly version: string;
  readonly date: string;
  readonly reason: BilingualText;
}

/**
 * The lines of `revisions.csv` that tell how the figures of a new package differ from those published, less what the
 * package tells itself already.
 */
export function revisionLines(
  { start, published, tables }: NewPackage,
  imprint: LineImprint,
): readonly Cells[] {
  const before = published.tables.get("figures")?.rows;
  const after = tables.get("figures")?.rows ?? start.tables.get("figures")?.rows;
  if (!before || !after) return [];
  const known = [...((tables.get("revisions") ?? start.tables.get("revisions"))?.rows.values() ?? [])];
  const told = new Set(
    known.filter(({ id }) => !published.tables.get("revisions")?.rows.has(id ?? "")).map(signature),
  );
  const changes = changesOf(differenceBetween(before, after)).filter((cells) => !told.has(signature(cells)));
  let last = Math.max(0, ...known.map(({ id }) => Number(/^R(\d{1,15})$/.exec(id ?? "")?.[1] ?? 0)));
  return changes.map((cells) => {
    last += 1;
    return {
      id: `R${String(last).padStart(3, "0")}`,
      version: imprint.version,
      date: imprint.date,
      ...cells,
      reason_zh: imprint.reason.zh,
      reason_en: imprint.reason.en,
    };
  });
}

/** Of figures and their columns, as a row without a key of its own is no figure and a column of others says nothing of one. */
function changesOf({ added, changed, gone }: Difference): readonly Cells[] {
  const isFigure = ({ key }: { readonly key: string }) => !key.startsWith("#");
  return [
    ...changed
      .filter(isFigure)
      .flatMap(({ key, changes }) =>
        changes
          .filter(({ column }) => column in tableDefinitions.figures)
          .map(({ column, before, after }) => ({ figure: key, column, before, after, change: "changed" })),
      ),
    ...added.filter(isFigure).map(({ key }) => ({ figure: key, change: "added" })),
    ...gone.filter(isFigure).map(({ key }) => ({ figure: key, change: "withdrawn" })),
  ];
}

function signature({ figure = "", column = "", before = "", after = "", change = "" }: Cells): string {
  return JSON.stringify([figure, column, before, after, change]);
}
