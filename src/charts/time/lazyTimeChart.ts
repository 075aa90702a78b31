import { lazy } from "react";

/** Fetches the chart over time, which the first view does not show. */
export function timeChart() {
  return import("./TimeChart.tsx");
}

/** The chart over time, drawn once its code has come; the application fetches that ahead when it is idle. */
export const TimeChart = lazy(async () => ({ default: (await timeChart()).TimeChart }));
