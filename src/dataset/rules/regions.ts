import type { Line, Table } from "#dataset/tables/table.ts";
import type { Row } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import { type Level, levels, type Region } from "#domain/region.ts";
import { brokenLineFaults, type Indexed, referenceFaults, unreadable } from "./indexed.ts";
import { parentsFirst } from "./parentsFirst.ts";

type RegionLine = Line<Row<"regions">>;

/** Regions with their parents as objects. A region whose parent is left out is left out too. */
export function regionsOfTable(outcome: Table<"regions"> | Fault): Indexed<Region> {
  if ("kind" in outcome) return unreadable(outcome);
  const { file, lines, brokenLines } = outcome;
  const regions = new Map<string, Region>();
  const leftOut = new Map(brokenLines.map(({ key, row }) => [key, row]));
  const target = { file, isReadable: true, items: regions, leftOut };
  const { ordered, cyclic } = linesParentsFirst(lines);
  const faults: Fault[] = [...outcome.faults];
  for (const { row, key, cells } of cyclic) {
    leftOut.set(key, row);
    faults.push(errorAt({ file, row, column: "parent", found: cells.parent ?? "" }, "parentCycle", {}));
  }
  for (const line of ordered) {
    const { row, key, cells } = line;
    const parent = cells.parent === null ? null : (regions.get(cells.parent) ?? null);
    const found = cells.parent ?? "";
    const lineFaults = [
      ...referenceFaults({ file, row, column: "parent", found }, target),
      ...regionFaults(line, parent, file),
    ];
    if (lineFaults.length === 0) regions.set(key, regionOf(line, parent));
    else leftOut.set(key, row);
    faults.push(...lineFaults);
  }
  faults.push(...brokenLineFaults(outcome, { parent: target }));
  return { ...target, items: inOrderOf(lines, regions), faults };
}

function linesParentsFirst(lines: readonly RegionLine[]) {
  const byCode = new Map(lines.map((line) => [line.key, line]));
  const { order, cyclic } = parentsFirst(new Map(lines.map(({ key, cells }) => [key, cells.parent])));
  const linesOf = (codes: Iterable<string>) => [...codes].flatMap((code) => byCode.get(code) ?? []);
  return { ordered: linesOf(order), cyclic: linesOf(cyclic) };
}

function inOrderOf(
  lines: readonly RegionLine[],
  regions: ReadonlyMap<string, Region>,
): ReadonlyMap<string, Region> {
  return new Map(lines.flatMap(({ key }) => {
    const region = regions.get(key);
    return region ? [[key, region] as const] : [];
  }));
}

function regionFaults({ row, cells }: RegionLine, parent: Region | null, file: string): readonly Fault[] {
  const faults: Fault[] = [];
  const { code, level } = cells;
  const at = (column: string, found: string) => ({ file, row, column, found });
  if ((cells.code_source === "own") === /^\d{6}$/.test(code)) {
    const allowed = cells.code_source === "own" ? ["GB/T 2260"] : ["own"];
    faults.push(errorAt(at("code_source", cells.code_source), "notOneOf", { allowed }));
  }
  if (cells.parent === null && level !== "nation") faults.push(errorAt(at("parent", ""), "missingCell", {}));
  if (parent && rank[level] <= rank[parent.level]) {
    faults.push(errorAt(at("level", level), "parentLevel", { parent: parent.level }));
  }
  return faults;
}

/** A zone or an area may lie in any division, and nothing lies in it. */
const rank: Record<Level, number> = { nation: 0, province: 1, prefecture: 2, county: 3, zone: 4, area: 4 };

function regionOf({ cells }: RegionLine, parent: Region | null): Region {
  return {
    code: cells.code,
    level: cells.level,
    parent,
    name: { zh: cells.name_zh, en: cells.name_en },
    hasStandardCode: cells.code_source !== "own",
  };
}
