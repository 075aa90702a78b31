import type { Row } from "#dataset/tables/tableDefinitions.ts";
import { firstDay, lastDay } from "#domain/asOf.ts";
import { errorAt, type Fault, type Place } from "#domain/fault.ts";
import type { Report } from "#domain/report.ts";

export interface DateContext {
  readonly place: Place;
  /** Undefined where it is not known. */
  readonly report: Report | undefined;
  readonly created: string;
}

type Dates = Pick<Row<"figures">, "since" | "as_of" | "as_of_basis">;

/** What cannot be among the dates of a figure, its report and the package, however imprecise they are. */
export function dateFaults(dates: Dates, { place, report, created }: DateContext): readonly Fault[] {
  const { since, as_of: asOf, as_of_basis: basis } = dates;
  const faults: Fault[] = [];
  if (since !== null && firstDay(since) > lastDay(asOf)) {
    faults.push(errorAt({ ...place, column: "since", found: since }, "sinceAfterAsOf", { asOf }));
  }
  const published = report?.published.date;
  if (published !== undefined && basis === "published" && asOf.length > published.length) {
    faults.push(errorAt({ ...place, column: "as_of", found: asOf }, "asOfMorePrecise", { published }));
  }
  return [...faults, ...futureFaults(asOf, { ...place, column: "as_of" }, { published, created })];
}

interface Latest {
  readonly published: string | undefined;
  readonly created: string;
}

/** A report cannot print what happens after it, nor the package contain it. */
export function futureFaults(date: string, place: Place, { published, created }: Latest): readonly Fault[] {
  const faults: Fault[] = [];
  const spot = { ...place, found: date };
  if (published !== undefined && firstDay(date) > lastDay(published)) {
    faults.push(errorAt(spot, "asOfAfterReport", { published }));
  }
  if (firstDay(date) > lastDay(created)) faults.push(errorAt(spot, "asOfAfterPackage", { created }));
  return faults;
}
