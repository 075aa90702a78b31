import type { CellDoubt, ShownRow } from "./sheet.ts";
import type { ShownCell } from "./shownCell.ts";

/** A row while it is read. */
export class FoundRow implements ShownRow {
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: (string | undefined)[] = [];
  /** Only where there is one: there may be a million rows. */
  doubts: Map<number, CellDoubt> | null = null;

  constructor(row: number, isHidden: boolean) {
    this.row = row;
    this.isHidden = isHidden;
  }

  fill(column: number, { text, doubt }: ShownCell): void {
    if (text !== "") this.cells[column] = text;
    if (doubt) this.doubtAll({ from: column, to: column }, doubt);
  }

  doubtAll({ from, to }: { readonly from: number; readonly to: number }, doubt: CellDoubt): void {
    this.doubts ??= new Map();
    for (let column = from; column <= to; column += 1) this.doubts.set(column, doubt);
  }
}
