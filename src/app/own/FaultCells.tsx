import { type ReactNode, useState } from "react";
import { named } from "#app/drop/named.ts";
import type { OwnFault } from "#dataset/opened/checkedRows.ts";
import { type FaultRow, type FaultSheet, faultGrid } from "#dataset/opened/faultGrid.ts";
import type { OpenedOwn } from "#dataset/opened/openedOwn.ts";
import { placeName } from "#dataset/opened/openedSheets.ts";
import type { Proposal } from "#dataset/opened/proposal.ts";
import type { RefusedRow } from "#dataset/opened/refusedRows.ts";
import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import type { Fault, Severity } from "#domain/fault.ts";
import type { Locale } from "#domain/locale.ts";
import { faultSentence } from "#i18n/faultSentence.ts";
import { useWording } from "#i18n/LocaleContext.tsx";
import { ownDataWording } from "#i18n/ownDataWording.ts";
import { Choice } from "#ui/Choice.tsx";
import { ScrollingTable } from "#ui/ScrollingTable.tsx";
import { namedColumn } from "./namedColumn.ts";
import styles from "./OwnData.module.css";

/** One screen of rows is read; more are counted. */
const MOST_ROWS = 20;

/** Of which table each file, or sheet of one, is. */
type Tables = ReadonlyMap<string, TableName>;

interface FaultCellsProps {
  readonly own: OpenedOwn;
  readonly proposal: Proposal;
  readonly mend: (row: RefusedRow) => void;
}

/** Rows with faults as they stand in the reader's files, each cell at fault marked, and how to write it. */
export function FaultCells({ own, proposal, mend }: FaultCellsProps) {
  const { locale } = useWording();
  const { faults: words } = ownDataWording[locale];
  const { faults, blocking, refused } = proposal;
  const errors = faults.filter(({ fault }) => fault.severity === "error").length;
  const [shown, setShown] = useState<"all" | "error" | "warning">(errors > 0 ? "error" : "all");
  const listed = faults.filter(({ fault }) => shown === "all" || fault.severity === shown);
  const tables: Tables = new Map(own.sheets.map(({ sheet, table }) => [placeName(sheet), table]));
  const { ofSheets, sheets, rest } = faultGrid(own, listed, MOST_ROWS);
  const options = (["all", "error", "warning"] as const).map((value) => ({
    value,
    text: words.options[value],
  }));
  return (
    <section>
      <h3>{words.heading(errors, faults.length - errors)}</h3>
      {faults.length === 0 && <p>{words.none}</p>}
      {faults.length > 0 && (
        <Choice label={words.filter} options={options} chosen={shown} choose={setShown} />
      )}
      <Sentences faults={ofSheets} tables={tables} />
      {sheets.map((sheet) => (
        <FaultTable key={sheet.place} {...{ sheet, refused, mend, tables }} />
      ))}
      {rest > 0 && <p>{words.rest(rest)}</p>}
      {blocking.length > 0 && (
        <div role="alert" className={styles.blocking}>
          <p>{words.blocking(blocking.length)}</p>
          <Sentences
            faults={blocking.slice(0, MOST_ROWS).map((fault) => ({ fault, beside: null }))}
            tables={tables}
          />
        </div>
      )}
    </section>
  );
}

interface FaultTableProps extends Pick<FaultCellsProps, "mend"> {
  readonly sheet: FaultSheet;
  readonly refused: readonly RefusedRow[];
  readonly tables: Tables;
}

function FaultTable({ sheet: { place, headings, rows }, refused, mend, tables }: FaultTableProps) {
  const { faults: words } = ownDataWording[useWording().locale];
  // Two columns may be headed alike, and none need be.
  const numbered = headings.map((heading, at) =>
    heading !== "" && headings.indexOf(heading) === at
      ? named(heading, 30)
      : `${named(heading, 30)} #${at + 1}`,
  );
  return (
    <ScrollingTable caption={words.grid(named(place))} headings={[words.row, ...numbered]}>
      {rows.map((row) => (
        <FaultLine key={row.row} {...{ row, tables }} width={headings.length + 1}>
          {refused
            .filter((one) => one.place.file === place && one.place.row === row.row)
            .map((one) => (
              <button
                key={row.row}
                type="button"
                aria-label={words.mendWhat(named(place), row.row)}
                onClick={() => mend(one)}
              >
                {words.mend}
              </button>
            ))}
        </FaultLine>
      ))}
    </ScrollingTable>
  );
}

interface FaultLineProps {
  readonly tables: Tables;
  readonly row: FaultRow;
  readonly width: number;
  readonly children: ReactNode;
}

function FaultLine({ row: { row, cells, faults }, tables, width, children }: FaultLineProps) {
  const { faults: words } = ownDataWording[useWording().locale];
  return (
    <>
      <tr>
        <th scope="row">{row}</th>
        {cells.map(({ at, text, severity }) => {
          const shown = named(text, 80);
          return (
            <td key={at}>
              {severity ? <Marked text={shown} {...{ severity }} label={words.marked} /> : shown}
            </td>
          );
        })}
      </tr>
      <tr>
        <td colSpan={width} className={styles.sentences}>
          <Sentences {...{ faults, tables }} />
          {children}
        </td>
      </tr>
    </>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly severity: Severity;
  /** Said before the text, for those who do not see the mark. */
  readonly label: string;
}

function Marked({ text, severity, label }: MarkedProps) {
  return (
    <mark className={severity === "error" ? styles.markedError : styles.markedWarning}>
      <span className={styles.spoken}>{label}</span>
      {text === "" ? "␣" : text}
    </mark>
  );
}

interface SentencesProps {
  readonly faults: readonly OwnFault[];
  readonly tables: Tables;
}

function Sentences({ faults, tables }: SentencesProps) {
  const { locale } = useWording();
  const { faults: words } = ownDataWording[locale];
  if (faults.length === 0) return null;
  const lines = faults.map(({ fault, beside }) => ({
    text:
      faultSentence[locale](inWords(fault, tables, locale)) +
      (beside === null ? "" : words.beside(beside.key, beside.place)),
    severity: fault.severity,
  }));
  return (
    <ul className={styles.lines}>
      {lines.map(({ text, severity }) => (
        <li key={text} className={styles[severity]}>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** With the column called as whoever keeps the figures knows it. */
function inWords(fault: Fault, tables: Tables, locale: Locale): Fault {
  const { file, column } = fault.place;
  const table = tables.get(file);
  if (table === undefined || column === undefined) return fault;
  return { ...fault, place: { ...fault.place, column: namedColumn(column, table, locale) } };
}
