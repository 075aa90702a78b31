const KEY = "reopening-board/current-briefing";

/** Where nothing can be kept it is remembered as long as the page. */
let current: string | null = null;

/** The id of the briefing that was worked on last, which charts are added to; it may be gone by now. */
export function currentId(): string | null {
  try {
    return current ?? window.localStorage.getItem(KEY);
  } catch {
    return current;
  }
}

/** As `currentId`, of those that were worked on since the page was opened. */
export function currentHere(): string | null {
  return current;
}

/** Makes a briefing the one that charts are added to. */
export function remember(id: string): void {
  current = id;
  try {
    window.localStorage.setItem(KEY, id);
  } catch {
    // Then the next page adds to the latest one.
  }
}
