/**
 * Characters that steer rather than show: controls, marks of direction, halves of characters, those that never are
 * characters. Joiners stay, as they make one sign of several, and private ones, as a font of this machine may have them.
 */
const STEERING = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text of unknown origin as a picture bears it: on one line, without what could turn its neighbours or break the file. */
export function drawnText(text: string): string {
  return text.replace(/\s+/gu, " ").replace(STEERING, "");
}
