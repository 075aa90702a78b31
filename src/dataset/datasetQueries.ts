import { queryOptions } from "@tanstack/react-query";
import { DataFileError } from "./files/DataFileError.ts";
import type { Descriptor } from "./files/descriptor.ts";
import { loadDescriptor, loadOptionalTable, loadTable } from "./loaders.ts";
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

export function descriptorQuery(address: string) {
  return queryOptions({
    ...stays,
    queryKey: ["descriptor", address],
    queryFn: ({ signal }) => loadDescriptor(address, signal),
  });
}

/** The version is part of the key, so that tables of two versions never meet. */
export function tableQuery<Name extends TableName>(address: string, descriptor: Descriptor, name: Name) {
  return queryOptions({
    ...stays,
    queryKey: ["table", address, descriptor.version, name],
    queryFn: ({ signal }) => loadTable({ descriptorAddress: address, descriptor, name }, signal),
    // Comparing a table cell by cell with its former self would cost more than drawing it again.
    structuralSharing: false,
  });
}

/** As `tableQuery`; null where the package has no such table. */
export function optionalTableQuery<Name extends OptionalTable>(
  address: string,
  descriptor: Descriptor,
  name: Name,
) {
  return queryOptions({
    ...stays,
    queryKey: ["table", address, descriptor.version, name],
    queryFn: ({ signal }) => loadOptionalTable({ descriptorAddress: address, descriptor, name }, signal),
    structuralSharing: false,
  });
}

/** The descriptor as it is on the server by now, to notice a newer version; a failure means nothing. */
export function latestDescriptorQuery(address: string) {
  return queryOptions({
    queryKey: ["latestDescriptor", address],
    queryFn: ({ signal }) => loadDescriptor(address, signal),
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
