import type { FaultKind } from "#domain/fault.ts";
import { type CellMutation, cellOperator, type Operator } from "./operator.ts";

export const mended: readonly FaultKind[] = ["cellMended"];
export const noNumber: readonly FaultKind[] = ["notNumber"];

/** A mutation of the value of a figure. */
export function value(name: string, mutation: Omit<CellMutation, "name" | "column">): Operator {
  return cellOperator({ name, column: "value", ...mutation });
}
