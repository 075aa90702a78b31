import { chineseHeadings } from "#dataset/doubt/headings.ts";
import type { FaultKind } from "#domain/fault.ts";
import { someOf } from "#mocks/edge/workshop.ts";
import { type BookOperator, bookOperator } from "./bookOperator.ts";
import { type BookRow, freshBookRow, type OwnBook } from "./ownBook.ts";

/** A sheet of figures under the same headings with another value. */
const otherFigures = (id: string) =>
  `<row r="1">${["id", "value", "as_printed"].map(inline).join("")}</row><row r="2">${[id, "11111", "1.1111万元"].map(inline).join("")}</row>`;
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

const hiddenSheet = (name: string, state: "hidden" | "veryHidden"): BookOperator =>
  bookOperator({
    name,
    outcome: "OK",
    traits: [state],
    change: (book) => {
      const rows = otherFigures(book.rows[0]?.id ?? "");
      book.otherSheets.push({ name: `旧${state}`, state, kind: "worksheet", rows });
      book.unused.push("hiddenSheet");
    },
  });

/** The sheet, its rows and columns, and what lies beside it. */
export const sheetOperators: readonly BookOperator[] = [
  hiddenSheet("a hidden sheet with other values", "hidden"),
  hiddenSheet("a sheet that only a macro shows, with other values", "veryHidden"),
  bookOperator({
    name: "a sheet of a chart",
    outcome: "OK",
    traits: ["chart"],
    change: (book) => {
      book.otherSheets.push({ name: "图", state: "visible", kind: "chartsheet", rows: "" });
    },
  }),
  bookOperator({
    name: "a sheet of something else",
    outcome: "OK",
    traits: ["other"],
    change: (book) => {
      book.otherSheets.push({
        name: "说明",
        state: "visible",
        kind: "worksheet",
        rows: `<row>${inline("联系人")}</row>`,
      });
      book.unused.push("noTable");
    },
  }),
  {
    name: "a hidden row",
    outcome: "DOUBT",
    apply: (book) => {
      const row = book.taken.has("hidden row") ? undefined : freshBookRow(book);
      if (!row) return false;
      book.taken.add("hidden row");
      row.isHidden = true;
      const details = (rowNumber: (row: BookRow) => number) => ({ rows: String(rowNumber(row)) });
      book.expected.push({ kind: "hiddenRows", severity: "warning", row, found: "", details });
      return true;
    },
  },
  bookOperator({
    name: "a hidden column",
    outcome: "DOUBT",
    traits: ["hidden column", "header"],
    change: (book) => {
      const column = someOf(book.columns, book.random);
      book.hiddenColumns.add(column);
      book.expected.push({
        kind: "hiddenColumn",
        severity: "warning",
        row: "header",
        column,
        found: column,
        details: {},
      });
    },
  }),
  bookOperator({
    name: "Chinese headings",
    outcome: "OK",
    traits: ["header"],
    change: (book) => {
      for (const [column, words] of Object.entries(chineseHeadings.figures))
        book.headings.set(column, book.random() < 0.5 ? (words[0] ?? column) : `${words[0]} ${column}`);
    },
  }),
  bookOperator({
    name: "S12 columns in another order",
    outcome: "OK",
    traits: ["order", "columns"],
    change: (book) => {
      const { random } = book;
      book.columns = [...book.columns].sort(() => random() - 0.5);
    },
  }),
  bookOperator({
    name: "E11 empty rows between others",
    outcome: "OK",
    traits: ["gaps"],
    change: (book) => {
      for (const row of book.rows.slice(1)) if (book.random() < 0.3) book.gaps.set(row, 2);
    },
  }),
  bookOperator({
    name: "cells that do not say where they stand",
    outcome: "OK",
    traits: ["references"],
    change: (book) => {
      book.hasReferences = false;
    },
  }),
  bookOperator({
    name: "elements with a prefix",
    outcome: "OK",
    traits: ["prefix"],
    change: (book) => {
      book.prefix = "x";
    },
  }),
  bookOperator({
    name: "S11 a row of totals",
    outcome: "ROW",
    traits: ["totals", "order"],
    change: (book) => {
      const after = someOf(book.rows, book.random);
      const cells = ["合计", "", "", "", "123456"];
      book.strays.set(after, cells);
      const found = [...cells, ...book.columns.slice(cells.length).map(() => "")].join(",");
      book.expected.push({ kind: "totalRow", severity: "warning", row: { after }, found, details: {} });
    },
  }),
  bookOperator({
    name: "S9 a title above the header",
    outcome: "STOP",
    traits: ["title"],
    change: (book) => {
      book.title = "2022年各地复工复产情况表";
      refuse(book, "headerBelow");
    },
  }),
  bookOperator({
    name: "a digit changed by a bad disk",
    outcome: "STOP",
    traits: ["bytes"],
    change: (book) => {
      book.isDamaged = true;
      refuse(book, "notWorkbook");
    },
  }),
  bookOperator({
    name: "S5 a column twice",
    outcome: "STOP",
    traits: ["header"],
    change: (book) => {
      book.headings.set("numerator", "denominator");
      refuse(book, "duplicateColumn");
    },
  }),
];

function refuse(book: OwnBook, kind: FaultKind): void {
  book.isRefused = true;
  book.unused.push(kind);
}
