import { queryOptions } from "@tanstack/react-query";
import { DataFileError } from "./files/DataFileError.ts";
import type { Descriptor } from "./files/descriptor.ts";
import { loadDescriptor, loadLatestDescriptor, loadOptionalTable, loadTable } from "./loaders.ts";
import type { PackageSource } from "./sources/packageSource.ts";
import type { OptionalTable, TableName } from "./tables/tableDefinitions.ts";

/**
 * What is on show stays until the reader reloads. "always", because a query that pauses while the
 * browser thinks itself offline never ends, and an intranet or the own machine may well answer.
 */
const stays = {
  networkMode: "always",
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: isWorthAnotherTry,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

export function descriptorQuery(source: PackageSource) {
  return queryOptions({
    ...stays,
    queryKey: ["descriptor", source.id],
    queryFn: ({ signal }) => loadDescriptor(source, signal),
  });
}

/** The version and what the descriptor says of the file are part of the key, so that tables of two versions never meet. */
export function tableQuery<Name extends TableName>(
  source: PackageSource,
  descriptor: Descriptor,
  name: Name,
) {
  return queryOptions({
    ...staysOf(source, descriptor, name),
    queryFn: ({ signal }) => loadTable({ source, descriptor, name }, signal),
  });
}

/** As `tableQuery`; null where the package has no such table. */
export function optionalTableQuery<Name extends OptionalTable>(
  source: PackageSource,
  descriptor: Descriptor,
  name: Name,
) {
  return queryOptions({
    ...staysOf(source, descriptor, name),
    queryFn: ({ signal }) => loadOptionalTable({ source, descriptor, name }, signal),
  });
}

function staysOf({ id }: PackageSource, descriptor: Descriptor, name: TableName) {
  const { path, rowCount, bytes, hash } = descriptor.resources.find((entry) => entry.name === name) ?? {};
  return {
    ...stays,
    queryKey: ["table", id, descriptor.version, name, path, rowCount, bytes, hash],
    // Comparing a table cell by cell with its former self would cost more than drawing it again.
    structuralSharing: false,
  };
}

/**
 * The descriptor as its source has it by now, to notice a newer version; a failure means nothing. A source that cannot
 * change, as it lies in the page, answers without asking anyone.
 */
export function latestDescriptorQuery(source: PackageSource, shown: Pick<Descriptor, "version">) {
  return queryOptions({
    // What was latest when another version was on show may be older than the one on show now.
    queryKey: ["latestDescriptor", source.id, shown.version],
    queryFn: ({ signal }) => loadLatestDescriptor(source, signal),
    networkMode: "always",
    staleTime: 60_000,
    retry: false,
    refetchOnWindowFocus: true,
  });
}

/** A file with faults has them the second time too, and whoever waited ten seconds should not wait ten more. */
function isWorthAnotherTry(failures: number, error: Error): boolean {
  const mayPass = error instanceof DataFileError && ["unreachable", "httpStatus"].includes(error.fault.kind);
  return failures < 1 && mayPass;
}
