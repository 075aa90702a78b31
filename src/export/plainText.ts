/** Characters that steer rather than show: controls, marks of direction, joiners, halves of characters, private ones. */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu;

/** A text of unknown origin on one line, without any character that could turn or hide what stands around it. */
export function plainText(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").replace(STEERING, "").trim();
}

/** The first characters of a text. None is cut in two; where some are left out, a sign says so. */
export function shortText(text: string, most: number): string {
  // No character takes more than two units, so a text of any length costs no more than its beginning.
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}
