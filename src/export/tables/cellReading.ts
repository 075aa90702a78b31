import { isCalendarDate } from "#domain/asOf.ts";
import { errorAt, type Fault, type Spot } from "#domain/fault.ts";
import type { Cell } from "#workbook/sheet.ts";
import type { FigureColumn } from "./figureColumns.ts";

/** What a cell says, or what is the matter with it. */
export type CellReading = { readonly cell: Cell } | { readonly faultAt: (spot: Spot) => Fault };

/** Reads what `cellOf` of the column wrote. A text keeps its spaces. */
export function cellReading(found: string, column: FigureColumn): CellReading {
  const word = found.trim();
  if (word !== "") return filledReading(found, column);
  if (column.isRequired) return missing;
  return { cell: column.kind === "text" && found !== "" ? found : null };
}

function filledReading(found: string, { kind, allowed }: FigureColumn): CellReading {
  const word = found.trim();
  if (kind === "number") return numberReading(word);
  if (kind === "date") return isCalendarDate(word) ? { cell: word } : notDate;
  if (allowed === null) return { cell: found };
  return allowed.includes(word)
    ? { cell: word }
    : { faultAt: (spot) => errorAt(spot, "notOneOf", { allowed }) };
}

const missing: CellReading = { faultAt: (spot) => errorAt(spot, "missingCell", {}) };
const notDate: CellReading = { faultAt: (spot) => errorAt(spot, "notDate", {}) };

/** As JavaScript and Excel write numbers, also very small and very large ones: 5.5E-7. */
function numberReading(word: string): CellReading {
  const number = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : Number.NaN;
  return Number.isFinite(number) ? { cell: number } : { faultAt: (spot) => errorAt(spot, "notNumber", {}) };
}
