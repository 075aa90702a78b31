import { useCallback, useMemo, useSyncExternalStore } from "react";
import { englishSpeech } from "#i18n/LocaleContext.tsx";
import { type Address, readAddress, writeAddress } from "#url/address.ts";
import { readDisplay } from "#url/view.ts";

/** The address behind "#", kept by the browser itself, so that Back, reload and a copied link bring everything back. */
export function useAddress(): { address: Address; go: (address: Address) => Promise<void> } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const address = useMemo(() => readAddress(hash), [hash]);
  const go = useCallback(async (next: Address) => {
    // First the words, then the page: it would be blank in between and lose the focus.
    if (readDisplay(next.parameters).locale === "en") await englishSpeech();
    window.location.hash = writeAddress(next);
  }, []);
  return { address, go };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
