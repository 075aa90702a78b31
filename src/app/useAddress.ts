import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type Address, readAddress, writeAddress } from "#url/address.ts";

/** The address behind "#", kept by the browser itself, so that Back, reload and a copied link bring everything back. */
export function useAddress(): { address: Address; go: (address: Address) => void } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const address = useMemo(() => readAddress(hash), [hash]);
  const go = useCallback((next: Address) => {
    window.location.hash = writeAddress(next);
  }, []);
  return { address, go };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
