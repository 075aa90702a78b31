import type { Timer } from "#present/talk/talk.ts";

/** What a stop watch shows at a moment, in milliseconds. */
export function elapsedAt({ spent, since }: Timer, now: number): number {
  // The clock of the computer may be set back.
  return spent + (since === null ? 0 : Math.max(0, now - since));
}

/** The stop watch, going or standing still from now on with what it shows. */
export function switchedTimer(timer: Timer, now: number): Timer {
  return { spent: elapsedAt(timer, now), since: timer.since === null ? now : null };
}

/** "4:05", or "1:04:05" from an hour on. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
