import { useEffect, useRef, useState } from "react";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Fault } from "#domain/fault.ts";
import { today } from "#ui/today.ts";
import { type CheckedTyping, checkedTyping, type RowNames } from "./checkedTyping.ts";
import type { DraftRows } from "./draft.ts";

/** What the check says of the rows as they stand now; null while it runs. */
export type TypingCheck = CheckedTyping | { readonly unreadable: readonly Fault[] } | null;

/** So long the keys must rest: a check reads the whole package. */
const REST_MS = 150;

interface Checked {
  readonly key: string;
  readonly check: TypingCheck;
}

/** Checks rows whenever they change, once the keys rest. What an earlier check said of other rows is never shown. */
export function useCheckedTyping(
  rows: readonly DraftRows[],
  source: PackageSource,
  names: RowNames,
): TypingCheck {
  const [checked, setChecked] = useState<Checked | null>(null);
  const key = JSON.stringify(rows);
  const latest = useRef({ rows, names });
  useEffect(() => {
    latest.current = { rows, names };
  });
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      const { rows: present, names: called } = latest.current;
      const told = (check: TypingCheck) => isCurrent && setChecked({ key, check });
      checkedTyping(present, source, { names: called, day: today() }).then(told, (error: unknown) =>
        told({ unreadable: error instanceof DataFileError ? error.faults : [] }),
      );
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, source]);
  return checked?.key === key ? checked.check : null;
}
