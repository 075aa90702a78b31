import { FigureLink } from "#charts/FigureLink.tsx";
import type { Revision } from "#domain/revision.ts";
import { dataWording } from "#i18n/dataWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import styles from "./RevisionTable.module.css";
import type { RevisionGroup } from "./revisionGroups.ts";

/** More rows than this of one version are counted. */
const MOST_ROWS = 200;

/** The changes of one version, one row each. */
export function VersionTable({ group: { version, date, revisions } }: { readonly group: RevisionGroup }) {
  const words = dataWording[useWording().locale].revisions;
  const rest = revisions.length - MOST_ROWS;
  return (
    <ScrollingTable
      caption={words.caption(version, date)}
      headings={[words.figure, words.change, words.column, words.before, words.after, words.reason]}
      below={rest > 0 && <p className={styles.more}>{words.more(rest)}</p>}
    >
      {revisions.slice(0, MOST_ROWS).map((revision) => (
        <RevisionRow key={revision.id} revision={revision} />
      ))}
    </ScrollingTable>
  );
}

function RevisionRow({ revision }: { readonly revision: Revision }) {
  const { locale } = useWording();
  const words = dataWording[locale].revisions;
  const { id, figureId, figure, change, column, before, after, reason } = revision;
  // A whole figure has no cell that was empty before or after.
  const cell = (text: string | null) => text ?? (column === null ? "–" : words.nothing);
  return (
    <tr data-revision={id}>
      <th scope="row">
        {figure ? <FigureLink figure={figure}>{figureId}</FigureLink> : figureId}
        {figure && (
          <span className={styles.aside}>
            {" "}
            {figure.region.name[locale]} · {figure.indicator.name[locale]}
          </span>
        )}
      </th>
      <td>{words.changes[change]}</td>
      <td>{column ?? words.wholeFigure}</td>
      <td>{cell(before)}</td>
      <td>{cell(after)}</td>
      <td className={styles.reason}>{reason[locale]}</td>
    </tr>
  );
}
