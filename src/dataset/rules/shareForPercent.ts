import type { Row } from "#dataset/tables/tableDefinitions.ts";
import { agreesWithCounts } from "#domain/comparability/countAgreement.ts";
import { beginning, errorAt, type Fault, type Place } from "#domain/fault.ts";
import type { Unit } from "#domain/indicator.ts";

type Cells = Pick<Row<"figures">, "value" | "numerator" | "denominator" | "precision" | "as_printed">;

/**
 * A percentage of 1 or less that neither its counts nor the report bear out: in Excel 61.2% is 0.612, and drawn it would
 * be a hundredth of itself. Printed without its % it is as likely a share there as it is in the cell.
 */
export function shareFaults(cells: Cells, unit: Unit, place: Place): readonly Fault[] {
  const { value, as_printed } = cells;
  if (unit !== "percent" || !value || value.value === 0 || value.value > 1 || isOfCounts(cells)) return [];
  const printed = [...as_printed.normalize("NFKC").matchAll(PERCENTAGE)];
  if (printed.some(([, before, after]) => Number(before ?? (after === "一" ? 1 : after)) === value.value))
    return [];
  const spot = { ...place, column: "value", found: value.value.toFixed(value.decimals) };
  const write = String(Number((value.value * 100).toPrecision(15)));
  return [errorAt(spot, "shareForPercent", { printed: beginning(as_printed), write })];
}

const PERCENTAGE = /(\d+(?:\.\d+)?)\s*%|百分之(\d+(?:\.\d+)?|一)/g;

/** Whether the counts of a rate make it the very percentage that it says. */
function isOfCounts({ value, numerator, denominator, precision }: Cells): boolean {
  if (value === null || numerator === null || denominator === null) return false;
  return agreesWithCounts(precision, (numerator / denominator) * 100 - value.value);
}
