import type { MeasureOrder } from "#domain/measureOrder.ts";
import type { ParameterReader } from "./parameters.ts";

export const timeLimits = ["all", "with", "without"] as const;
export type TimeLimitChoice = (typeof timeLimits)[number];

export const measureOrders = ["region", "department", "limit"] as const satisfies readonly MeasureOrder[];

/** What the page of measures shows: whose, of which department, with or without a promised time, and with which words. */
export interface MeasureChoices {
  /** As printed in Chinese. */
  readonly department: string | null;
  readonly limit: TimeLimitChoice;
  readonly order: MeasureOrder;
  readonly search: string;
}

export const measureParameters = ["department", "limit", "order", "search"] as const;

/** The longest text to search for that a link brings back. */
const LONGEST_SEARCH = 100;

export function readMeasureChoices({ checked, oneOf }: ParameterReader): MeasureChoices {
  return {
    department: checked("department", (text) => text !== "" && text.length <= LONGEST_SEARCH),
    limit: oneOf("limit", timeLimits) ?? "all",
    order: oneOf("order", measureOrders) ?? "region",
    search: checked("search", (text) => text !== "" && text.length <= LONGEST_SEARCH) ?? "",
  };
}

export function writeMeasureChoices({
  department,
  limit,
  order,
  search,
}: MeasureChoices): [string, string | null][] {
  return [
    ["department", department],
    ["limit", limit === "all" ? null : limit],
    ["order", order === "region" ? null : order],
    ["search", search.slice(0, LONGEST_SEARCH) || null],
  ];
}
