import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import { fetchedBytes } from "#dataset/files/fetchedBytes.ts";
import type { PackageSource } from "./packageSource.ts";

/** A package on a server: its descriptor at the address, which may have any name there, its tables beside it. */
export function networkSource(address: string, named: string | null): PackageSource {
  const folder = address.replace(/[?#].*$/s, "").replace(/[^/]*$/, "");
  const addressOf = (path: string) =>
    path === DESCRIPTOR_FILE ? address : folder + path.split("/").map(encodeURIComponent).join("/");
  return {
    id: address,
    named,
    addressOf,
    bytesOf: (file, signal) => fetchedBytes({ address: addressOf(file), file }, { signal }),
    read: new Map(),
  };
}
