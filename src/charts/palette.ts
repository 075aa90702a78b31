import type { Theme } from "#domain/indicator.ts";

/** Colours as values, never `var()`, so that an exported picture keeps them. */
export interface Palette {
  readonly ground: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly context: string;
  readonly notice: string;
  readonly noticeGround: string;
  readonly error: string;
  readonly errorGround: string;
  readonly focus: string;
  readonly accent: Readonly<Record<Theme, string>>;
}

/** White ground, one accent a theme. Text is at least 4.5 to 1, marks 3 to 1 (a test computes them). */
export const lightPalette: Palette = {
  ground: "#ffffff",
  raised: "#f5f6f7",
  ink: "#1a1d21",
  muted: "#5b636e",
  line: "#dfe2e6",
  context: "#7d8590",
  notice: "#8a5a00",
  noticeGround: "#fdf6e3",
  error: "#b3261e",
  errorGround: "#fdf0ef",
  focus: "#1f5fd0",
  accent: {
    reopening: "#0b6e75",
    loans: "#3949c0",
    refunds: "#b0480e",
    relief: "#8c3a78",
    services: "#2e6b2e",
    jobs: "#7a5b00",
    support: "#4a5568",
  },
};

/** The same roles on a dark ground. */
export const darkPalette: Palette = {
  ground: "#14171a",
  raised: "#1e2226",
  ink: "#eceef0",
  muted: "#a7afb9",
  line: "#343a41",
  context: "#8b939e",
  notice: "#f0c35a",
  noticeGround: "#2a2415",
  error: "#ff9b92",
  errorGround: "#331a18",
  focus: "#8ab4ff",
  accent: {
    reopening: "#48b3ba",
    loans: "#8f9bff",
    refunds: "#f08a4b",
    relief: "#d78bc4",
    services: "#7cc27c",
    jobs: "#d9b650",
    support: "#a9b4c4",
  },
};
