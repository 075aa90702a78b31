import { useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset.ts";
import type { Indicator } from "#domain/indicator.ts";
import type { Locale } from "#domain/locale.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { typingWording } from "#i18n/typingWording.ts";
import { freshRows, isSoundWith } from "#typing/rows/askedChecks.ts";
import type { CheckedRow } from "#typing/rows/checkedTyping.ts";
import {
  type Cells,
  type Draft,
  type DraftRows,
  indicatorOf,
  type Names,
  nextDraft,
  readingOf,
  rowsOf,
} from "#typing/rows/draft.ts";
import type { DraftReading } from "#typing/rows/draftReading.ts";
import { isTouched, type Typed, typedAnew, typedNext, unkept } from "#typing/rows/keptDrafts.ts";
import { type Choices, choicesIn, namesIn } from "#typing/rows/names.ts";
import type { TypedRow } from "#typing/rows/typedRows.ts";
import { type TypingCheck, useCheckedTyping } from "#typing/rows/useCheckedTyping.ts";
import { keptDrafts, typedRows, useTypedRows } from "#typing/rows/useTypedRows.ts";

/** A figure being typed beside those on the list. */
export interface Typing {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly names: Names;
  readonly choices: Choices;
  readonly indicator: Indicator | null;
  readonly reading: DraftReading | null;
  readonly check: TypingCheck;
  /** Of the figure being typed; null while it is checked. */
  readonly checked: CheckedRow | null;
  /** Of each row on the list; null while they are checked. */
  readonly checkedList: readonly CheckedRow[] | null;
  readonly list: readonly TypedRow[];
  /** The row of the list that is being edited, which is not checked against itself. */
  readonly edited: string | null;
  readonly edit: (row: TypedRow) => void;
  /** Takes back what was typed; null where there is nothing to take back. */
  readonly clear: (() => void) | null;
  /** Puts the figure on the list and says whether it did. */
  readonly add: () => Promise<boolean>;
  /** The rows of the list that say something which the package on show does not; null where that cannot be checked. */
  readonly freshRows: () => Promise<readonly TypedRow[] | null>;
}

export interface TypingTask {
  readonly dataset: Dataset;
  /** What the form begins with; a row that is mended has its id. */
  readonly initial: Draft;
  readonly take?: ((rows: DraftRows) => void) | undefined;
}

/** Where `take` is given, a row by itself, which goes there and not on the list. */
export function useTyping({ dataset, initial, take }: TypingTask, locale: Locale): Typing {
  const { source } = usePackageOnShow();
  const { rows: kept } = useTypedRows();
  const list = take ? [] : kept;
  // A row of a file has no number of its own by which what is half typed of it could be kept.
  const [typed, setTyped] = useState(() => (take ? unkept(initial) : keptDrafts.of(initial)));
  const { draft } = typed;
  const edited = list.find(({ id }) => id === typed.edited)?.id ?? null;
  const become = (next: Typed) => {
    if (!take) keptDrafts.put(next);
    setTyped(next);
  };
  const others = list.filter(({ id }) => id !== edited);
  const { names, choices } = useChoices(dataset, others, locale);
  const indicator = indicatorOf(draft, dataset, names);
  const reading = readingOf(draft, indicator);
  const rows = wholeRows(rowsOf(draft, reading, names));
  const check = useCheckedTyping([...others, rows], source, typingWording[locale].names);
  const checkedRows = check && "rows" in check ? check.rows : null;
  const checked = checkedRows?.[others.length] ?? null;
  const add = async () => {
    // Whoever does not wait for the check is not told that something is wrong before it is known.
    if (!(await isSoundWith(others, rows, { check, source, locale }))) return false;
    if (take) {
      take(rows);
      return true;
    }
    typedRows.put({ id: edited ?? newRowId(list), ...rows });
    become(typedNext(typed, nextDraft(draft, draft.report?.id), keptDrafts));
    return true;
  };
  const edit = (row: TypedRow) => {
    const isHalf = edited === null && isTouched({ ...typed, edited });
    const aside = isHalf ? draft : typed.aside;
    become({ ...typed, draft: { figure: row.figure, report: row.report }, edited: row.id, aside });
  };
  const checkedList = checkedRows?.slice(0, others.length) ?? null;
  return {
    draft,
    change: (next) => become({ ...typed, draft: next }),
    clear: isTouched({ ...typed, edited }) ? () => become(typedAnew(typed)) : null,
    names,
    choices,
    indicator,
    reading,
    check,
    checked,
    checkedList,
    list,
    edited,
    edit,
    freshRows: () => freshRows(others, { source, locale }),
    add,
  };
}

/** What can be chosen, with the reports that were only just typed. */
function useChoices(dataset: Dataset, rows: readonly TypedRow[], locale: Locale) {
  const key = JSON.stringify(rows.flatMap(({ report }) => (report ? [report] : [])));
  return useMemo(() => {
    const reports: Cells[] = JSON.parse(key);
    return { names: namesIn(dataset, reports), choices: choicesIn(dataset, reports, locale) };
  }, [dataset, key, locale]);
}

/** Every column, so that what was left empty is told as an empty cell. */
function wholeRows({ figure, report }: DraftRows): DraftRows {
  return { figure: { ...emptyFigure, ...figure }, report };
}

const emptyFigure = {
  id: "",
  region: "",
  indicator: "",
  population: "",
  value: "",
  numerator: "",
  denominator: "",
  precision: "",
  since: "",
  as_of: "",
  as_of_basis: "",
  report: "",
  paragraph: "",
  note_zh: "",
  note_en: "",
  part_of: "",
  replaces: "",
  as_printed: "",
};

function newRowId(list: readonly TypedRow[]): string {
  const last = Math.max(0, ...list.map(({ id }) => Number(id)).filter(Number.isFinite));
  return String(last + 1);
}
