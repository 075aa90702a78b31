import { csvTable } from "./national/csvTable.ts";
import { type TableRow, tableRows } from "./tableRows.ts";

/** A typing error: which rows it can happen to, and what the row is afterwards. */
interface TypingError {
  readonly befalls: (row: TableRow) => boolean;
  readonly damaged: (row: TableRow) => TableRow;
}

const isRateWithCounts = ({ numerator, denominator }: TableRow) => Boolean(numerator && denominator);
const isAnyRow = () => true;

const typingErrors: readonly TypingError[] = [
  {
    befalls: ({ indicator }) => indicator === "reopening_rate",
    damaged: (row) => ({ ...row, value: "250" }),
  },
  {
    befalls: isRateWithCounts,
    damaged: (row) => ({ ...row, numerator: String(Number(row.denominator) + 1) }),
  },
  {
    befalls: ({ indicator }) => indicator === "loans_disbursed",
    damaged: (row) => ({ ...row, value: "6l04" }),
  },
  { befalls: isAnyRow, damaged: (row) => ({ ...row, region: "999999" }) },
  { befalls: isAnyRow, damaged: (row) => ({ ...row, as_of: "2022-02-30" }) },
  { befalls: isAnyRow, damaged: (row) => ({ ...row, precision: "" }) },
];

/** The table of figures with one row each for the usual typing errors; every other row is untouched. */
export function withTypingErrors(figures: string): string {
  const rows = [...tableRows(figures)];
  const spoilt = new Set<number>();
  for (const { befalls, damaged } of typingErrors) {
    const index = rows.findIndex((row, place) => !spoilt.has(place) && befalls(row));
    const row = rows[index];
    if (!row) continue;
    rows[index] = damaged(row);
    spoilt.add(index);
  }
  return csvTable(rows);
}

/** The first part of a table, as a broken connection leaves it: the last row ends in the middle. */
export function cutInTheMiddle(table: string): string {
  const lines = table.split("\r\n");
  const whole = lines.slice(0, Math.ceil(lines.length / 2));
  const [broken = ""] = lines.slice(whole.length);
  return [...whole, broken.slice(0, Math.ceil(broken.length / 2))].join("\r\n");
}

/** A table of which only the header is left. */
export function headerOnly(table: string): string {
  return `${table.split(/\r?\n/, 1)[0] ?? ""}\r\n`;
}

/** A descriptor that says its tables have no rows, names none of them and seals nothing, so that empty ones are no fault. */
export function withoutRows(descriptor: string): string {
  return descriptor
    .replaceAll(/"(?:bytes|hash)"\s*:\s*[^,]+,\s*/g, "")
    .replaceAll(/(?<key>"rowCount"\s*:\s*)\d+/g, "$<key>0")
    .replace(/(?<key>"defaultRegions"\s*:\s*)\[[^\]]*\]/, "$<key>[]");
}

/** A descriptor of the next version: the last number of its version is one higher. */
export function withNextVersion(descriptor: string): string {
  return descriptor.replace(
    /("version"\s*:\s*"(?:\d+\.)*)(\d+)"/,
    (_, start: string, last: string) => `${start}${Number(last) + 1}"`,
  );
}
