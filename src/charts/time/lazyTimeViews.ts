import { lazy } from "react";

/** Fetches what draws, explains and controls charts over time, which the first view does not show. */
export async function timeViews() {
  return (await import("./timeViews.ts")).timeViews;
}

/** The chart over time, drawn once its code has come; the application fetches that ahead when it is idle. */
export const TimeChart = lazy(async () => ({ default: (await timeViews()).TimeChart }));

/** How to read it, likewise. */
export const TimeKey = lazy(async () => ({ default: (await timeViews()).TimeKey }));

/** The choice whether events are marked, likewise. */
export const EventChoice = lazy(async () => ({ default: (await timeViews()).EventChoice }));
