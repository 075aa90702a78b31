import * as v from "valibot";
import { isOptional, type TableName, tableNames } from "#dataset/tables/tableDefinitions.ts";
import { isCalendarDate } from "#domain/asOf.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import { DataFileError } from "./DataFileError.ts";
import { textOfBytes } from "./textOfBytes.ts";

export const DESCRIPTOR_FILE = "datapackage.json";

const words = v.pipe(v.string(), v.nonEmpty("a text"));

const PATH_OUTSIDE = "pathOutside";

const resource = v.object({
  name: words,
  path: v.pipe(words, v.check(isInside, PATH_OUTSIDE)),
  bytes: v.optional(v.number()),
  hash: v.optional(v.string()),
  rowCount: v.pipe(v.number(), v.safeInteger("a whole number"), v.minValue(0)),
  schema: v.object({
    fields: v.array(
      v.object({ name: words, constraints: v.optional(v.object({ required: v.optional(v.boolean()) })) }),
    ),
    primaryKey: v.optional(v.union([v.string(), v.array(v.string())])),
  }),
});

/** Shown to readers and nothing more, so that one which is not as it should be keeps no figure out. */
const licences = v.fallback(
  v.array(v.object({ name: v.optional(words), title: v.optional(words), path: v.optional(words) })),
  [],
);

const descriptorSchema = v.object({
  title: words,
  version: words,
  previousVersion: v.optional(words),
  created: v.pipe(v.string(), v.check(isDay, "2026-11-22")),
  licenses: v.optional(licences, []),
  defaultRegions: v.optional(v.array(words), []),
  resources: v.array(resource),
});

/** What `datapackage.json` says of the package. */
export type Descriptor = v.InferOutput<typeof descriptorSchema>;
export type Resource = v.InferOutput<typeof resource>;

/** Throws a DataFileError with each fault, so that no table is asked for by a descriptor in doubt. */
export function descriptorOfBytes(bytes: Uint8Array): Descriptor {
  const result = v.safeParse(descriptorSchema, jsonOfText(textOfBytes(bytes, DESCRIPTOR_FILE)));
  if (!result.success) throw new DataFileError(...issueFaults(result.issues));
  const [first, ...others] = tableFaults(result.output);
  if (first) throw new DataFileError(first, ...others);
  return result.output;
}

/** Whether the package has the table, which only of an optional one is in question. */
export function hasTable({ resources }: Descriptor, name: TableName): boolean {
  return resources.some((entry) => entry.name === name);
}

/** The entry of a table, which every descriptor that was read has unless the table is optional. */
export function resourceOf({ resources }: Descriptor, name: TableName): Resource {
  const found = resources.find((entry) => entry.name === name);
  if (!found) throw new DataFileError(missingTable(name));
  return found;
}

function jsonOfText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const spot = { file: DESCRIPTOR_FILE, found: text.trim() };
    throw new DataFileError(errorAt(spot, "descriptorInvalid", { expected: "JSON" }));
  }
}

type Issue = v.BaseIssue<unknown>;

function issueFaults([first, ...others]: [Issue, ...Issue[]]): [Fault, ...Fault[]] {
  return [issueFault(first), ...others.map(issueFault)];
}

function issueFault(issue: Issue): Fault {
  const spot = { file: DESCRIPTOR_FILE, column: jsonPath(issue), found: foundText(issue.received) };
  if (issue.message === PATH_OUTSIDE) return errorAt(spot, "pathOutside", {});
  return errorAt(spot, "descriptorInvalid", { expected: issue.expected ?? issue.message });
}

function jsonPath({ path }: Issue): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return steps.join("").replace(/^\./, "");
}

function foundText(received: string): string {
  return received === "undefined" ? "" : received.replace(/^"(.*)"$/s, "$1");
}

function tableFaults(descriptor: Descriptor): readonly Fault[] {
  const { resources } = descriptor;
  const faults: Fault[] = tableNames
    .filter((name) => !isOptional(name) && !hasTable(descriptor, name))
    .map(missingTable);
  for (const [index, { name }] of resources.entries()) {
    const first = resources.findIndex((entry) => entry.name === name);
    const spot = { file: DESCRIPTOR_FILE, column: `resources[${index}].name`, found: name };
    if (first !== index)
      faults.push(
        errorAt(spot, "descriptorInvalid", { expected: `a name other than that of resources[${first}]` }),
      );
  }
  return faults;
}

function missingTable(name: TableName): Fault {
  return errorAt({ file: DESCRIPTOR_FILE, column: "resources" }, "descriptorInvalid", {
    expected: `{ "name": "${name}" }`,
  });
}

/** Forbids scheme, root, ".." and "//", and whatever a server might read as one of them. */
function isInside(path: string): boolean {
  const segments = path.split("/");
  return segments.every((segment) => /^[^\\:?#%\p{Cc}]+$/u.test(segment) && !/^\.+$/.test(segment));
}

function isDay(text: string): boolean {
  return text.length === "2026-11-22".length && isCalendarDate(text);
}
