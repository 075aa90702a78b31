import type { Fault } from "#domain/fault.ts";
import type { FaultGroup } from "#domain/faultGroups.ts";
import type { Locale } from "#domain/locale.ts";
import { faultSentence } from "./faultSentence.ts";

/** As many rows as a line can name. */
const MOST_ROWS = 8;

const wording: Record<Locale, (rows: string, count: number) => string> = {
  zh: (rows, count) => `（同样的还有 ${count} 处：第 ${rows} 行）`,
  en: (rows, count) => ` (the same ${count} times more: rows ${rows})`,
};

const separators: Record<Locale, string> = { zh: "、", en: ", " };

/** One line for a fault and those that are the same in other rows, of which the first are named and all are counted. */
export function faultGroupSentence({ fault, others }: FaultGroup, locale: Locale): string {
  const sentence = faultSentence[locale](fault);
  if (others.length === 0) return sentence;
  const rows = others.slice(0, MOST_ROWS).map(rowOf).join(separators[locale]);
  return sentence + wording[locale](others.length > MOST_ROWS ? `${rows}…` : rows, others.length);
}

function rowOf({ place }: Fault): string {
  return String(place.row ?? "");
}
