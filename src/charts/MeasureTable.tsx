import type { BilingualText } from "#domain/bilingualText.ts";
import type { Measure } from "#domain/measure.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import styles from "./FigureTable.module.css";

interface MeasureTableProps {
  readonly caption: string;
  readonly measures: readonly Measure[];
}

/** Measures as promised: who, what, by when, and where it is printed. */
export function MeasureTable({ caption, measures }: MeasureTableProps) {
  const { locale, wording } = useWording();
  const { columns, paragraph } = wording.table;
  const words = (text: BilingualText | null) => text?.[locale] ?? "–";
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
  return (
    <ScrollingTable caption={caption} headings={headings}>
      {measures.map((measure) => (
        <tr key={measure.id} data-measure={measure.id}>
          <th scope="row">{measure.region.name[locale]}</th>
          <td>{measure.number ?? "–"}</td>
          <td>{measure.title[locale]}</td>
          <td>
            {measure.departments.map((department) => department[locale]).join(wording.table.listComma) || "–"}
          </td>
          <td>{words(measure.timeLimit)}</td>
          <td>{measure.issued?.date ?? "–"}</td>
          <td>
            {measure.report.title[locale]}{" "}
            <span className={styles.aside}>{paragraph(measure.paragraph)}</span>
          </td>
          <td>{words(measure.note)}</td>
        </tr>
      ))}
    </ScrollingTable>
  );
}
