import type { Dataset } from "./dataset.ts";
import type { Figure } from "./figure.ts";
import type { Report } from "./report.ts";

/** What is worth knowing of figures although nothing is wrong with them. */
const figureNotes = {
  noPopulation: ({ population }) => population === null,
  noParagraph: ({ paragraph }) => paragraph === null,
  datePublished: ({ asOf }) => asOf.basis === "published",
  dateInferred: ({ asOf }) => asOf.basis === "inferred",
  dateCoarse: ({ asOf }) => asOf.date.length < "2022-06-15".length,
  derived: ({ basis }) => basis === "derived",
} satisfies Record<string, (figure: Figure) => boolean>;

const reportNotes = {
  noPublisher: ({ publisher }) => publisher === null,
  noAddress: ({ address }) => address === null,
} satisfies Record<string, (report: Report) => boolean>;

export type FigureNote = keyof typeof figureNotes;
export type ReportNote = keyof typeof reportNotes;

/** How many figures or reports of the package a note is about. */
export type PackageNote =
  | { readonly of: "figures"; readonly kind: FigureNote; readonly count: number }
  | { readonly of: "reports"; readonly kind: ReportNote; readonly reports: readonly Report[] };

/** Each thing worth knowing of the package that is no fault, with those it is about; what is about none is left out. */
export function packageNotes({ figures, reports }: Pick<Dataset, "figures" | "reports">): PackageNote[] {
  return [
    ...entriesOf(figureNotes).map(([kind, applies]) => ({
      of: "figures" as const,
      kind,
      count: figures.filter(applies).length,
    })),
    ...entriesOf(reportNotes).map(([kind, applies]) => ({
      of: "reports" as const,
      kind,
      reports: reports.filter(applies),
    })),
  ].filter((note) => (note.of === "figures" ? note.count : note.reports.length) > 0);
}

function entriesOf<Kind extends string, Test>(notes: Record<Kind, Test>): [Kind, Test][] {
  return Object.entries(notes) as [Kind, Test][];
}
