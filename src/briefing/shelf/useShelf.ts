import { useSyncExternalStore } from "react";
import { BriefingShelf, type Shelf } from "./shelf.ts";

/** The briefings of this browser, the same for every part of the page. */
export const shelf = new BriefingShelf(keepOfBrowser());

window.addEventListener("storage", ({ key, newValue, storageArea }) => {
  if (storageArea === keepOfBrowser()) shelf.follow(key, newValue);
});

/** What is on the shelf, and again whenever this or another tab changes it. */
export function useShelf(): Shelf {
  return useSyncExternalStore(shelf.subscribe, shelf.state);
}

/** Where a setting of the browser forbids to keep anything, even asking throws. */
function keepOfBrowser(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
