import type { ParameterReader } from "./parameters.ts";

export const stageThemes = ["light", "dark", "projector"] as const;
export type StageTheme = (typeof stageThemes)[number];

export const presentWindows = ["presenter"] as const;

/** How a briefing is presented. */
export interface PresentChoices {
  /** Which slide is on, counted from 1: "3", or "3.2" for the second part of one that takes several. */
  readonly slide: string | null;
  /** Null for the appearance of the board. */
  readonly theme: StageTheme | null;
  /** After how many seconds the next slide comes by itself; null for never. */
  readonly every: string | null;
  /** The window of who speaks in place of the one that the room sees. */
  readonly window: (typeof presentWindows)[number] | null;
}

export const presentParameters = ["slide", "theme", "every", "window"] as const;

export function readPresentChoices({ checked, oneOf }: ParameterReader): PresentChoices {
  return {
    slide: checked("slide", (text) => /^[1-9]\d{0,3}(?:\.[1-9]\d?)?$/.test(text)),
    theme: oneOf("theme", stageThemes),
    every: checked("every", (text) => /^[1-9]\d{0,3}$/.test(text)),
    window: oneOf("window", presentWindows),
  };
}

export function writePresentChoices({
  slide,
  theme,
  every,
  window,
}: PresentChoices): [string, string | null][] {
  return [
    ["slide", slide],
    ["theme", theme],
    ["every", every],
    ["window", window],
  ];
}
