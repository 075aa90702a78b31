import fc from "fast-check";
import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { withoutEmptyEnd } from "#dataset/doubt/sheet.ts";
import { zippedFiles } from "#dataset/sources/zippedFiles.ts";
import {
  edit,
  editedFiles,
  knownColumns,
  type Line,
  linesIn,
  published,
  publishedFiles,
} from "#mocks/anyEditedPackage.ts";
import { bytesIn } from "./checkedRows.ts";
import type { Difference } from "./difference.ts";
import { sampleProposal } from "./ownSample.ts";
import { packedPackage } from "./packedPackage.ts";
import type { Proposal } from "./proposal.ts";
import type { PackageFiles } from "./shownPackage.ts";

// Files are compared as text, by a reading that knows nothing of how the board keeps its tables.

function figuresOf({ differences }: Proposal): Difference {
  return differences.find(({ table }) => table === "figures") ?? { added: [], changed: [], gone: [] };
}

/** The lines that there should be: those published as the difference leaves them, and those that it adds. */
function expectedLines(before: PackageFiles, difference: Difference, made: Line): readonly string[] {
  const { header, lines } = linesIn(before.get("figures.csv"));
  const columns = withoutEmptyEnd(header);
  const seen = new Set<string>();
  const kept = lines.flatMap((cells, index) => {
    const isTorn = cells.length !== header.length || cells.slice(columns.length).join("").trim() !== "";
    if (isTorn) return [compared(cells, made)];
    const id = cells[header.indexOf("id")] ?? "";
    const key = /^F\d+$/.test(id) && !seen.has(id) ? id : `#${index + 2}`;
    seen.add(id);
    if (difference.gone.some((one) => one.key === key)) return [];
    const changes = difference.changed.find((one) => one.key === key)?.changes ?? [];
    const after = new Map(changes.map((change) => [change.column, change.after]));
    return [
      JSON.stringify(
        made.map((heading, at) => after.get(heading) ?? cells[placeOf(heading, { columns, made, at })] ?? ""),
      ),
    ];
  });
  const added = difference.added.map(({ cells }) =>
    JSON.stringify(made.map((heading) => (Object.hasOwn(cells, heading) ? cells[heading] : ""))),
  );
  return [...kept, ...added];
}

/** Where the cells of a heading were, which may stand there several times and keeps its order. */
function placeOf(heading: string, { columns, made, at }: { columns: Line; made: Line; at: number }): number {
  const nth = made.slice(0, at).filter((one) => one === heading).length;
  return columns.flatMap((one, place) => (one === heading ? [place] : []))[nth] ?? -1;
}

/** A line less the cell that keeps a torn one torn. */
function compared(line: Line, made: Line): string {
  const isWidened = line.length === made.length + 1 && line.at(-1) === "";
  return JSON.stringify(isWidened ? line.slice(0, -1) : line);
}

/** What each change should tell in the table of changes, in the order of the difference. */
function toldLines({ added, changed, gone }: Difference): readonly Line[] {
  const cells = changed.flatMap(({ key, changes }) =>
    changes
      .filter(({ column }) => knownColumns.includes(column))
      .map(({ column, before, after }) => [key, column, before, after, "changed"]),
  );
  const rows = (of: Difference["gone"], change: string) => of.map(({ key }) => [key, "", "", "", change]);
  return [...cells, ...rows(added, "added"), ...rows(gone, "withdrawn")].filter(
    ([key]) => !key?.startsWith("#"),
  );
}

/** The figures that the board draws of a package, less those that a difference names. */
async function drawn(files: PackageFiles, { added, changed, gone }: Difference) {
  const { dataset } = await checkedPackage((path) => bytesIn(files, path));
  const figures = dataset?.figures ?? [];
  const named = new Set([...added, ...changed, ...gone].map(({ key }) => key));
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  return figures
    .filter(({ id }) => !named.has(id))
    .map(({ id, value, note, asPrinted, asOf }) => ({ id, value, note, asPrinted, asOf }));
}

/** Whether a row of the reader's own may be one of those that are absent: it is torn, or has no number of theirs. */
async function mayHaveLost(before: PackageFiles, own: readonly File[]): Promise<boolean> {
  const file = own.find(({ name }) => name === "figures.csv");
  const { header, lines } = linesIn(new Uint8Array((await file?.arrayBuffer()) ?? []));
  const at = header.indexOf("id");
  const ids = linesIn(before.get("figures.csv")).lines.map((line) => line[at]);
  return lines.some((line) => line.length !== header.length || !ids.includes(line[at]));
}

async function expectNothingElse(before: PackageFiles, zip: PackageFiles, difference: Difference) {
  const made = linesIn(zip.get("figures.csv"));
  const told = linesIn(zip.get("revisions.csv")).lines.map((line) => [...line.slice(3, 7), line[9]]);

  expect(made.lines.map((line) => compared(line, made.header)).sort()).toEqual(
    [...expectedLines(before, difference, made.header)].sort(),
  );
  expect(told).toEqual(toldLines(difference));
  expect(await drawn(zip, difference)).toEqual(await drawn(before, difference));
}

/** Checks what comes of edits, and gives the difference; null where errors elsewhere keep it from being downloaded. */
async function checkedDifference({ shape, done, said, isPackage }: Edited): Promise<Difference | null> {
  const before = await publishedFiles(shape);
  const own = editedFiles(before, done, isPackage);
  const found = await sampleProposal(before, own, { othersWithdrawn: said });
  if (found.blocking.length > 0) return null;
  const difference = figuresOf(found);
  const zip = zippedFiles(packedPackage(found.publication.files, new Date(2026, 10, 24)));
  const isChosen = found.others?.withdrawn ?? false;
  const mayBeLost = said === null && (await mayHaveLost(before, own));

  expect(isChosen && !mayBeLost ? [] : difference.gone).toEqual([]);
  expect(zip).toBeInstanceOf(Map);
  if (typeof zip !== "string") await expectNothingElse(before, zip, difference);
  return difference;
}

const edited = fc.record({
  shape: published,
  done: fc.array(edit, { minLength: 1, maxLength: 4 }),
  said: fc.constantFrom(null, null, true, false),
  isPackage: fc.boolean(),
});
type Edited = typeof edited extends fc.Arbitrary<infer Value> ? Value : never;

test("a publication holds every published row as it was, each listed change, and nothing else", async () => {
  const tally = { tried: 0, added: 0, changed: 0, gone: 0 };
  await fc.assert(
    fc.asyncProperty(edited, async (one) => {
      const difference = await checkedDifference(one);
      if (difference === null) return;
      tally.tried += 1;
      for (const kind of ["added", "changed", "gone"] as const) tally[kind] += difference[kind].length;
    }),
    { numRuns: 150 },
  );

  expect(tally.tried).toBeGreaterThan(100);
  expect(Math.min(tally.added, tally.changed, tally.gone)).toBeGreaterThan(0);
});
