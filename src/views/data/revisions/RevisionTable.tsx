import { changes, type Revision } from "#domain/revision.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { Select } from "#ui/Select.tsx";
import type { DataChoices } from "#url/dataChoices.ts";
import styles from "./RevisionTable.module.css";
import { revisionGroups } from "./revisionGroups.ts";
import { VersionTable } from "./VersionTable.tsx";

type Chosen = Pick<DataChoices, "changedIn" | "changedHow">;

interface RevisionTableProps {
  readonly revisions: readonly Revision[];
  /** The version before, where the package names it. */
  readonly previousVersion: string | null;
  /** The day as of which the board is read; of figures reported later no change is listed. */
  readonly seen: string | null;
  readonly chosen: Chosen;
  readonly choose: (choices: Partial<Chosen>) => void;
}

/** What changed in the package from version to version and why, newest first. */
export function RevisionTable({
  revisions,
  previousVersion,
  seen,
  chosen: { changedIn, changedHow },
  choose,
}: RevisionTableProps) {
  const words = dataWording[useWording().locale].revisions;
  if (revisions.length === 0)
    return <p>{seen === null ? words.none(previousVersion) : words.noneSeen(seen)}</p>;
  const versions = revisionGroups(revisions).map(({ version }) => version);
  const shown = revisions.filter(
    ({ version, change }) =>
      (changedIn === null || version === changedIn) && (changedHow === null || change === changedHow),
  );
  return (
    <>
      {seen !== null && <p>{words.seen(seen)}</p>}
      <div className={styles.filters}>
        <Select
          label={words.version}
          // A version that a link names and the package does not have stays in sight.
          options={optionsOf(words.allVersions, [
            ...new Set([...versions, ...(changedIn === null ? [] : [changedIn])]),
          ])}
          chosen={changedIn ?? ""}
          choose={(version) => choose({ changedIn: version || null })}
        />
        <Select
          label={words.change}
          options={optionsOf(words.allChanges, changes, words.changes)}
          chosen={changedHow ?? ""}
          choose={(change) => choose({ changedHow: changes.find((kind) => kind === change) ?? null })}
        />
        <p role="status">{shown.length === 0 ? words.nothingFound : words.count(shown.length)}</p>
      </div>
      {revisionGroups(shown).map((group) => (
        <VersionTable key={group.version} group={group} />
      ))}
    </>
  );
}

function optionsOf(none: string, values: readonly string[], words: Readonly<Record<string, string>> = {}) {
  return [{ value: "", text: none }, ...values.map((value) => ({ value, text: words[value] ?? value }))];
}
