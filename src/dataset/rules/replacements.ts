import { firstDay, lastDay } from "#domain/asOf.ts";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import type { PlacedFigure, Verdict } from "./placedFigure.ts";
import { treeItems } from "./tree.ts";

/**
 * Figures against the older ones that they say they replace. A row whose claim cannot be right may be mistyped
 * anywhere, so it is left out and the older figure stays, as a report did print it.
 * `leftOut` gives the rows of figures that stand in the file but are left out already.
 */
export function replacementVerdict(
  figures: readonly PlacedFigure[],
  file: string,
  leftOut: ReadonlyMap<string, number>,
): Verdict {
  const claims = figures.filter(({ figure }) => figure.replaces !== null);
  const named = new Set(claims.map(({ figure }) => figure.replaces));
  const replaced = new Map(
    figures.filter(({ figure }) => named.has(figure.id)).map((placed) => [placed.figure.id, placed]),
  );
  const olderOf = ({ figure }: PlacedFigure) => replaced.get(figure.replaces ?? "");
  const foreign = new Set(claims.filter((claim) => otherThing(claim, olderOf(claim)).length > 0));
  const rivals = rivalsAmong(claims.filter((claim) => olderOf(claim) && !foreign.has(claim)));
  const refused = new Map([...foreign, ...rivals.keys()].map(({ figure, row }) => [figure.id, row]));
  const related = [...new Set([...replaced.values(), ...claims])];
  const rows = related
    .filter(({ figure }) => !refused.has(figure.id))
    .map((placed) => ({ row: placed.row, key: placed.figure.id, parent: placed.figure.replaces, placed }));
  const tree = treeItems({
    file,
    column: "replaces",
    cycle: "replacementCycle",
    rows,
    leftOut: new Map([...leftOut, ...refused]),
    made: ({ placed }, older: PlacedFigure | null) => ({ item: placed, faults: doubts(placed, older) }),
  });
  const unsound = rows.filter(({ key }) => !tree.items.has(key));
  return {
    faults: [
      ...[...foreign].flatMap((claim) => otherThing(claim, olderOf(claim))),
      ...[...rivals].map(([claim, otherRow]) => errorAt(claimSpot(claim), "replacedTwice", { otherRow })),
      ...tree.faults,
    ],
    leftOut: new Set([...refused.keys(), ...unsound.map(({ key }) => key)]),
  };
}

/** The claims to one and the same older figure, each with the row of another: which of them stands cannot be known. */
function rivalsAmong(claims: readonly PlacedFigure[]): ReadonlyMap<PlacedFigure, number> {
  const byOlder = new Map<string | null, PlacedFigure[]>();
  for (const claim of claims) {
    byOlder.set(claim.figure.replaces, [...(byOlder.get(claim.figure.replaces) ?? []), claim]);
  }
  const contested = [...byOlder.values()].filter((rivals) => rivals.length > 1);
  return new Map(
    contested.flatMap((rivals) =>
      rivals.map((claim, index) => [claim, rivals[index === 0 ? 1 : 0]?.row ?? claim.row] as const),
    ),
  );
}

/** A correction speaks of the same region and indicator. */
function otherThing(claim: PlacedFigure, older: PlacedFigure | undefined): readonly Fault[] {
  if (!older) return [];
  const cells = ({ region, indicator }: Figure) => ({ region: region.code, indicator: indicator.id });
  return differences(cells(claim.figure), cells(older.figure)).map(([column, value]) =>
    errorAt(claimSpot(claim), "replacesOther", { row: older.row, column, value }),
  );
}

/** What a correction seldom changes, so that the wrong figure may be named. */
function doubts(claim: PlacedFigure, older: PlacedFigure | null): readonly Fault[] {
  if (!older) return [];
  const { row, figure } = older;
  const spot = claimSpot(claim);
  const population = differences(
    { population: claim.figure.population?.id ?? "" },
    { population: figure.population?.id ?? "" },
  );
  const dates = areApart(claim.figure.asOf.date, figure.asOf.date)
    ? [["as_of", figure.asOf.date] as const]
    : [];
  const [earlier, published] = [claim.figure.report.published.date, figure.report.published.date];
  return [
    ...[...population, ...dates].map(([column, value]) =>
      warningAt(spot, "replacesOther", { row, column, value }),
    ),
    ...(lastDay(earlier) < firstDay(published)
      ? [warningAt(spot, "replacedByEarlier", { published, earlier })]
      : []),
  ];
}

/** Each column of the older cells in which the other ones say something else. */
function differences(cells: Readonly<Record<string, string>>, older: Readonly<Record<string, string>>) {
  return Object.entries(older).filter(([column, value]) => cells[column] !== value);
}

function areApart(a: string, b: string): boolean {
  return lastDay(a) < firstDay(b) || lastDay(b) < firstDay(a);
}

function claimSpot({ file, row, figure }: PlacedFigure) {
  return { file, row, column: "replaces", found: figure.replaces ?? "" };
}
