import {
  type Column,
  columnVisibilityFeature,
  createColumnHelper,
  type Row,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ReactNode } from "react";
import { FigureLink } from "#charts/FigureLink.tsx";
import { useLinks } from "#charts/links.ts";
import type { Figure } from "#domain/figure.ts";
import { countsLabel, fullValue, printedWords } from "#i18n/figureWording.ts";
import { type DataColumn, dataColumns } from "#url/dataChoices.ts";
import type { Speech } from "./columns/columnReadings.ts";

/** Which columns are on show and how they are sorted is all that the table library keeps: see figureOrder. */
export const gridFeatures = tableFeatures({ columnVisibilityFeature, rowSortingFeature });

type Features = typeof gridFeatures;
export type GridColumn = Column<Features, Figure, unknown>;
export type GridRow = Row<Features, Figure>;

const helper = createColumnHelper<Features, Figure>();

/** The columns with their cells in one language. What a figure does not have stands as a dash or in words, never as an empty cell. */
export function gridColumns(speech: Speech) {
  const cells = gridCells(speech);
  return helper.columns(
    dataColumns.map((id) =>
      // The library sorts only what has a value of its own, although it is not the one that sorts.
      helper.accessor((figure) => figure.id, { id, cell: ({ row }) => cells[id](row.original) }),
    ),
  );
}

/** What stands in each cell of a figure's row. */
export function gridCells({
  locale,
  wording,
  data,
}: Speech): Record<DataColumn, (figure: Figure) => ReactNode> {
  const { table, all } = wording;
  return {
    id: ({ id }) => id,
    region: ({ region }) => <RegionLink code={region.code}>{region.name[locale]}</RegionLink>,
    level: ({ region }) => data.levels[region.level],
    theme: ({ indicator }) => all.themes[indicator.theme],
    indicator: ({ indicator }) => indicator.name[locale],
    population: ({ population }) => population?.name[locale] ?? table.notStated,
    // The mark stands beside the number itself, as its column may be out of sight or hidden.
    value: (figure) => (
      <>
        <FigureLink figure={figure}>{fullValue(figure, locale)}</FigureLink>
        {figure.supersededBy !== null && <small> {table.superseded}</small>}
      </>
    ),
    unit: ({ indicator }) => data.units[indicator.unit],
    counts: (figure) => countsLabel(figure) || NONE,
    precision: ({ precision }) => table.precision[precision],
    since: ({ since }) => since ?? NONE,
    asOf: ({ asOf }) => asOf.date,
    known: ({ asOf }) => table.asOfBasis[asOf.basis],
    basis: ({ basis }) => table.valueBasis[basis],
    standing: ({ supersededBy }) =>
      supersededBy === null ? (
        data.standings.current
      ) : (
        <>
          {data.standings.superseded} <OtherFigure id={supersededBy} />
        </>
      ),
    report: (figure) => <ReportLink figure={figure}>{figure.report.title[locale]}</ReportLink>,
    paragraph: ({ paragraph }) => paragraph ?? NONE,
    printed: printedWords,
    note: ({ note }) => note?.[locale] ?? NONE,
    partOf: ({ partOf }) => (partOf === null ? NONE : <OtherFigure id={partOf} />),
  };
}

const NONE = "–";

function RegionLink({ code, children }: { readonly code: string; readonly children: string }) {
  const links = useLinks();
  return links ? <a href={links.region(code)}>{children}</a> : children;
}

function ReportLink({ figure, children }: { readonly figure: Figure; readonly children: string }) {
  const links = useLinks();
  return links ? <a href={links.report(figure.report.id, figure.paragraph)}>{children}</a> : children;
}

/** Another figure by its id, which leads to its panel. */
function OtherFigure({ id }: { readonly id: string }) {
  const links = useLinks();
  if (!links) return id;
  return (
    <a href={links.figure(id)} data-opens={id}>
      {id}
    </a>
  );
}
