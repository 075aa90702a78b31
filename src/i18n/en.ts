import { chartsEn } from "./chartsEn.ts";
import { levelsEn } from "./levelsEn.ts";
import { loansSentenceEn, overTimeSentenceEn, ratesSentenceEn, refundsSentenceEn } from "./sentencesEn.ts";
import type { Wording } from "./wording.ts";

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** The board in English. */
export const en: Wording = {
  board: {
    title: "Reopening Board",
    loading: "Loading the data…",
    language: "Language",
    appearance: "Appearance",
    appearances: { light: "Light", dark: "Dark" },
    pages: {
      overview: "Overview",
      regions: "Regions",
      measures: "Measures",
      reports: "Reports",
      data: "Data",
      briefing: "Briefings",
    },
    pagesLabel: "Pages",
    dataVersion: (version, figures) => `Data version ${version} · ${figures} figures`,
    newVersion: (version) =>
      `A new version of the data is out (${version}); this page still shows the old one.`,
    reload: "Load the new version",
    retry: "Try again",
    failed: "The data could not be read, so no chart can be drawn",
    failedAdvice:
      "Check the network or the files and try again; if it happens again, pass the lines below to whoever keeps the data.",
    dropped: (count, parts) =>
      `${counted(count, "part")} of the address ${count === 1 ? "means" : "mean"} nothing here and ${count === 1 ? "was" : "were"} left out: ${parts.join(", ")}${count > parts.length ? " …" : ""}`,
    faults: (errors, warnings) =>
      `Data check: ${counted(errors, "error")}${errors > 0 ? " (the rows or files concerned are not drawn)" : ""}, ${counted(warnings, "doubt")}`,
    faultsMended: "Mend them on the page of data",
    faultsOfWhole: (day) => `The check is of the whole package, and so also of reports later than ${day}.`,
    emptyPackage:
      "This data package holds no figure at all: its tables are empty, which is not the same as nothing reported. Check figures.csv.",
    seen: (day, figures, maybe) =>
      `Only the ${figures} figures that had been reported by ${day}.${maybe > 0 ? ` ${maybe} more are left out, as the date of their report does not say whether it was out by then.` : ""}`,
    seenEnd: "Back to now",
    exportBroken: "The export could not be loaded; check the network and open it again.",
    briefingBroken: "Briefings could not be loaded. Check the network and try again.",
    pageBroken:
      "The code of this page could not be loaded; the other pages are still there. Check the network and reload.",
    reloadPage: "Reload",
    chartBroken: "This chart cannot be shown; its table still can.",
  },
  filters: {
    label: "Filters",
    regions: "Regions",
    regionsChosen: (first, total) => (total === 1 ? first : `${first} and ${total - 1} more`),
    regionsWithBelow: (name, total) => `${name} and all below (${total})`,
    allRegions: (total) => `All ${total}`,
    noRegion: "None chosen",
    chooseRegion: "No region is chosen. Choose some under “Regions”, or take the default ones.",
    from: "From",
    to: "To",
    seen: "As seen on",
    firstDate: "first",
    lastDate: "latest",
    population: "Population",
    populationOption: (name, regions) => `${name} (${regions})`,
    scale: "Money axis",
    scales: { linear: "Linear", log: "Logarithmic" },
    rates: "Show",
    rateModes: { latest: "Latest", time: "Over time" },
    oneDateOnly: "one date each",
  },
  charts: chartsEn,
  sentences: {
    rates: ratesSentenceEn,
    overTime: overTimeSentenceEn,
    loans: loansSentenceEn,
    refunds: refundsSentenceEn,
  },
  table: {
    caption: (title) => `Table: ${title}`,
    columns: {
      region: "Region",
      indicator: "Indicator",
      population: "Population",
      value: "Value",
      counts: "Counts",
      precision: "Precision",
      asOf: "As of",
      basis: "Basis",
      source: "Report, paragraph",
      asPrinted: "As printed",
      note: "Note",
      drawn: "In the chart",
      number: "No.",
      measure: "Measure",
      departments: "Departments",
      timeLimit: "Time limit",
      issued: "Issued",
    },
    precision: { exact: "exact", at_least: "at least", nearly: "nearly", about: "about", at_most: "at most" },
    asOfBasis: { stated: "stated", published: "date of the report", inferred: "inferred" },
    valueBasis: { stated: "reported", derived: "derived" },
    drawn: "drawn",
    passed: {
      older: "not drawn: a newer date exists",
      mayBeOlder: "not drawn: the date of another figure may be later",
      lessExact: "not drawn: an exact value of that date exists",
      otherReport: "not drawn: a later report gives a figure of that date",
      unorderedReport:
        "not drawn: another report gives a figure of that date, and neither is known to be later",
      sameReport: "not drawn: the same report gives another figure of that date",
      superseded: "not drawn: corrected by a later report",
    },
    singleDate: "not drawn: a single date only",
    notDrawn: "not drawn: not of an amount in the chart, or beyond its rows",
    superseded: "corrected",
    spanEnd: "drawn as the other end of a span: another report of that date",
    beyondRows: "not drawn: beyond the rows of the chart",
    paragraphs: (numbers) => `paragraph ${numbers.join(", ")}`,
    paragraph: (number) => `paragraph ${number}`,
    noParagraph: "paragraph not recorded",
    notStated: "not stated",
    listComma: "; ",
    more: (rows) => `Show ${rows} more rows`,
  },
  all: {
    heading: "All figures",
    otherThemes: "Other themes",
    lead: (figures, measures, leftOut) =>
      `All ${figures} figures and ${measures} measures of the chosen regions and period by theme, one row each.${leftOut > 0 ? ` ${leftOut} more rows could not be read because of errors.` : ""}`,
    themes: {
      reopening: "Reopening",
      loans: "Loans",
      refunds: "Tax refunds",
      relief: "Relief",
      services: "Services",
      jobs: "Jobs",
      support: "Support",
    },
    themeCount: (theme, figures) => `${theme} (${figures})`,
    measures: (measures) => `Measures (${measures})`,
    none: "not reported",
  },
  levels: levelsEn,
};
