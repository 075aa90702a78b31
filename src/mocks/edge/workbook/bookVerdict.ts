import { openedOwn } from "#dataset/opened/openedOwn.ts";
import { type Proposal, proposal } from "#dataset/opened/proposal.ts";
import { shownPackage } from "#dataset/opened/shownPackage.ts";
import { beginning } from "#domain/fault.ts";
import type { ToldFault } from "#mocks/edge/oracle/consequences.ts";
import { type CellsByTable, datasetCells } from "#mocks/edge/oracle/datasetCells.ts";
import { expectedCells } from "#mocks/edge/oracle/expectedCells.ts";
import { keptRows } from "#mocks/edge/oracle/keptRows.ts";
import { cellDisagreements, faultDisagreements, told } from "#mocks/edge/oracle/verdict.ts";
import { spoiltPackage } from "#mocks/edge/spoiltPackage.ts";
import { workshopOf } from "#mocks/edge/workshop.ts";
import { bookBytes } from "./bookBytes.ts";
import { BOOK, type BookFault, type BookRow, type OwnBook, SHEET } from "./ownBook.ts";
import { rowNumbers } from "./sheetXml.ts";

const choices = { day: "2022-11-24", reason: { zh: "据报道补充。", en: "Added." }, othersWithdrawn: null };

/** What the board makes of the package on show with the workbook laid over it. */
export async function proposalOf(book: OwnBook): Promise<Proposal> {
  const shown = shownPackage(spoiltPackage(book.onShow));
  const opened = await openedOwn([new File([bookBytes(book)], BOOK)]);
  if (typeof opened === "string") throw new Error(opened);
  return proposal(opened, { onShow: shown, start: shown, published: shown }, choices);
}

/** All in which what would be shown and published, or is said, is not what is known of the workbook. */
export function bookDisagreements(book: OwnBook, found: Proposal): readonly string[] {
  if (found.dataset === null) return ["there is nothing to show"];
  const [due, read] = [dueCells(book), datasetCells(found.dataset)];
  // How the package names itself, and its changes, are no matter of the workbook.
  const { package: _, revisions, ...tables } = due;
  return [
    ...cellDisagreements(due, { ...read, package: due.package, revisions }),
    ...differenceDisagreements(book, found, tables),
    ...faultDisagreements(
      dueFaults(book),
      found.faults.map(({ fault }) => told(fault)),
    ),
    ...unusedDisagreements(book, found),
    ...found.blocking.map(({ kind, place: { file, row } }) => `${file}:${row ?? ""} ${kind} blocks all`),
  ];
}

function dueCells(book: OwnBook): CellsByTable {
  const accepted = new Map(acceptedRows(book).map(({ id, reads }) => [id, reads]));
  const { figures } = book.onShow.truth;
  const known = new Set(figures.map(({ id }) => id));
  const merged = [
    ...figures.map((figure) => accepted.get(figure.id ?? "") ?? figure),
    ...[...accepted].filter(([id]) => !known.has(id)).map(([, reads]) => reads),
  ];
  const { truth, random, isSealed } = book.onShow;
  const shop = workshopOf({ ...truth, figures: merged }, { random, isSealed });
  return expectedCells(shop, keptRows(shop));
}

/** How many figures of the workbook have to be read. */
export function acceptedRows({ isRefused, rows }: OwnBook): readonly BookRow[] {
  return isRefused ? [] : rows.filter(({ isOut }) => !isOut);
}

/** Of all tables only the figures may differ from what is on show, and of these the ones that were read. */
function differenceDisagreements(
  book: OwnBook,
  { differences }: Proposal,
  tables: Partial<CellsByTable>,
): readonly string[] {
  const known = new Set(book.onShow.truth.figures.map(({ id }) => id));
  const ids = acceptedRows(book).map(({ id }) => id);
  const due = {
    added: ids.filter((id) => !known.has(id)),
    changed: ids.filter((id) => known.has(id)),
    gone: [],
  };
  const others = differences.filter(({ table }) => table !== "figures" && table in tables);
  const figures = differences.find(({ table }) => table === "figures");
  const keys = (rows: readonly { readonly key: string }[] = []) => rows.map(({ key }) => key);
  const found = {
    added: keys(figures?.added),
    changed: keys(figures?.changed),
    gone: keys(figures?.gone),
  };
  const isSame = JSON.stringify(found) === JSON.stringify(due);
  return [
    ...others.map(({ table }) => `${table} is told to differ`),
    ...(isSame ? [] : [`differs in ${JSON.stringify(found)} and should in ${JSON.stringify(due)}`]),
  ];
}

function dueFaults(book: OwnBook): readonly ToldFault[] {
  if (book.isRefused) return [];
  const numbers = rowNumbers(book);
  const rowNumber = (row: BookRow) => numbers.get(row) ?? 0;
  return book.expected.map(({ row, column = null, kind, severity, found, details }) => ({
    file: `${BOOK} · ${SHEET}`,
    row: placeOf(row, rowNumber),
    column,
    kind,
    severity,
    found: beginning(found),
    details: typeof details === "function" ? details(rowNumber) : details,
  }));
}

function placeOf(row: BookFault["row"], rowNumber: (row: BookRow) => number): number | null {
  if (row === undefined) return null;
  if (row === "header") return 1;
  return "after" in row ? rowNumber(row.after) + 1 : rowNumber(row);
}

function unusedDisagreements({ unused: due }: OwnBook, { unused }: Proposal): readonly string[] {
  const found = unused.map(({ why }) => (typeof why === "string" ? why : why.kind));
  const isDamaged = due.includes("notWorkbook");
  const [a, b] = [(isDamaged ? ["notWorkbook"] : [...due]).sort().join(" "), [...found].sort().join(" ")];
  return a === b ? [] : [`"${b}" is told of parts that are not used and should be "${a}"`];
}
