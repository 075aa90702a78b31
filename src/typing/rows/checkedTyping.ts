import type { Surroundings } from "#dataset/opened/ground.ts";
import { typedOwn } from "#dataset/opened/openedOwn.ts";
import type { OwnRows } from "#dataset/opened/ownRows.ts";
import { surroundingsOf } from "#dataset/opened/ownSource.ts";
import { type Proposal, proposal } from "#dataset/opened/proposal.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Fault } from "#domain/fault.ts";
import type { Figure } from "#domain/figure.ts";
import type { DraftRows } from "./draft.ts";

/** What faults call the two tables of typed rows. */
export interface RowNames {
  readonly figures: string;
  readonly reports: string;
}

/** A typed row after the check of the whole package with it. */
export interface CheckedRow {
  /** As the board would draw it; null where it is left out. */
  readonly figure: Figure | null;
  readonly faults: readonly Fault[];
}

export interface CheckedTyping {
  /** One for each row, in their order. */
  readonly rows: readonly CheckedRow[];
  /** Errors that the rows bring about elsewhere in the package. */
  readonly elsewhere: readonly Fault[];
}

/** The rows as the tables would take them: reports first, which the figures lean on. */
export function ownRowsOf(rows: readonly DraftRows[], names: RowNames): readonly OwnRows[] {
  const reports = rows.flatMap(({ report }) => (report ? [report] : []));
  return [
    { name: names.reports, table: "reports", rows: reports },
    { name: names.figures, table: "figures", rows: rows.map(({ figure }) => figure) },
  ];
}

const shown = new WeakMap<PackageSource, Surroundings>();

/** Lays typed rows over the package on show and checks all of it as every package is checked. May throw a DataFileError. */
export async function checkedTyping(
  rows: readonly DraftRows[],
  source: PackageSource,
  { names, day }: { readonly names: RowNames; readonly day: string },
): Promise<CheckedTyping> {
  const around = shown.get(source) ?? surroundingsOf(source);
  shown.set(source, around);
  const own = typedOwn(ownRowsOf(rows, names));
  const reason = { zh: names.figures, en: names.figures };
  const made = await proposal(own, around, { day, reason, othersWithdrawn: false });
  return checkedRows(rows, made, names);
}

function checkedRows(
  rows: readonly DraftRows[],
  { faults, blocking, dataset }: Proposal,
  names: RowNames,
): CheckedTyping {
  const figures = new Map(dataset?.figures.map((figure) => [figure.id, figure]));
  let reports = 0;
  const checked = rows.map(({ figure, report }, index): CheckedRow => {
    if (report) reports += 1;
    const places = [
      { file: names.figures, row: index + 1 },
      ...(report ? [{ file: names.reports, row: reports }] : []),
    ];
    const own = faults
      .map(({ fault }) => fault)
      .filter(({ place }) => places.some(({ file, row }) => place.file === file && place.row === row));
    const isSound = own.every(({ severity }) => severity === "warning");
    const key = figure.id?.trim() || givenKey(own);
    return {
      figure: isSound ? (figures.get(key) ?? null) : null,
      faults: own.filter((fault) => fault.kind !== "keyGiven" && !isOfOwnReport(fault, report)),
    };
  });
  return { rows: checked, elsewhere: blocking };
}

/** A report that comes along has faults of its own, which are told; that the figure lacks it is the same once more. */
function isOfOwnReport({ kind, place }: Fault, report: DraftRows["report"]): boolean {
  const isLost = kind === "referenceLeftOut" || kind === "unknownReference" || kind === "missingCell";
  return report !== null && isLost && place.column === "report";
}

function givenKey(faults: readonly Fault[]): string {
  const [given] = faults.flatMap((fault) => (fault.kind === "keyGiven" ? [fault.details.key] : []));
  return given ?? "";
}
