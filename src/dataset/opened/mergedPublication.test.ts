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
import { type PackageFiles, shownPackage } from "./shownPackage.ts";

// Files are compared as text, by a reading that knows nothing of how the board keeps its tables.

function figuresOf({ differences }: Proposal): Difference {
  return differences.find(({ table }) => table === "figures") ?? { added: [], changed: [], gone: [] };
}

/** The lines that there should be: those published as the difference leaves them, and those that it adds. */
function expectedLines(before: PackageFiles, { added, changed, gone }: Difference, made: Line) {
  const { header, lines } = linesIn(before.get("figures.csv"));
  const columns = withoutEmptyEnd(header);
  const keys = keysOf(lines, header);
  const kept = lines.flatMap((cells, index) => {
    // As wide as the new file a torn line would fit, and say what nobody wrote.
    if (isTorn(cells, header)) return [cells.length === made.length ? [...cells, ""] : cells];
    const key = keys[index] ?? "";
    if (gone.some((one) => one.key === key)) return [];
    const changes = changed.find((one) => one.key === key)?.changes ?? [];
    const after = new Map(changes.map((change) => [change.column, change.after]));
    return [
      made.map((heading, at) => after.get(heading) ?? cells[placeOf(heading, { columns, made, at })] ?? ""),
    ];
  });
  const rows = added.map(({ cells }) =>
    made.map((heading) => (Object.hasOwn(cells, heading) ? cells[heading] : "")),
  );
  return [...kept, ...rows].map((line) => JSON.stringify(line)).sort();
}

/** The key that the difference has for each line: the id, unless that is none or stands above. */
function keysOf(lines: readonly Line[], header: Line): readonly string[] {
  const ids = lines.map((cells) => (isTorn(cells, header) ? "" : (cells[header.indexOf("id")] ?? "")));
  return ids.map((id, index) => (/^F\d+$/.test(id) && ids.indexOf(id) === index ? id : `#${index + 2}`));
}

function isTorn(cells: Line, header: Line): boolean {
  const surplus = cells.slice(withoutEmptyEnd(header).length);
  return cells.length !== header.length || surplus.join("").trim() !== "";
}

/** Where the cells of a heading were, which may stand there several times and keeps its order. */
function placeOf(heading: string, { columns, made, at }: { columns: Line; made: Line; at: number }): number {
  const nth = made.slice(0, at).filter((one) => one === heading).length;
  return columns.flatMap((one, place) => (one === heading ? [place] : []))[nth] ?? -1;
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

async function expectNothingElse(before: PackageFiles, zip: PackageFiles, difference: Difference) {
  const made = linesIn(zip.get("figures.csv"));
  const { header } = linesIn(before.get("figures.csv"));
  const told = linesIn(zip.get("revisions.csv")).lines.map((line) => [...line.slice(3, 7), line[9]]);

  expect(made.lines.map((line) => JSON.stringify(line)).sort()).toEqual(
    expectedLines(before, difference, made.header),
  );
  expect(withoutEmptyEnd(made.header.filter((heading) => header.includes(heading)))).toEqual(
    withoutEmptyEnd(header),
  );
  expect(told).toEqual(toldLines(difference));
  expect(await drawn(zip, difference)).toEqual(await drawn(before, difference));
}

/** A figure goes only where that was chosen and its number is nowhere in the file, and by itself only where none got lost. */
async function expectChosen(
  found: Proposal,
  before: PackageFiles,
  own: readonly File[],
  said: boolean | null,
) {
  const file = own.find(({ name }) => name === "figures.csv");
  const { header, lines } = linesIn(new Uint8Array((await file?.arrayBuffer()) ?? []));
  const shown = linesIn(before.get("figures.csv")).lines;
  const at = header.indexOf("id");
  const ids = shown.map((line) => line[at]);
  const mayBeLost = lines.some((line) => line.length !== header.length || !ids.includes(line[at]));
  const mayGo = found.others?.withdrawn === true && (said === true || !mayBeLost);
  const gone = figuresOf(found).gone.map(({ key }) => key);
  const given = found.faults.flatMap(({ fault }) => (fault.kind === "keyGiven" ? [fault.details.key] : []));

  expect(mayGo ? [] : gone).toEqual([]);
  expect(gone.filter((key) => lines.flat().includes(key))).toEqual([]);
  expect(given.filter((key) => [...shown, ...lines].flat().includes(key))).toEqual([]);
}

/** Checks what comes of edits, and gives the difference; null where the published table is no text, so that nothing is downloaded. */
async function checkedDifference({ shape, done, said, isPackage }: Edited): Promise<Difference | null> {
  const before = await publishedFiles(shape);
  const own = editedFiles(before, done, isPackage);
  const found = await sampleProposal(before, own, { othersWithdrawn: said });
  const isReadable = shownPackage(before).tables.has("figures");

  expect(isReadable ? found.blocking : []).toEqual([]);
  if (!isReadable) return null;
  const difference = figuresOf(found);
  const zip = zippedFiles(packedPackage(found.publication.files, new Date(2026, 10, 24)));

  await expectChosen(found, before, own, said);
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
    { numRuns: 200 },
  );

  expect(tally.tried).toBeGreaterThan(150);
  expect(Math.min(tally.added, tally.changed, tally.gone)).toBeGreaterThan(0);
});
