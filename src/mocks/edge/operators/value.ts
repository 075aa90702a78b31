import type { CellOf } from "#mocks/edge/workshop.ts";
import { type CellMutation, cellOperator, error, type Operator, type Telling, warning } from "./operator.ts";

/** That the value was read as it stands in the true table. */
export const mended = (cell: CellOf): readonly Telling[] => [warning("cellMended", { read: cell("value") })];
export const noNumber = (): readonly Telling[] => [error("notNumber", {})];

/** A mutation of the value of a figure. */
export function value(name: string, mutation: Omit<CellMutation, "name" | "column" | "table">): Operator {
  return cellOperator({ name, column: "value", ...mutation });
}
