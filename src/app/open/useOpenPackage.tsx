import { useState } from "react";
import { type OpenFault, openedFiles } from "#dataset/sources/openedPackage.ts";
import type { Fault } from "#domain/fault.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";
import { OpenedNotice } from "./OpenedNotice.tsx";

/** Why chosen files are not on show. */
export type OpenFailure = { readonly fault: OpenFault } | { readonly faults: readonly Fault[] };

/** Opens the package in files of the reader. Where they are none, the page stays as it is. */
export function useOpenPackage() {
  const { open } = usePackageOnShow();
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const openFiles = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const read = await openedFiles(files);
    if (!("source" in read)) return setFailure(read);
    const { source, descriptor } = read;
    open(source, <OpenedNotice version={descriptor.version} title={descriptor.title} close={() => open()} />);
    window.scrollTo(0, 0);
  };
  return { openFiles, failure, forget: () => setFailure(null) };
}
