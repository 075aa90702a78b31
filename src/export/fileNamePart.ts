import { plainText } from "./plainText.ts";

/** The longest name in characters. */
export const MOST_CHARACTERS = 120;

/**
 * A word of a file's name. What a system gives a meaning becomes "-", as do spaces, the "_" between the words and
 * points, without which no name is a device of Windows (CON.x) or bears a second extension.
 */
export function fileNamePart(text: string, most = MOST_CHARACTERS): string {
  const part = plainText(text.slice(0, 4 * most)).replace(/[\s<>:"/\\|?*_.]+/g, "-");
  return trimmedPart([...part].slice(0, most).join(""));
}

/** Without what a program would take for an option or a formula, and without a "-" that joins nothing. */
export function trimmedPart(part: string): string {
  return part.replace(/^[-+=@~!]+|-+$/g, "");
}
