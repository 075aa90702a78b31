import { limits, type ShownFigure, type Snapshot } from "#briefing/briefing.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import type { PageChart } from "#sections/chartContent.ts";
import { shownCounts, shownFigure, shownFigures } from "./snapshot.ts";

/** What is different on a slide since it was made. */
export type Change =
  | { readonly kind: "added"; readonly figure: Figure }
  | { readonly kind: "changed"; readonly before: ShownFigure; readonly figure: Figure }
  /** A later report corrects it with another figure. */
  | { readonly kind: "superseded"; readonly before: ShownFigure; readonly figure: Figure }
  /** The data has it no more. */
  | { readonly kind: "gone"; readonly before: ShownFigure }
  /** The data still has it, and the slide shows it no more. */
  | { readonly kind: "hidden"; readonly before: ShownFigure; readonly figure: Figure }
  | {
      readonly kind: "counted";
      readonly id: string;
      /** Null where it was, or is, not among the bars. */
      readonly before: number | null;
      readonly after: number | null;
    };

/** What changed on a slide: what it shows now beside what it showed then. Nothing where only the version is another. */
export function changesSince(then: Snapshot, content: PageChart, dataset: Dataset): Change[] {
  const now = shownFigures(content).slice(0, limits.figures);
  const shown = new Map(now.map((figure) => [figure.id, figure]));
  const known = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  const told = then.figures.flatMap((before) => fateOf(before, shown, known));
  const corrections = new Set(told.map((change) => (change.kind === "superseded" ? change.figure.id : "")));
  const earlier = new Set(then.figures.map(({ id }) => id));
  const added = now.filter(({ id }) => !earlier.has(id) && !corrections.has(id));
  return [
    ...told,
    ...added.map((figure): Change => ({ kind: "added", figure })),
    ...countChanges(then, content),
  ];
}

type ById = ReadonlyMap<string, Figure>;

function fateOf(before: ShownFigure, shown: ById, known: ById): Change[] {
  const drawn = shown.get(before.id);
  if (drawn) return isSame(before, shownFigure(drawn)) ? [] : [{ kind: "changed", before, figure: drawn }];
  // What the board derives from printed counts is no row of the data; where it is not drawn it is gone.
  const figure = known.get(before.id);
  if (!figure) return [{ kind: "gone", before }];
  const correction = known.get(figure.supersededBy ?? "");
  return [
    correction ? { kind: "superseded", before, figure: correction } : { kind: "hidden", before, figure },
  ];
}

function isSame(before: ShownFigure, now: ShownFigure): boolean {
  return (
    before.region === now.region &&
    before.indicator === now.indicator &&
    before.population === now.population &&
    before.value === now.value &&
    before.decimals === now.decimals &&
    before.precision === now.precision &&
    before.asOf === now.asOf
  );
}

function countChanges(then: Snapshot, content: PageChart): Change[] {
  const before = new Map(then.counts.map(({ id, count }) => [id, count]));
  const after = new Map(shownCounts(content).map(({ id, count }) => [id, count]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): Change[] => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    return was === is ? [] : [{ kind: "counted", id, before: was, after: is }];
  });
}
