import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { englishTexts, hasEnglish } from "#i18n/LocaleContext.tsx";
import { type Address, type Entry, readAddress, writeAddress } from "#url/address.ts";
import { readDisplay } from "#url/display.ts";

const listeners = new Set<() => void>();

/** Another address, as a new entry of the browser's history unless told. */
export type Go = (address: Address, entry?: Entry) => void;

/** The address behind "#", kept by the browser itself, so that Back, reload and a copied link bring everything back. */
export function useAddress(): { address: Address; go: Go } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const address = useMemo(() => readAddress(hash), [hash]);
  const go = useCallback<Go>((next, entry = "new") => {
    // First the words, then the page: it would be blank in between and lose the focus.
    if (readDisplay(next.parameters).locale === "en" && !hasEnglish())
      void englishTexts().then(() => write(writeAddress(next), entry));
    else write(writeAddress(next), entry);
  }, []);
  return { address, go };
}

/**
 * Takes the board one entry back where that entry is this address, else puts it in place of the present one. An entry
 * may be written otherwise, as a reader typed it: both are compared as the board would write them.
 */
export function goBackTo(address: Address, normal: (address: Address) => Address): void {
  const hash = writeAddress(address);
  const from = cameFrom();
  const isThere = typeof from === "string" && writeAddress(normal(readAddress(from))) === hash;
  if (isThere) window.history.back();
  else write(hash, "same");
}

/** Follows the links of the board itself, so that each remembers where it was pressed and a new page begins at its top. */
export function useLinkFollowing(): void {
  useEffect(() => {
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
}

function follow(event: MouseEvent): void {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
  const hash = link?.getAttribute("href");
  if (!isPlain || event.defaultPrevented || !hash) return;
  event.preventDefault();
  const isNewPage = readAddress(hash).path !== readAddress(window.location.hash).path;
  write(hash, "new");
  if (isNewPage) beginAtTop();
}

function beginAtTop(): void {
  requestAnimationFrame(() => {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  });
}

/** Tells the page at once, as the browser's own event comes later and a control would jump back until then. */
function write(hash: string, entry: Entry): void {
  if (entry === "new") window.history.pushState({ from: window.location.hash || "#/" }, "", hash);
  else window.history.replaceState(window.history.state, "", hash);
  for (const changed of listeners) changed();
}

function cameFrom(): unknown {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null && "from" in state ? state.from : null;
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  // Back and Forward, and an address typed by hand.
  window.addEventListener("popstate", changed);
  window.addEventListener("hashchange", changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener("popstate", changed);
    window.removeEventListener("hashchange", changed);
  };
}
