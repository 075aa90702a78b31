import type { BilingualText } from "#domain/bilingualText.ts";
import type { Figure } from "#domain/figure.ts";
import type { ChangeKind } from "#url/dataChoices.ts";

/** One change to the figures of the package from a version to the next. */
export interface Revision {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly figureId: string;
  /** Null where the figure is not among those read, as when it is withdrawn. */
  readonly figure: Figure | null;
  readonly change: ChangeKind;
  /** Null where a whole figure came or went. */
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: BilingualText;
}

export interface RevisionGroup {
  readonly version: string;
  readonly date: string;
  readonly revisions: readonly Revision[];
}

/** The changes by version, the newest version first; within one in the order of the file. */
export function revisionGroups(revisions: readonly Revision[]): RevisionGroup[] {
  const groups = new Map<string, Revision[]>();
  for (const revision of revisions)
    groups.set(revision.version, [...(groups.get(revision.version) ?? []), revision]);
  return [...groups]
    .map(([version, ofVersion]) => ({ version, date: ofVersion[0]?.date ?? "", revisions: ofVersion }))
    .reverse()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
