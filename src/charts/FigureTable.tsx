import { useState } from "react";
import type { Figure } from "#domain/figure.ts";
import { asOfLabel, countsLabel, fullValue, printedWords } from "#i18n/figureWording.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import { FigureLink } from "./FigureLink.tsx";
import styles from "./FigureTable.module.css";

interface FigureTableProps {
  readonly caption: string;
  readonly figures: readonly Figure[];
  /** What to say of a figure in the chart: that it is drawn, or why it is not. Without it there is no such column. */
  readonly inChart?: (figure: Figure) => string;
}

/** More rows than this at once would make the page slow to open; a button brings the next ones. */
const ROWS_AT_ONCE = 400;

/** Figures with all their digits, one row each, in the order given; what is not reported stands as words, never as an empty cell. */
export function FigureTable({ caption, figures, inChart }: FigureTableProps) {
  const { wording } = useWording();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const { columns } = wording.table;
  const headings = [
    columns.region,
    columns.indicator,
    columns.population,
    columns.value,
    columns.counts,
    columns.precision,
    columns.asOf,
    columns.source,
    columns.asPrinted,
    columns.note,
    ...(inChart ? [columns.drawn] : []),
  ];
  const rest = figures.length - shown;
  if (figures.length === 0) return <p>{wording.all.none}</p>;
  const more = (
    <button type="button" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
      {wording.table.more(Math.min(rest, ROWS_AT_ONCE))}
    </button>
  );
  return (
    <ScrollingTable caption={caption} headings={headings} below={rest > 0 && more}>
      {figures.slice(0, shown).map((figure) => (
        <FigureRow key={figure.id} figure={figure} inChart={inChart} />
      ))}
    </ScrollingTable>
  );
}

function FigureRow({
  figure,
  inChart,
}: {
  figure: Figure;
  inChart: ((figure: Figure) => string) | undefined;
}) {
  const { locale } = useWording();
  return (
    <tr data-figure={figure.id}>
      <th scope="row">{figure.region.name[locale]}</th>
      <FigureCells figure={figure} />
      <td className={styles.words}>
        <Source figure={figure} />
      </td>
      <PrintedCells figure={figure} />
      {inChart && <td>{inChart(figure)}</td>}
    </tr>
  );
}

/** What is counted of whom, how much, how exactly and when, a cell each; a figure that no longer holds is marked as such. */
export function FigureCells({ figure }: { readonly figure: Figure }) {
  const { locale, wording } = useWording();
  const { precision, asOfBasis, valueBasis, superseded, notStated } = wording.table;
  return (
    <>
      <td>{figure.indicator.name[locale]}</td>
      <td>{figure.population?.name[locale] ?? notStated}</td>
      <td className={styles.number}>
        <FigureLink figure={figure}>{fullValue(figure, locale)}</FigureLink>
        {figure.basis === "derived" && <span className={styles.aside}> {valueBasis.derived}</span>}
        {figure.supersededBy !== null && <span className={styles.aside}> {superseded}</span>}
      </td>
      <td className={styles.number}>{countsLabel(figure) || "–"}</td>
      <td>{precision[figure.precision]}</td>
      <td className={styles.date}>
        {asOfLabel(figure)} <span className={styles.aside}>{asOfBasis[figure.asOf.basis]}</span>
      </td>
    </>
  );
}

/** The figure as printed, and what is to know of it. */
export function PrintedCells({ figure }: { readonly figure: Figure }) {
  const { locale } = useWording();
  return (
    <>
      <td>{printedWords(figure)}</td>
      <td className={styles.note}>{figure.note?.[locale] ?? "–"}</td>
    </>
  );
}

function Source({ figure: { report, paragraph } }: { figure: Figure }) {
  const { locale, wording } = useWording();
  const place = paragraph === null ? wording.table.noParagraph : wording.table.paragraph(paragraph);
  const title = report.title[locale];
  return (
    <>
      {report.address === null ? (
        title
      ) : (
        <a href={report.address} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}{" "}
      <span className={styles.aside}>
        {report.publisher && `${report.publisher[locale]}, `}
        {report.published.date}, {place}
      </span>
    </>
  );
}
