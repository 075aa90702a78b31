import { Fragment } from "react";
import { MeasureCells, NoteCell, RegionName } from "#charts/MeasureTable.tsx";
import type { Measure } from "#domain/measure.ts";
import type { Paragraph } from "#domain/paragraphs.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { reportsWording } from "#i18n/reportsWording.ts";
import { PageTable } from "#ui/PageTable.tsx";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import { ParagraphHeading } from "./ParagraphHeading.tsx";

interface MeasuresByParagraphProps {
  readonly paragraphs: readonly Paragraph<Measure>[];
  /** The paragraph that a link names. */
  readonly named: number | null;
}

/** The measures of one report in the order of its text. */
export function MeasuresByParagraph({ paragraphs, named }: MeasuresByParagraphProps) {
  const { locale, wording } = useWording();
  const { columns } = wording.table;
  const headings = [
    columns.region,
    columns.number,
    columns.measure,
    columns.departments,
    columns.timeLimit,
    columns.issued,
    columns.note,
  ];
  return (
    <PageTable>
      <ScrollingTable caption={reportsWording[locale].measuresHeading} headings={headings}>
        {paragraphs.map(({ number, entries }) => (
          <Fragment key={number}>
            <ParagraphHeading
              id={`measures-of-paragraph-${number ?? "none"}`}
              number={number}
              isNamed={number !== null && number === named}
              columns={headings.length}
            />
            {entries.map((measure) => (
              <tr key={measure.id} id={`measure-${measure.id}`} data-measure={measure.id}>
                <th scope="row">
                  <RegionName measure={measure} />
                </th>
                <MeasureCells measure={measure} />
                <NoteCell measure={measure} />
              </tr>
            ))}
          </Fragment>
        ))}
      </ScrollingTable>
    </PageTable>
  );
}
