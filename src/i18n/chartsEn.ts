import type { ChartsWording } from "./chartsWording.ts";
import { differenceLabel } from "./figureWording.ts";
import { levelsEn, singular } from "./levelsEn.ts";
import { noticeEn } from "./noticesEn.ts";
import { joined, say } from "./sentence.ts";

/** More regions of one level than this are counted, not named. */
const MOST_NAMES = 14;

/** What the order of the rows means where they do not compare; of a ranking at the reader's wish another note tells. */
const orderNotes = {
  byRegion: " Rows stand in the order of regions, unranked.",
  byValue: " Rows stand by value, which is no ranking.",
  asked: "",
  none: "",
};

/** What stands in and around the charts, in English. */
export const chartsEn: ChartsWording = {
  rateTitle: (population) => `Reopening rate · ${population}`,
  ratesTitle: "Reopening rate",
  loanTitle: "Loans · disbursed, intended, applied for",
  refundTitle: "Tax refunds · cumulative amount",
  percentUnit: "Percent of the population",
  moneyUnit: (scale) => (scale === "log" ? "CNY, logarithmic axis" : "CNY"),
  asOf: (from, to, years) =>
    from === to
      ? `as of ${from}`
      : `as of ${from} to ${to}${years.length > 1 ? `, different years (${years.join(", ")})` : ""}`,
  coverage: (covered, isOfDrawn) => {
    const reported = covered.filter(({ reporting }) => reporting > 0);
    const parts = reported.map(
      ({ level, reporting, chosen }) =>
        `${reporting} of ${chosen} ${chosen === 1 ? singular[level] : levelsEn[level]}`,
    );
    return `${isOfDrawn ? "drawn: " : "reported by "}${parts.join(", ")} chosen`;
  },
  silent: (covered) => {
    const levels = covered.filter(({ silent }) => silent.length > 0);
    return levels
      .map(({ level, silent, reporting }) => {
        if (silent.length === 1) return silent.map(({ name }) => name.en).join();
        if (reporting === 0) return `all ${silent.length} ${levelsEn[level]} chosen`;
        if (silent.length > MOST_NAMES) return `${silent.length} ${levelsEn[level]}`;
        return silent.map(({ name }) => name.en).join(", ");
      })
      .join("; ");
  },
  unreadRegions: (regions) =>
    `${regions.map(({ name }) => name.en).join(", ")}: data could not be read because of errors, which is not the same as not reported.`,
  silentLead: (regions, seen) => `Not reported${seen === null ? "" : ` by ${seen}`}: ${regions}.`,
  notice: noticeEn,
  notComparable: (clauses, order) =>
    say`Not to be compared directly: ${joined(clauses, "; ")}.${orderNotes[order]}`,
  overlaps: (clauses) => say`${joined(clauses, "; ")}: never added up.`,
  otherNotices: (clauses) => say`${joined(clauses, "; ")}.`,
  ownAxes: "Each group has an axis of its own: lengths do not compare between groups.",
  unknownPopulation: (published) => `Population not stated (report of ${published})`,
  otherReport: (value) => `another report: ${value}`,
  compare: {
    label: "Rank and difference",
    none: "Off",
    rank: "Rank",
    against: (name, value) => `Difference from ${name} ${value}`,
    refused: (clauses) => say`These figures should not be compared directly: ${joined(clauses, "; ")}.`,
    confirm: "Compare all the same",
    confirmed: "Compared at the reader’s wish: ranks and differences hold only together with these notes.",
    baseMissing: (id) =>
      `The figure to compare with (${id}) is not among those of this chart, so nothing is compared.`,
    difference: (difference, unit) => `difference ${differenceLabel(difference, unit, "en")}`,
    base: "compared with this",
    unknown: "difference unknown",
    place: (first, last) => (first === last ? `${first}. ` : `${first}–${last}. `),
  },
  stages: { disbursed: "disbursed", intended: "intended", applied: "applied for" },
  exactGroup: "Exact",
  boundedGroup: "Only a bound or an approximation: not ranked among exact rates",
  outerGroup: "Regions that contain others shown",
  areaGroup: "Areas, whose members no report lists",
  key: {
    exact: "exact",
    at_least: "≥ at least: the report says “over” or “and above”",
    at_most: "≤ at most: the report says “under”",
    approximate: "about or nearly",
    derived: "derived from printed counts",
    outer: "containing region or area",
    disbursed: "disbursed",
    intended: "intended, may include what is disbursed",
    applied: "applied for, not disbursed",
    refund: "refunded to date",
    span: "two reports differ: both ends shown",
  },
  keyLabel: "Key",
  borrowers: (count) => (count === "1" ? "1 borrower" : `${count} borrowers`),
  intendedBorrowers: (count) => `${count} firms with an intention`,
  share: (share) => `${share} of the intended (derived)`,
  refundCases: (count) => (count === "1" ? "1 refund" : `${count} refunds`),
  refundMean: (mean) => `mean ${mean} (derived)`,
  derived: "derived",
  source: "Source: ",
  moreSources: (more) => `; ${more} more in the table`,
  version: (version) => `data version ${version}`,
  showTable: "Table",
  export: "Export",
  addToBriefing: "Add to briefing",
  hideTable: "Hide table",
  rowsCapped: (shown, all) =>
    `The chart shows the first ${shown} of ${all} rows; the table has the rest, or choose fewer regions.`,
  empty: (seen) =>
    `Nothing of this kind ${seen === null ? "was reported" : `had been reported by ${seen}`} for the chosen regions and period`,
  emptyAdvice: (seen) =>
    `Not reported does not mean zero. ${seen === null ? "Widen" : `The board is read as of ${seen}: choose a later day, widen`} the period or choose other regions.`,
  otherRelief: (figures) =>
    `Tax cuts, deferrals and other relief are no refunds and not drawn here; ${figures} such figures stand under “Relief” on the board.`,
  zerosLeftOut: (zeros) =>
    `${zeros} ${zeros === 1 ? "value is" : "values are"} zero, which a logarithmic axis does not have: not drawn. Use the linear axis.`,
  definition: (population, definition) => `${population}: ${definition}`,
  otherPopulations: (names) =>
    `The chosen regions also report rates of other populations: ${names.join("; ")}.`,
  figureNotes: (notes, more) => `Notes: ${notes.join("; ")}${more > 0 ? `; ${more} more in the table` : ""}.`,
  namedNote: (regions, note) =>
    `${regions.slice(0, 3).join(", ")}${regions.length > 3 ? ` and ${regions.length - 3} more` : ""}: ${note.replace(/\.$/, "")}`,
};
