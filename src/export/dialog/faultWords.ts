import { PictureError, type PictureFault } from "#export/picture/pictureFaults.ts";
import { TooSmallError } from "#export/picture/pictures.ts";
import type { ExportWording } from "#i18n/exportWording.ts";

/** More of a kind than this say nothing new. */
const MOST_TOLD = 4;

/** Why an export failed, a sentence each. */
export function faultWords(error: Error, { faults }: ExportWording): string[] {
  if (error instanceof TooSmallError) return [faults.tooSmall(error.heightNeeded)];
  if (!(error instanceof PictureError)) return [faults.other(error.message)];
  return [...new Set(error.faults.map((fault) => wordsOf(fault, faults)))].slice(0, MOST_TOLD);
}

function wordsOf(fault: PictureFault, words: ExportWording["faults"]): string {
  switch (fault.kind) {
    case "cut":
      return words.cut(fault.text);
    case "missing":
      return words.missing(fault.text);
    case "marks":
      return words.marks(fault.expected, fault.found);
    case "glyphs":
      return words.glyphs(fault.characters);
    case "blank":
      return words.blank;
  }
}
