import { useState } from "react";
import type { Measure } from "#domain/measure.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import styles from "./FigureTable.module.css";
import { useLinks } from "./links.ts";

interface MeasureTableProps {
  readonly caption: string;
  readonly measures: readonly Measure[];
}

/** More rows than this at once would make the page slow to open; a button brings the next ones. */
const ROWS_AT_ONCE = 400;

/** Measures as promised: who, what, by when, and where it is printed; in the order given. */
export function MeasureTable({ caption, measures }: MeasureTableProps) {
  const { wording } = useWording();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const { columns } = wording.table;
  const headings = [
    columns.region,
    columns.number,
    columns.measure,
    columns.departments,
    columns.timeLimit,
    columns.issued,
    columns.source,
    columns.note,
  ];
  const rest = measures.length - shown;
  const more = (
    <button type="button" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
      {wording.table.more(Math.min(rest, ROWS_AT_ONCE))}
    </button>
  );
  return (
    <ScrollingTable caption={caption} headings={headings} below={rest > 0 && more}>
      {measures.slice(0, shown).map((measure) => (
        <tr key={measure.id} id={`measure-${measure.id}`} data-measure={measure.id}>
          <th scope="row">
            <RegionName measure={measure} />
          </th>
          <MeasureCells measure={measure} />
          <td className={styles.source}>
            <Source measure={measure} />
          </td>
          <NoteCell measure={measure} />
        </tr>
      ))}
    </ScrollingTable>
  );
}

/** Number, title, departments, time limit and date of a measure, a cell each; what is not stated stands as a dash. */
export function MeasureCells({ measure }: { readonly measure: Measure }) {
  const { locale, wording } = useWording();
  const { title, number, departments, timeLimit, issued } = measure;
  return (
    <>
      <td>{number ?? "–"}</td>
      <td className={styles.title}>{title[locale]}</td>
      <td className={departments.length > 0 ? styles.title : undefined}>
        {departments.map((department) => department[locale]).join(wording.table.listComma) || "–"}
      </td>
      <td className={styles.limit}>{timeLimit?.[locale] ?? "–"}</td>
      <td className={styles.date}>
        {issued === null ? (
          "–"
        ) : (
          <>
            {issued.date} <span className={styles.aside}>{wording.table.asOfBasis[issued.basis]}</span>
          </>
        )}
      </td>
    </>
  );
}

export function NoteCell({ measure }: { readonly measure: Measure }) {
  const { locale } = useWording();
  return <td className={measure.note ? styles.title : undefined}>{measure.note?.[locale] ?? "–"}</td>;
}

/** The name of a measure's region, which leads to its page. */
export function RegionName({ measure: { region } }: { readonly measure: Measure }) {
  const { locale } = useWording();
  const links = useLinks();
  return links ? <a href={links.region(region.code)}>{region.name[locale]}</a> : region.name[locale];
}

function Source({ measure: { report, paragraph } }: { readonly measure: Measure }) {
  const { locale, wording } = useWording();
  const links = useLinks();
  const title = report.title[locale];
  return (
    <>
      {links ? <a href={links.report(report.id, paragraph)}>{title}</a> : title}{" "}
      <span className={styles.aside}>{wording.table.paragraph(paragraph)}</span>
    </>
  );
}
