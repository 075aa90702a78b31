export type CsvRow = Readonly<Record<string, string | number>>;

const BYTE_ORDER_MARK = "\uFEFF";
const NEEDS_QUOTES = /[",\r\n]/;

/** A table as the data package keeps it: byte order mark, CRLF, quotes only where needed. The first row's keys are the header. */
export function csvTable(rows: readonly CsvRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  return `${BYTE_ORDER_MARK}${[columns.join(","), ...lines].join("\r\n")}\r\n`;
}

function quoted(cell: string | number): string {
  const text = String(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
