import type { Figure } from "#domain/figure.ts";
import { languageTag } from "#domain/locale.ts";
import { type DataColumn, dataColumns } from "#url/dataChoices.ts";
import { columnReadings, type Speech } from "./columnReadings.ts";
import { type ColumnValues, columnValues } from "./columnValues.ts";

/** Figures with their columns ready to be filtered and sorted. */
export interface FigureColumns {
  readonly figures: readonly Figure[];
  /** Made when first asked for and then kept. */
  readonly column: (name: DataColumn) => ColumnValues;
}

export function figureColumns(figures: readonly Figure[], speech: Speech): FigureColumns {
  const readings = columnReadings(speech);
  const collator = new Intl.Collator(languageTag[speech.locale]);
  const made = new Map<DataColumn, ColumnValues>();
  const column = (name: DataColumn) => {
    const values = made.get(name) ?? columnValues(figures, readings[name], collator);
    made.set(name, values);
    return values;
  };
  return { figures, column };
}

/** What a first filter, search and sorting would have to wait for, in steps short enough to be done between other things. */
export function preparations({ column }: FigureColumns): (() => void)[] {
  return [
    ...dataColumns.map((name) => () => void column(name)),
    ...dataColumns.map((name) => () => void column(name).ranks()),
  ];
}
