import { useSyncExternalStore } from "react";
import { DraftStore } from "./keptDrafts.ts";
import { type TypedRowList, TypedRowStore } from "./typedRows.ts";

/** The typed figures of this browser, the same for every part of the page. */
export const typedRows = new TypedRowStore(keepOfBrowser());

window.addEventListener("storage", ({ key, newValue, storageArea }) => {
  if (storageArea === keepOfBrowser()) typedRows.follow(key, newValue);
});

/** What is half typed on this page; another tab has its own. */
export const keptDrafts = new DraftStore(keepOfTab());

/** What is on the list, and again whenever this or another tab changes it. */
export function useTypedRows(): TypedRowList {
  return useSyncExternalStore(typedRows.subscribe, typedRows.state);
}

/** Where a setting of the browser forbids to keep anything, even asking throws. */
function keepOfBrowser(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function keepOfTab(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
