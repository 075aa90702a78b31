import type { Revision } from "#domain/revision.ts";

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
