import type { Column } from "#dataset/tables/columns.ts";
import { errorAt, type Fault, type FaultOf, type Spot, warningAt } from "#domain/fault.ts";
import { mendedDate } from "./mendedDate.ts";
import { mendedNumber } from "./mendedNumber.ts";
import { meantKey, meantWord } from "./mendedWord.ts";
import { calledWord, offeredWord } from "./offeredWords.ts";

/** What a cell says; undefined where it cannot be read. */
export interface CellReading {
  readonly value?: unknown;
  /** The text that was read, which is not what stands in the cell where that was mended. */
  readonly text: string;
  readonly faults: readonly Fault[];
}

/**
 * A cell by the grammar of its column. What the grammar does not read is mended where it has exactly one sound
 * reading that needs no knowledge of the report, and said; a reading that is only likely is a hint in the fault.
 */
export function cellReading(raw: string, column: Column<unknown>, spot: Spot): CellReading {
  const found = raw.replace(DROPPED, "").trim();
  const reading = EXCEL_ERROR.test(found) ? null : column.read(found);
  const wasDropped = found.length !== raw.trim().length;
  // Nearly every cell, even of a file in doubt, and there may be a million.
  if (reading && !wasDropped && !("faultAt" in reading))
    return { value: reading.value, text: found, faults: NONE };
  const dropped = wasDropped ? [warningAt({ ...spot, found: raw }, "charactersDropped", {})] : [];
  const { faults, ...rest } = visibleReading(found, column, { ...spot, found });
  return { ...rest, faults: [...dropped, ...faults] };
}

const NONE: readonly Fault[] = [];

/** Control and direction characters and those without width, less the ends of lines. */
const DROPPED = /(?![\t\n\r])[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** No number, date or word is longer, and to look for one in a text of thousands of characters takes long. */
const LONGEST_MENDED = 60;

/** What Excel writes for a formula that failed, and for a column too narrow for its number. */
const EXCEL_ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/i;

/** What people write where there is nothing to write. */
const NOTHING = /^(?:[-—–－─/*]+|无|暂无|未报|未公布|不详|n\/?a|null|none)$/i;

function visibleReading(found: string, column: Column<unknown>, spot: Spot): CellReading {
  if (EXCEL_ERROR.test(found)) return { text: found, faults: [errorAt(spot, "excelError", {})] };
  const reading = column.read(found);
  if (!("faultAt" in reading)) return { value: reading.value, text: found, faults: [] };
  const fault = reading.faultAt(spot);
  if (found.length > LONGEST_MENDED) return { text: found, faults: [fault] };
  if (!NOTHING.test(found)) return mendedReading(found, column, fault, spot);
  if (column.isRequired) return { text: found, faults: [errorAt(spot, "noValue", {})] };
  return { value: null, text: "", faults: [warningAt(spot, "noValue", {})] };
}

function mendedReading(found: string, column: Column<unknown>, fault: Fault, spot: Spot): CellReading {
  const refused = (why: Fault) => ({ text: found, faults: [why] });
  if (fault.kind === "notNumber") return numberReading(found, column, spot) ?? refused(fault);
  if (fault.kind === "notDate" || fault.kind === "notDay") return dateReading(found, column, fault, spot);
  if (fault.kind === "notOneOf") return wordReading(found, column, fault);
  if (fault.kind === "notKey") {
    const meant = meantKey(found, (key) => !("faultAt" in column.read(key)));
    return refused({ ...fault, details: { ...fault.details, ...hint(meant) } });
  }
  return refused(fault);
}

/**
 * A word as the board's own lists offer it is as good as the word, what its pages call it is mended and said; of any
 * other the one that is meant is a hint.
 */
function wordReading(found: string, column: Column<unknown>, fault: FaultOf<"notOneOf">): CellReading {
  const { allowed } = fault.details;
  const chosen = offeredWord(found, allowed);
  const text = chosen ?? calledWord(found, allowed);
  const reading = column.read(text ?? found);
  if (text !== null && "value" in reading) {
    const said = warningAt({ ...fault.place, found }, "cellMended", { read: text });
    return { value: reading.value, text, faults: chosen === null ? [said] : [] };
  }
  const details = { ...fault.details, ...hint(meantWord(found, fault)) };
  return { text: found, faults: [{ ...fault, details }] };
}

function numberReading(found: string, column: Column<unknown>, spot: Spot): CellReading | null {
  const mended = mendedNumber(found);
  if (mended === null) return null;
  const { text, unit } = mended;
  const reading = column.read(text);
  if ("faultAt" in reading) return { text: found, faults: [reading.faultAt(spot)] };
  const { value } = reading;
  const faults = [warningAt(spot, "cellMended", { read: text })];
  if (typeof value === "object" && value !== null) {
    return { value: unit === null ? value : { ...value, unit }, text, faults };
  }
  // A number that is counted can bear no other unit.
  return unit === null || unit === "count" ? { value, text, faults } : null;
}

function dateReading(found: string, column: Column<unknown>, fault: Fault, spot: Spot): CellReading {
  const mended = mendedDate(found);
  const reading = mended && column.read(mended.text);
  if (!mended || !reading || "faultAt" in reading) return { text: found, faults: [fault] };
  const { text, month } = mended;
  if (month === null || fault.kind === "notDay") {
    return { value: reading.value, text, faults: [warningAt(spot, "cellMended", { read: text })] };
  }
  return { text: found, faults: [errorAt(spot, "dateUnclear", { day: text, month })] };
}

function hint(write: string | null): { readonly write?: string } {
  return write === null ? {} : { write };
}
