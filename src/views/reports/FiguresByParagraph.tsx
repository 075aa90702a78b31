import { Fragment, useState } from "react";
import { FigureCells, PrintedCells } from "#charts/FigureTable.tsx";
import { useLinks } from "#charts/links.ts";
import type { Figure } from "#domain/figure.ts";
import { firstParagraphs, type Paragraph } from "#domain/paragraphs.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { reportsWording } from "#i18n/reportsWording.ts";
import { PageTable } from "#ui/PageTable.tsx";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import { ParagraphHeading } from "./ParagraphHeading.tsx";

interface FiguresByParagraphProps {
  readonly paragraphs: readonly Paragraph<Figure>[];
  /** The paragraph that a link names. */
  readonly named: number | null;
}

/** About as many rows at once; more would make the page slow to open, and a button brings the next ones. */
const ROWS_AT_ONCE = 400;

/** The figures of one report in the order of its text, without what they have in common. */
export function FiguresByParagraph({ paragraphs, named }: FiguresByParagraphProps) {
  const { locale, wording } = useWording();
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const { columns } = wording.table;
  const headings = [
    columns.region,
    columns.indicator,
    columns.population,
    columns.value,
    columns.counts,
    columns.precision,
    columns.asOf,
    columns.asPrinted,
    columns.note,
  ];
  const shown = firstParagraphs(paragraphs, most, named);
  const rest = rowsIn(paragraphs) - rowsIn(shown);
  const more = (
    <button type="button" onClick={() => setMost(rowsIn(shown) + ROWS_AT_ONCE)}>
      {wording.table.more(Math.min(rest, ROWS_AT_ONCE))}
    </button>
  );
  return (
    <PageTable>
      <ScrollingTable
        caption={reportsWording[locale].figuresHeading}
        headings={headings}
        below={rest > 0 && more}
      >
        {shown.map(({ number, entries }) => (
          <Fragment key={number}>
            <ParagraphHeading
              id={`paragraph-${number ?? "none"}`}
              number={number}
              isNamed={number !== null && number === named}
              columns={headings.length}
            />
            {entries.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </Fragment>
        ))}
      </ScrollingTable>
    </PageTable>
  );
}

function rowsIn(paragraphs: readonly Paragraph<Figure>[]): number {
  return paragraphs.reduce((sum, { entries }) => sum + entries.length, 0);
}

function FigureRow({ figure }: { readonly figure: Figure }) {
  const { locale } = useWording();
  const { region } = figure;
  const links = useLinks();
  return (
    <tr data-figure={figure.id}>
      <th scope="row">
        {links ? <a href={links.region(region.code)}>{region.name[locale]}</a> : region.name[locale]}
      </th>
      <FigureCells figure={figure} />
      <PrintedCells figure={figure} />
    </tr>
  );
}
