import { useMemo } from "react";
import { DESCRIPTOR_FILE, descriptorOfBytes, resourceOf } from "#dataset/files/descriptor.ts";
import { usePackageOnShow } from "#handover/packageOnShow.ts";

/** What the file of figures is called in the package on show, of which the descriptor was read before any page. */
export function useFiguresFile(): string | null {
  const { source } = usePackageOnShow();
  return useMemo(() => {
    const bytes = source.read.get(DESCRIPTOR_FILE);
    return bytes ? resourceOf(descriptorOfBytes(bytes), "figures").path : null;
  }, [source]);
}
