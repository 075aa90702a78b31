import { useCallback, useMemo, useSyncExternalStore } from "react";
import { englishSpeech, hasEnglish } from "#i18n/LocaleContext.tsx";
import { type Address, readAddress, writeAddress } from "#url/address.ts";
import { readDisplay } from "#url/view.ts";

const listeners = new Set<() => void>();

/** The address behind "#", kept by the browser itself, so that Back, reload and a copied link bring everything back. */
export function useAddress(): { address: Address; go: (address: Address) => void } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const address = useMemo(() => readAddress(hash), [hash]);
  const go = useCallback((next: Address) => {
    // First the words, then the page: it would be blank in between and lose the focus.
    if (readDisplay(next.parameters).locale === "en" && !hasEnglish())
      void englishSpeech().then(() => write(next));
    else write(next);
  }, []);
  return { address, go };
}

/** Tells the page at once, as the browser's own event comes later and a control would jump back until then. */
function write(address: Address): void {
  window.location.hash = writeAddress(address);
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener("hashchange", changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener("hashchange", changed);
  };
}
