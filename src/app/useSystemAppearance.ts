import { useSyncExternalStore } from "react";
import type { Appearance } from "#url/display.ts";

const darkness = "(prefers-color-scheme: dark)";

/** What the reader's system asks for, as long as no address says otherwise. */
export function useSystemAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => (matchMedia(darkness).matches ? "dark" : "light"));
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(darkness);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
