import { loansSentenceEn, noticeEn, ratesSentenceEn, refundsSentenceEn } from "./sentencesEn.ts";
import type { Wording } from "./wording.ts";

const levels = {
  nation: "nation",
  province: "provinces",
  prefecture: "prefectures",
  county: "counties and districts",
  zone: "development zones",
  area: "areas",
} as const;

/** The board in English. */
export const en: Wording = {
  board: {
    title: "Reopening Board",
    loading: "Loading the data…",
    language: "Language",
    otherLanguage: "中文",
    appearance: "Appearance",
    appearances: { light: "Light", dark: "Dark" },
    dataVersion: (version, figures) => `Data version ${version} · ${figures} figures`,
    newVersion: (version) =>
      `A new version of the data is out (${version}); this page still shows the old one.`,
    reload: "Load the new version",
    retry: "Try again",
    failed: "The data could not be read, so no chart can be drawn",
    failedAdvice:
      "Check the network or the files and try again; if it happens again, pass the lines below to whoever keeps the data.",
    dropped: (parts) =>
      `${parts.length} part(s) of the address mean nothing here and were left out: ${parts.join(", ")}`,
    faults: (errors, warnings) =>
      `Data check: ${errors} error(s)${errors > 0 ? " (the rows or files concerned are not drawn)" : ""}, ${warnings} doubt(s)`,
    faultsMore: (more) => `and ${more} more; npm run data:check lists them all.`,
    chartBroken: "This chart cannot be shown; its table still can.",
  },
  filters: {
    label: "Filters",
    regions: "Regions",
    regionsChosen: (first, total) => (total === 1 ? first : `${first} and ${total - 1} more`),
    regionsWithBelow: (name, total) => `${name} and all below (${total})`,
    allRegions: (total) => `All ${total}`,
    noRegion: "None chosen",
    search: "Find a region",
    searchHint: "Chinese, English or code",
    nothingFound: (text) => `Nothing is called “${text}”. Try a shorter name or the six-digit code.`,
    withBelow: (name) => `Choose ${name} and all below`,
    withoutBelow: (name) => `Drop ${name} and all below`,
    familyOn: "with all below",
    familyOff: "drop all below",
    unfold: (name) => `Regions in ${name}`,
    usualRegions: "Default regions",
    everyRegion: "All regions",
    noneChosen: "Clear",
    close: "Done",
    from: "From",
    to: "To",
    firstDate: "first",
    lastDate: "latest",
    population: "Population",
    populationOption: (name, regions) => `${name} (${regions})`,
    scale: "Money axis",
    scales: { linear: "Linear", log: "Logarithmic" },
    rates: "Show",
    rateModes: { latest: "Latest", time: "Over time" },
    oneDateOnly: "The chosen regions have a single date each for this population",
  },
  charts: {
    rateTitle: (population) => `Reopening rate · ${population}`,
    loanTitle: "Loans · disbursed, intended, applied for",
    refundTitle: "Tax refunds · cumulative amount",
    percentUnit: "Percent of the population",
    moneyUnit: (scale) => (scale === "log" ? "CNY, logarithmic axis" : "CNY"),
    asOf: (from, to) => (from === to ? `as of ${from}` : `as of ${from} to ${to}`),
    asOfRow: (date) => `as of ${date}`,
    coverage: (covered) =>
      "reported by " +
      covered
        .filter(({ reporting }) => reporting > 0)
        .map(({ level, reporting, chosen }) => `${reporting} of ${chosen} ${levels[level]}`)
        .join(", "),
    silent: (covered) =>
      covered
        .filter(({ silent }) => silent.length > 0)
        .map(({ level, silent, reporting }) => {
          if (reporting === 0) return `none of ${silent.length} ${levels[level]}`;
          const names = silent.slice(0, 12).map(({ name }) => name.en);
          return names.join(", ") + (silent.length > 12 ? ` and ${silent.length - 12} more` : "");
        })
        .join("; "),
    silentLead: (regions) => `Not reported: ${regions}.`,
    notice: noticeEn,
    notRanked:
      "These figures should not be compared directly, so they stand in the order of regions, unranked.",
    stages: { disbursed: "disbursed", intended: "intended", applied: "applied for" },
    exactGroup: "Exact",
    boundedGroup: "Only a bound or an approximation: not ranked among exact rates",
    outerGroup: "Region that contains others below",
    key: {
      exact: "exact",
      at_least: "≥ the report says “over”: it is higher",
      at_most: "≤ the report says “under”: it is lower",
      approximate: "about or nearly",
      derived: "derived from printed counts",
      outer: "contains the regions below",
      disbursed: "disbursed",
      intended: "intended, not disbursed",
      applied: "applied for, not disbursed",
      refund: "refunded to date",
    },
    keyLabel: "Key",
    noPopulation: "borrowers not stated",
    borrowers: (count) => `${count} borrowers`,
    share: (share) => `${share} of the intended is disbursed (derived)`,
    refundCases: (count) => `${count} refunds`,
    refundMean: (mean) => `mean ${mean} (derived)`,
    derived: "derived",
    source: (reports, more) => `Source: ${reports.join("; ")}${more > 0 ? `; ${more} more in the table` : ""}`,
    version: (version) => `data version ${version}`,
    showTable: "Table",
    hideTable: "Hide table",
    rowsCapped: (shown, all) =>
      `The chart shows the first ${shown} of ${all} rows; the table has the rest, or choose fewer regions.`,
    empty: "Nothing of this kind was reported for the chosen regions and period",
    emptyAdvice: "Not reported does not mean zero. Widen the period or choose other regions.",
    otherRelief: (figures) =>
      `Tax cuts, deferrals and other relief are no refunds and not drawn here; ${figures} such figures stand under “Relief” below.`,
    timeLeftOut: (regions) => `${regions} more regions have a single date; see “Latest”.`,
    linesCapped: (shown, all) => `The chart draws the ${shown} regions with most dates of ${all}; the table has the rest.`,
    gap: "Points are reported dates; between them nothing is known, and the line only joins them in order.",
  },
  sentences: { rates: ratesSentenceEn, loans: loansSentenceEn, refunds: refundsSentenceEn },
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
      lessExact: "not drawn: an exact value of that date exists",
      earlierReport: "not drawn: a later report of that date exists",
    },
    singleDate: "not drawn: a single date only",
    beyondRows: "not drawn: beyond the rows of the chart",
    paragraph: (number) => `paragraph ${number}`,
    noParagraph: "paragraph not recorded",
    notStated: "not stated",
    listComma: "; ",
    more: (rows) => `Show ${rows} more rows`,
  },
  all: {
    heading: "All figures",
    lead: (figures, measures) =>
      `All ${figures} figures and ${measures} measures of the chosen regions and period by theme, one row each, none left out.`,
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
  levels,
};
