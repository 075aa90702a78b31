import type { BilingualText } from "#domain/bilingualText.ts";

/** What the template says of one column. */
export interface ColumnGuide {
  readonly write: BilingualText;
  /** Of a column with a list, the code whose choice is shown. */
  readonly example: string;
  readonly refused: BilingualText;
}

export const text = (zh: string, en: string): BilingualText => ({ zh, en });
export const nothing = text("", "");
export const fromList = (sheet: string, english: string) =>
  text(
    `下拉选择，或写“${sheet}”表中的代码、名称。`,
    `Choose from the list, or write a code or name of the sheet ${english}.`,
  );
export const notInList = text(
  "列表里没有的写法；一个名称对应几个代码时，须写代码。",
  "What is not in the list; a name that several share needs its code.",
);
export const date = text(
  "年、月或日：报道说到哪一级，就写到哪一级。",
  "A year, month or day, no more precise than the report.",
);
export const noDate = text(
  "日历上没有的日期；“4月17日”没有年份。",
  "Dates that the calendar lacks; “17 April” without its year.",
);
export const oneOfPair = text(
  "只写一种语言：两种都写，或都不写。",
  "One language alone: write both or neither.",
);
