import type { ParameterReader } from "./parameters.ts";

/** How the table of all figures is sorted, filtered and which columns it shows. */
export interface DataChoices {
  /** "value" upwards, "-value" downwards; null for the order of the file. */
  readonly sort: string | null;
}

export const dataParameters = ["sort"] as const;

export function readDataChoices({ checked }: ParameterReader): DataChoices {
  return { sort: checked("sort", (text) => /^-?[a-z]+$/i.test(text)) };
}

export function writeDataChoices({ sort }: DataChoices): [string, string | null][] {
  return [["sort", sort]];
}
