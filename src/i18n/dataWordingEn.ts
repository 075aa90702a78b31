import type { DataWording } from "./dataWording.ts";
import { singular } from "./levelsEn.ts";
import { fullNumber } from "./number.ts";

const counted = (count: number, one: string, many: string) =>
  `${fullNumber(count)} ${count === 1 ? one : many}`;
const figures = (count: number) => counted(count, "figure", "figures");

/** The page of all data in English. */
export const dataEn: DataWording = {
  heading: "All figures",
  lead: "Every figure of the package, one row each, filtered and sorted by any column. A value leads to where it was printed and to its note in full.",
  unreadFigures:
    "The figures could not be read, so that there is nothing to list: unread, not absent. Please try again at the top of the page.",
  leftOut: (rows, isOfADay) =>
    `${counted(rows, "more row was", "more rows were")} left out because of errors${isOfADay ? ", whenever reported" : ""}; see the check of the data below.`,
  none: "The package holds no figures.",
  nothingFound: "No figure answers to all of this.",
  caption: "All figures, one row each",
  find: "Search",
  findHint: "words of any column",
  rows: (shown, all) => (shown === all ? figures(all) : `${fullNumber(shown)} of ${figures(all)}`),
  clear: "Clear filters",
  asked: (column, text) => `${column}: ${text}`,
  askedMissing: (column) => `${column}: none`,
  take: (asked) => `Drop the filter “${asked}”`,
  askedLabel: "Filtered by",
  columnChoice: (shown, all) => `Columns (${shown}/${all})`,
  allColumns: "Show all columns",
  filterLabel: (column) => `Filter ${column}`,
  fromLabel: (column) => `${column}, from`,
  toLabel: (column) => `${column}, to`,
  any: "all",
  hints: { words: "contains", number: ">=1000", from: "from", to: "to" },
  help: "Columns of words look for what contains them; value and paragraph take >=1000, <5%, 50..60, 1 million..; dates a year, month or day; a single “-” finds what is missing.",
  columns: {
    id: "Id",
    region: "Region",
    level: "Level",
    theme: "Theme",
    indicator: "Indicator",
    population: "Population",
    value: "Value",
    unit: "Unit",
    counts: "Counts",
    precision: "Precision",
    since: "Since",
    asOf: "As of",
    known: "Date known",
    basis: "Basis",
    standing: "Standing",
    report: "Report",
    paragraph: "Paragraph",
    printed: "As printed",
    note: "Note",
    partOf: "Part of",
  },
  levels: singular,
  standings: { current: "stands", superseded: "corrected by" },
  units: { percent: "%", CNY: "CNY", count: "count" },
  checks: {
    heading: "Check of the data",
    lead: "What the checker says of the package, row by row. Rows with errors are left out; doubtful ones are in and want a look; what is worth knowing is no fault.",
    errors: (count) => `Errors (${fullNumber(count)})`,
    warnings: (count) => `Doubts (${fullNumber(count)})`,
    notes: (count) => `Worth knowing (${fullNumber(count)})`,
    noErrors: "No errors.",
    noWarnings: "No doubts.",
    noNotes: "Nothing to add.",
    moreReports: (rest) => ` and ${rest} more`,
    show: "Show these figures",
    showWhat: (note) => `Show these figures: ${note}`,
    figureNotes: {
      noPopulation: (count) => `${figures(count)} without a population stated`,
      noParagraph: (count) =>
        `${figures(count)} without a paragraph, as the text of the report is not at hand`,
      datePublished: (count) => `${figures(count)} of which only the date of the report is known`,
      dateInferred: (count) => `${figures(count)} whose date is inferred from the context`,
      dateCoarse: (count) => `${figures(count)} dated by month or year alone`,
      derived: (count) => `${figures(count)} derived by the board from printed numbers`,
    },
    reportNotes: {
      noPublisher: (count, names) =>
        `${counted(count, "report", "reports")} without a publisher recorded: ${names}`,
      noAddress: (count, names) =>
        `${counted(count, "report", "reports")} without an address recorded: ${names}`,
    },
    listComma: "; ",
  },
  revisions: {
    heading: "What changed between versions",
    lead: "It is the package that changed, not what a report says. Every change gives its reason.",
    none: (previous) =>
      previous === null
        ? "This package records no change."
        : `Nothing has changed since version ${previous}.`,
    seen: (day) => `Only changes to figures that had been reported by ${day}.`,
    noneSeen: (day) =>
      `No figure that had been reported by ${day} has changed; changes to later ones are not listed.`,
    unread:
      "The table of changes (revisions.csv) could not be read, which does not mean that nothing changed.",
    nothingFound: "No change answers to this.",
    caption: (version, date) => `Version ${version}, ${date}`,
    count: (count) => counted(count, "change", "changes"),
    version: "Version",
    allVersions: "all versions",
    change: "Change",
    allChanges: "all changes",
    changes: { added: "added", changed: "changed", withdrawn: "withdrawn" },
    figure: "Figure",
    column: "Column",
    before: "Before",
    after: "After",
    reason: "Reason",
    nothing: "empty",
    wholeFigure: "whole figure",
    more: (rest) => `${fullNumber(rest)} more; the filter of changes narrows them down.`,
  },
  package: {
    heading: "The package",
    version: "Version",
    created: "Date",
    holds: "Holds",
    heldOn: (day) => `Held by ${day}`,
    counts: {
      figures,
      measures: (count) => counted(count, "measure", "measures"),
      reports: (count) => counted(count, "report", "reports"),
      regions: (count) => counted(count, "region", "regions"),
      populations: (count) => counted(count, "population", "populations"),
      indicators: (count) => counted(count, "indicator", "indicators"),
    },
    unread: {
      figures: "figures unread",
      measures: "measures unread",
      reports: "reports unread",
      regions: "regions unread",
      populations: "populations unread",
      indicators: "indicators unread",
    },
    listComma: ", ",
    licence: "Licence",
    noLicence: "The package states no licence",
    files: "Files",
    filesHint: "Excel and WPS open the CSV files as they are",
  },
};
