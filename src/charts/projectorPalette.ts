import type { Palette } from "./palette.ts";

/** For a room that is not dark: projectors wash colours out, so text is at least 7 to 1 and marks 4.5 to 1. */
export const projectorPalette: Palette = {
  ground: "#ffffff",
  raised: "#f2f3f5",
  ink: "#000000",
  muted: "#363c44",
  line: "#b9bfc7",
  context: "#5d656f",
  notice: "#6b4500",
  noticeGround: "#fdf6e3",
  error: "#8f1410",
  errorGround: "#fdf0ef",
  focus: "#0b45ad",
  accent: {
    reopening: "#00535a",
    loans: "#24308f",
    refunds: "#8a3300",
    relief: "#6d1f5a",
    services: "#1c4d1c",
    jobs: "#5c4400",
    support: "#333c4a",
  },
};
