import { lazy } from "react";

/** Fetches the charts of the other themes, which the first view keeps folded away. */
export function themeSection() {
  return import("./ThemeSection.tsx");
}

/** The charts of a theme, once their code has come; the application fetches it ahead when it is idle. */
export const ThemeSection = lazy(async () => ({ default: (await themeSection()).ThemeSection }));
