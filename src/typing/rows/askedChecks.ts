import { DataFileError } from "#dataset/files/DataFileError.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Locale } from "#domain/locale.ts";
import { typingWording } from "#i18n/typingWording.ts";
import { today } from "#ui/today.ts";
import { type CheckedTyping, checkedTyping } from "./checkedTyping.ts";
import type { DraftRows } from "./draft.ts";
import type { TypedRow } from "./typedRows.ts";
import type { TypingCheck } from "./useCheckedTyping.ts";

interface CheckContext {
  readonly source: PackageSource;
  readonly locale: Locale;
}

/** Whether the last rows, beside the others, become a figure and bring about no error elsewhere. */
export async function isSoundWith(
  others: readonly DraftRows[],
  last: DraftRows,
  { check, ...context }: CheckContext & { readonly check: TypingCheck },
): Promise<boolean> {
  const checked = check ?? (await checkOf([...others, last], context));
  if (checked === null || "unreadable" in checked) return false;
  return checked.elsewhere.length === 0 && checked.rows[others.length]?.figure != null;
}

/**
 * The rows that say something which the package on show does not: after they were viewed, what is on show would come a
 * second time, under another id. Null where the package cannot be read.
 */
export async function freshRows(
  rows: readonly TypedRow[],
  context: CheckContext,
): Promise<readonly TypedRow[] | null> {
  const checked = await checkOf(rows, context);
  if (checked === null) return null;
  return rows.filter(
    (_, index) => !checked.rows[index]?.faults.some(({ kind }) => kind === "sameFigureTwice"),
  );
}

async function checkOf(
  rows: readonly DraftRows[],
  { source, locale }: CheckContext,
): Promise<CheckedTyping | null> {
  try {
    return await checkedTyping(rows, source, { names: typingWording[locale].names, day: today() });
  } catch (error) {
    if (error instanceof DataFileError) return null;
    throw error;
  }
}
