import type { Locale } from "#domain/locale.ts";

/** The texts about an exported table that comes back to the board; they are fetched with the first one. */
interface TableDropWording {
  readonly heading: (title: string) => string;
  readonly file: (name: string) => string;
  readonly nothing: string;
  readonly allSame: (figures: number) => string;
  readonly counts: (counts: { same: number; differing: number; gone: number }) => string;
  readonly leftOut: (faults: number) => string;
  readonly sameVersion: (version: string) => string;
  readonly otherVersion: (ofTable: string, shown: string) => string;
  readonly noVersion: string;
  readonly otherPackage: string;
  readonly openView: string;
  readonly noView: string;
  readonly differing: (figures: number) => string;
  readonly cells: string;
  readonly columns: Record<"figure" | "column" | "before" | "after", string>;
  readonly emptyCell: string;
  readonly gone: (figures: number) => string;
  readonly goneRow: (row: number, what: string) => string;
  readonly more: (rows: number) => string;
  readonly faults: (faults: number) => string;
  readonly close: string;
}

const zh: TableDropWording = {
  heading: (title) => `导出的表格与当前数据比对：${title}`,
  file: (name) => `文件：${name}`,
  nothing: "表格里没有数据行。",
  allSame: (figures) => `表中 ${figures} 条数据与页面上的数据完全相同。`,
  counts: ({ same, differing, gone }) =>
    `表中读出 ${same + differing + gone} 条数据：${same} 条与页面上的数据相同，${differing} 条不同，${gone} 条在数据中找不到。`,
  leftOut: (faults) => `有 ${faults} 处读不懂，所在的行没有比对；见下面的清单。`,
  sameVersion: (version) => `导出时的数据版本与页面相同：${version}。`,
  otherVersion: (ofTable, shown) => `导出时的数据版本是 ${ofTable}，页面显示的是 ${shown}。`,
  noVersion: "表中没有写明数据版本。",
  otherPackage: "表格出自另一个数据包，这里仍与页面上的数据包比对。",
  openView: "打开导出时的视图",
  noView: "表中写的图表地址不是本看板的页面，不能打开。",
  differing: (figures) => `${figures} 条不同`,
  cells: "一格一行：表中写的和页面上的",
  columns: { figure: "数据", column: "列", before: "表中", after: "页面上" },
  emptyCell: "（空）",
  gone: (figures) => `${figures} 条在数据中找不到`,
  goneRow: (row, what) => `第 ${row} 行：${what}`,
  more: (rows) => `另有 ${rows} 行没有列出。`,
  faults: (faults) => `文件中的 ${faults} 处问题`,
  close: "关闭",
};

const en: TableDropWording = {
  heading: (title) => `An exported table beside the present data: ${title}`,
  file: (name) => `File: ${name}`,
  nothing: "The table has no rows of figures.",
  allSame: (figures) =>
    figures === 1
      ? "The one figure of the table is the same as on the board."
      : `All ${figures} figures of the table are the same as on the board.`,
  counts: ({ same, differing, gone }) =>
    `${same + differing + gone} figures were read from the table: ${same} the same as on the board, ${differing} different, ${gone} not in the data.`,
  leftOut: (faults) =>
    `${faults === 1 ? "One cell or row" : `${faults} cells or rows`} could not be understood, so those rows were not compared; they are listed below.`,
  sameVersion: (version) => `It was exported from the version of the data on show, ${version}.`,
  otherVersion: (ofTable, shown) =>
    `It was exported from version ${ofTable} of the data; the page shows version ${shown}.`,
  noVersion: "The table does not say which version of the data it is from.",
  otherPackage: "It is from another data package and is compared with the one on show all the same.",
  openView: "Open the view it was exported from",
  noView: "The chart address in the table is no page of this board and cannot be opened.",
  differing: (figures) => (figures === 1 ? "1 figure differs" : `${figures} figures differ`),
  cells: "A row for each cell: what the table says and what the board says",
  columns: { figure: "Figure", column: "Column", before: "In the table", after: "On the board" },
  emptyCell: "(empty)",
  gone: (figures) =>
    figures === 1 ? "1 figure is not in the data" : `${figures} figures are not in the data`,
  goneRow: (row, what) => `Row ${row}: ${what}`,
  more: (rows) => `${rows} more are not listed.`,
  faults: (faults) => `What is the matter with the file (${faults})`,
  close: "Close",
};

export const tableDropWording: Record<Locale, TableDropWording> = { zh, en };
