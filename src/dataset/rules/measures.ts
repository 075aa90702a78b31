import type { Line, Table } from "#dataset/tables/table.ts";
import type { Row } from "#dataset/tables/tableDefinitions.ts";
import type { BilingualText } from "#domain/bilingualText.ts";
import { errorAt, type Fault, type Place } from "#domain/fault.ts";
import type { Measure } from "#domain/measure.ts";
import type { Region } from "#domain/region.ts";
import type { Report } from "#domain/report.ts";
import { futureFaults } from "./dateFaults.ts";
import {
  brokenLineFaults,
  type Indexed,
  indexed,
  type Made,
  madeUnlessErrors,
  referenceFaults,
} from "./indexed.ts";
import { bilingual, pairFaults } from "./pairs.ts";

export interface MeasureContext {
  readonly targets: { readonly region: Indexed<Region>; readonly report: Indexed<Report> };
  readonly created: string;
}

type MeasureCells = Row<"measures">;

/** The measures that can be trusted, in the order of the file. */
export function measuresOfTable(
  outcome: Table<"measures"> | Fault,
  context: MeasureContext,
): { readonly measures: readonly Measure[]; readonly faults: readonly Fault[] } {
  if ("kind" in outcome) return { measures: [], faults: [outcome] };
  const { items, faults } = indexed(outcome, (line) => measureOfLine(line, outcome.file, context));
  const { region, report } = context.targets;
  return {
    measures: [...items.values()],
    faults: [...faults, ...brokenLineFaults(outcome, { region, report })],
  };
}

function measureOfLine(
  { row, cells }: Line<MeasureCells>,
  file: string,
  { targets, created }: MeasureContext,
): Made<Measure> {
  const region = targets.region.items.get(cells.region);
  const report = targets.report.items.get(cells.report);
  const place = { file, row };
  const issuedPlace = { ...place, column: "issued" };
  const published = report?.published.date;
  const faults: readonly Fault[] = [
    ...referenceFaults({ ...place, column: "region", found: cells.region }, targets.region),
    ...referenceFaults({ ...place, column: "report", found: cells.report }, targets.report),
    ...measurePairFaults(cells, place),
    ...departmentFaults(cells, place),
    ...(cells.issued === null ? [] : futureFaults(cells.issued, issuedPlace, { published, created })),
  ];
  if (!region || !report) return { item: null, faults };
  return madeUnlessErrors(faults, measureOf(cells, { region, report }));
}

function measurePairFaults(cells: MeasureCells, place: Place): readonly Fault[] {
  const { note_zh, note_en, issued, issued_basis, time_limit_zh, time_limit_en } = cells;
  return [
    ...pairFaults(place, { time_limit_zh, time_limit_en }),
    ...pairFaults(place, { issued, issued_basis }),
    ...pairFaults(place, { note_zh, note_en }),
  ];
}

/** The two lists are read side by side, so one entry less would give departments each other's names. */
function departmentFaults({ departments_zh, departments_en }: MeasureCells, place: Place): readonly Fault[] {
  const expected = departments_zh?.length ?? 0;
  const found = departments_en?.length ?? 0;
  if (expected === found) return [];
  const spot = { ...place, column: "departments_en", found: (departments_en ?? []).join(";") };
  return [errorAt(spot, "listsDiffer", { column: "departments_zh", expected, found })];
}

function measureOf(cells: MeasureCells, resolved: Pick<Measure, "region" | "report">): Measure {
  const { issued, issued_basis: basis } = cells;
  return {
    ...resolved,
    id: cells.id,
    number: cells.number,
    title: { zh: cells.title_zh, en: cells.title_en },
    departments: departmentsOf(cells),
    timeLimit: bilingual(cells.time_limit_zh, cells.time_limit_en),
    issued: issued === null || basis === null ? null : { date: issued, basis },
    paragraph: cells.paragraph,
    note: bilingual(cells.note_zh, cells.note_en),
  };
}

function departmentsOf({ departments_zh, departments_en }: MeasureCells): readonly BilingualText[] {
  return (departments_zh ?? []).map((zh, index) => ({ zh, en: departments_en?.[index] ?? zh }));
}
