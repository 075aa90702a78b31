import { lazy } from "react";

/** Fetches what pages show of figures over time; the first view shows none. */
export function timeSection() {
  return import("./TimeSection.tsx");
}

/** The charts over time of a page; the application fetches their code ahead when it is idle. */
export const TimeSection = lazy(async () => ({ default: (await timeSection()).TimeSection }));
