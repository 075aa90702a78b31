import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type AssembledDataset, assembleDataset, unreadTables } from "#dataset/assembleDataset.ts";
import { optionalTableQuery, tableQuery } from "#dataset/datasetQueries.ts";
import { DataFileError } from "#dataset/files/DataFileError.ts";
import { type Descriptor, resourceOf } from "#dataset/files/descriptor.ts";
import type { PackageSource } from "#dataset/sources/packageSource.ts";
import type { Table } from "#dataset/tables/table.ts";
import type { TableName } from "#dataset/tables/tableDefinitions.ts";
import { errorAt, type Fault } from "#domain/fault.ts";

/** The data as far as it could be read. */
export interface ReadDataset extends AssembledDataset {
  /** The tables that could not be read: what rests on them is missing, not unreported. */
  readonly unread: ReadonlySet<TableName>;
}

/** Another try at what could not be read. */
export interface Retry {
  readonly isRunning: boolean;
  readonly run: () => void;
}

interface Reading {
  /** Null until each table has arrived or failed. */
  readonly read: ReadDataset | null;
  readonly retry: Retry;
}

/** The tables of one version, checked against each other. While one is tried again, what could be read stays. */
export function useDataset(source: PackageSource, descriptor: Descriptor): Reading {
  const results = useQueries({
    queries: [
      tableQuery(source, descriptor, "regions"),
      tableQuery(source, descriptor, "indicators"),
      tableQuery(source, descriptor, "populations"),
      tableQuery(source, descriptor, "reports"),
      tableQuery(source, descriptor, "figures"),
      tableQuery(source, descriptor, "measures"),
      optionalTableQuery(source, descriptor, "revisions"),
    ],
  });
  const [regions, indicators, populations, reports, figures, measures, revisions] = results;
  const isPending = results.some((result) => result.isPending);
  const moments = results.map((result) => `${result.dataUpdatedAt}/${result.errorUpdatedAt}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the results are new objects at each render; their times tell whether anything in them changed.
  const read = useMemo(() => {
    if (isPending) return null;
    const tables = {
      regions: outcome(regions, "regions", descriptor),
      indicators: outcome(indicators, "indicators", descriptor),
      populations: outcome(populations, "populations", descriptor),
      reports: outcome(reports, "reports", descriptor),
      figures: outcome(figures, "figures", descriptor),
      measures: outcome(measures, "measures", descriptor),
      revisions: revisions.data === null ? null : outcome(revisions, "revisions", descriptor),
    };
    return { ...assembleDataset({ descriptor, tables }), unread: new Set(unreadTables(tables)) };
  }, [descriptor, isPending, moments]);
  const run = () => {
    for (const result of results) if (result.isError) void result.refetch();
  };
  const [last, setLast] = useState({ read, descriptor });
  if (read && read !== last.read) setLast({ read, descriptor });
  const kept = last.descriptor === descriptor ? last.read : null;
  return { read: read ?? kept, retry: { isRunning: results.some(({ isFetching }) => isFetching), run } };
}

function outcome<Name extends TableName>(
  { data, error }: UseQueryResult<Table<Name> | null, Error>,
  name: Name,
  descriptor: Descriptor,
): Table<Name> | Fault {
  if (data) return data;
  const [fault] = faultsOf(error, resourceOf(descriptor, name).path);
  return fault;
}

/** The faults that an error of loading carries; any other error is told as what it says of itself. */
export function faultsOf(error: Error | null, file: string): readonly [Fault, ...Fault[]] {
  if (error instanceof DataFileError) {
    const [, ...others] = error.faults;
    return [error.fault, ...others];
  }
  return [errorAt({ file }, "unreachable", { reason: error?.message ?? "" })];
}
