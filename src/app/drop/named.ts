import { plainText, shortText } from "#export/plainText.ts";

/** A text from outside, so that it can stand in a sentence. */
export function named(text: string, most = 60): string {
  return shortText(plainText(text), most);
}
