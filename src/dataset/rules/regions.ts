import type { Line, Table } from "#dataset/tables/table.ts";
import type { Row } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault } from "#domain/fault.ts";
import type { Level, Region } from "#domain/region.ts";
import { brokenLineFaults, type Indexed, madeUnlessErrors, unreadable } from "./indexed.ts";
import { treeItems } from "./tree.ts";

type RegionLine = Line<Row<"regions">>;

/** Regions with their parents as objects. A region whose parent is left out is left out too. */
export function regionsOfTable(outcome: Table<"regions"> | Fault): Indexed<Region> {
  if ("kind" in outcome) return unreadable(outcome);
  const { file, lines, brokenLines } = outcome;
  const tree = treeItems({
    file,
    column: "parent",
    cycle: "parentCycle",
    rows: lines.map((line) => ({ row: line.row, key: line.key, parent: line.cells.parent, line })),
    leftOut: new Map(brokenLines.map(({ key, row }) => [key, row])),
    made: ({ line }, parent: Region | null) =>
      madeUnlessErrors(regionFaults(line, parent, file), regionOf(line, parent)),
  });
  const regions = lines.flatMap(({ key }) => tree.items.get(key) ?? []);
  const target = { ...tree, file, isReadable: true };
  return {
    ...target,
    items: new Map(regions.map((region) => [region.code, region])),
    faults: [...outcome.faults, ...tree.faults, ...brokenLineFaults(outcome, { parent: target })],
  };
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
