import type { DataColumn } from "#url/dataChoices.ts";
import type { Speech } from "./columnReadings.ts";

/** How each choice reads in the columns that hold one of a few. */
export function choiceWords({
  wording,
  data,
}: Speech): Readonly<Partial<Record<DataColumn, Readonly<Record<string, string>>>>> {
  return {
    level: data.levels,
    theme: wording.all.themes,
    unit: data.units,
    precision: wording.table.precision,
    known: wording.table.asOfBasis,
    basis: wording.table.valueBasis,
    standing: data.standings,
  };
}
