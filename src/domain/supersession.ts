import type { Figure } from "./figure.ts";

/**
 * The figures, each with the id of the one among them that replaces it. One whose replacement is not among
 * them still stands. Figures of which nothing changes stay the same objects.
 */
export function withSuperseded(figures: readonly Figure[]): Figure[] {
  const replacements = replacementsOf(figures);
  return figures.map((figure) => {
    const supersededBy = replacements.get(figure.id)?.id ?? null;
    return supersededBy === figure.supersededBy ? figure : { ...figure, supersededBy };
  });
}

/** Every figure that the figure corrects or is corrected by, the oldest first and itself among them; alone where there is none. */
export function revisionChain(figure: Figure, figures: readonly Figure[]): Figure[] {
  const byId = new Map(figures.map((one) => [one.id, one]));
  const replacements = replacementsOf(figures);
  const older = steps(figure, ({ replaces }) => byId.get(replaces ?? ""));
  const later = steps(figure, ({ id }) => replacements.get(id));
  return [...older.reverse(), figure, ...later.filter(({ id }) => !older.some((one) => one.id === id))];
}

/** By the id of what it replaces; of two that replace the same figure the last. */
function replacementsOf(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const replacements = new Map<string, Figure>();
  for (const figure of figures) if (figure.replaces !== null) replacements.set(figure.replaces, figure);
  return replacements;
}

/** What follows the figure one after the other, up to where there is no more or it comes round again. */
function steps(figure: Figure, next: (figure: Figure) => Figure | undefined): Figure[] {
  const seen = new Set([figure.id]);
  const following: Figure[] = [];
  for (let one = next(figure); one && !seen.has(one.id); one = next(one)) {
    seen.add(one.id);
    following.push(one);
  }
  return following;
}
