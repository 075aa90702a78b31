import type { OwnDataWording } from "./ownDataWording.ts";

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

export const ownDataEn: OwnDataWording = {
  heading: "Your own data",
  local: "Read and checked on this computer alone; nothing was sent anywhere.",
  reading: "Reading and checking…",
  failed: "This could not be read, for a reason that nobody expected. The page keeps the data it had.",
  close: "Close",
  tables: {
    regions: "Regions",
    indicators: "Indicators",
    populations: "Populations",
    reports: "Reports",
    figures: "Figures",
    measures: "Measures",
    revisions: "Revisions",
  },
  more: (rows) => `${counted(rows, "more row is", "more rows are")} not listed.`,
  empty: "(empty)",
  understood: {
    heading: "What was understood",
    caption: "Each table: which file it is from, and by which columns it is read",
    headings: {
      file: "File",
      encoding: "Format",
      table: "Read as",
      rows: "Rows",
      columns: "Columns recognised (heading → column)",
      unused: "Columns not used",
    },
    nothingUnused: "none",
    absent: (columns) =>
      `Columns that are not in the file: ${columns}. Figures that are there keep theirs; new ones have none, and those that they need are told below.`,
    same: (cells) =>
      `${counted(cells, "cell")} only written otherwise by a spreadsheet (50 for 50.0), taken for unchanged.`,
    whole:
      "This is a whole package of another version, which takes the place of the data on show; tables that it lacks are those on show.",
    older: ({ own, published }) =>
      `This package is version ${own}, older than ${published}, which is published. What is published and not in it would be withdrawn (see the difference below); it becomes the next version.`,
    unused: "Not read:",
    why: {
      noTable:
        "the headings are of no table; the first row should have names of columns such as region, indicator, population, value, as_of, report",
      severalTables:
        "the headings might be of several tables; name the file or sheet after its table, such as figures",
      notListed: "not listed in datapackage.json",
    },
  },
  faults: {
    heading: (errors, warnings) =>
      `What is the matter: ${counted(errors, "error")}, ${counted(warnings, "notice")}`,
    none: "Nothing was found.",
    filter: "List",
    options: { all: "All", error: "Errors", warning: "Notices" },
    grid: (place) => `${place}: rows with faults; below the marked cells it says how to write them`,
    row: "Row",
    marked: "At fault: ",
    beside: (key, place) =>
      place === null
        ? ` (this is ${key} on show, which stays as it is)`
        : ` (this is ${key}, ${place.file}:${place.row})`,
    mend: "Mend…",
    mendWhat: (place, row) => `Mend row ${row} of ${place}`,
    rest: (faults) =>
      `${counted(faults, "more is", "more are")} not listed; mend those above and drop the file again.`,
    blocking: (faults) =>
      `With these data there would be ${counted(faults, "error")} elsewhere, so they can be neither shown nor downloaded. To be mended first:`,
  },
  difference: {
    heading: "The difference to the data on show",
    none: "There is no difference to the data on show.",
    counts: (table, { added, changed, gone }) =>
      `${table}: ${added} added, ${changed} changed, ${gone} withdrawn`,
    added: (rows) => `${rows} added`,
    changed: (rows) => `${rows} changed`,
    gone: (rows) => `${rows} withdrawn`,
    headings: { row: "Figure", column: "Column", before: "Before", after: "After", what: "What it says" },
    others: ({ present, absent }) =>
      `The file has ${present} of the ${present + absent} figures on show. The other ${absent}:`,
    staying: (table, { rows, listed }) =>
      `${table}: ${counted(rows, "row", "rows")} on show ${rows === 1 ? "is" : "are"} not in the file (${listed}) and ${rows === 1 ? "stays" : "stay"}; rows of this table are not withdrawn by deleting them.`,
    keepOthers: "are only not in this file, and stay",
    withdrawOthers: "are withdrawn",
  },
  publish: {
    heading: "View, or download as a new version",
    version: (version, revisions) =>
      `New version ${version}; revisions.csv gets ${counted(revisions, "more line")}.`,
    nothing: "There is nothing to publish.",
    day: "Day of publication",
    reason: { zh: "Reason (in Chinese)", en: "Reason (in English)" },
    usualReason: { zh: "据报道补充或更正。", en: "Added or corrected from the reports." },
    leaveOut: (rows) =>
      `${counted(rows, "row has", "rows have")} errors; leave ${rows === 1 ? "it" : "them"} out`,
    takeOlder: (version) => `This package is older than ${version}, which is published; take it all the same`,
    view: "View on the board",
    download: "Download ZIP",
    otherOnServer: (version) =>
      `Not saved: the data on the server is no longer what this page read (it is version ${version} now), and publishing this would take back what others changed. Reload the page and drop the files again.`,
    saved: (file) => `Saved as “${file}”. Unpack it over the folder of the data on the server to publish it.`,
  },
  rowsLeftOut: (rows) => `${counted(rows, "row has an error and is", "rows have errors and are")} left out. `,
  onShow: (files, version) =>
    `On show are your own data, from ${files} (version ${version}). Nothing has left this computer, and they are gone when the page is loaded anew.`,
  moreFiles: (first, files) => `${first} and others, ${files} files`,
  notOpened: (file) => `“${file}” was not opened: `,
  nothingRead: "no table that can be used was found in it.",
};
