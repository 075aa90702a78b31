import { DataFileError } from "#dataset/files/DataFileError.ts";
import { decoded, hasUtf8Mark, refuseNoTable, refuseOther } from "#dataset/files/textOfBytes.ts";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import { decisionOnBytes } from "./encoding.ts";

export interface DoubtfulText {
  readonly text: string;
  /** That it was not read as UTF-8. */
  readonly faults: readonly Fault[];
}

/** The text of bytes in UTF-8, GB18030 or, by its mark, UTF-16. Throws a DataFileError where they are anything else. */
export function doubtfulText(bytes: Uint8Array, file: string): DoubtfulText {
  refuseOther(bytes, file);
  const { text, encoding } = textByMark(bytes, file) ?? textByWords(bytes, file);
  refuseNul(text, file);
  refuseNoTable(text, file);
  return { text, faults: encoding === "UTF-8" ? [] : [warningAt({ file }, "otherEncoding", { encoding })] };
}

interface ReadText {
  readonly text: string;
  readonly encoding: string;
}

function textByMark(bytes: Uint8Array, file: string): ReadText | null {
  const encoding = markedEncoding(bytes);
  if (encoding === null) return null;
  // Broken bytes under a mark are damage, and no other encoding.
  const text = decoded(bytes, encoding);
  if (text === null) throw new DataFileError(errorAt({ file }, "encodingBroken", { encoding }));
  return { text, encoding };
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  return hasUtf8Mark(bytes) ? "UTF-8" : null;
}

function textByWords(bytes: Uint8Array, file: string): ReadText {
  const decision = decisionOnBytes(bytes);
  if ("text" in decision) return decision;
  throw new DataFileError(
    decision.encoding === "unclear"
      ? errorAt({ file }, "encodingUnclear", {})
      : errorAt({ file }, "encodingUnknown", {}),
  );
}

/** As in UTF-16 without its mark, and in whatever is no text at all. Single ones are dropped with the cell they stand in. */
function refuseNul(text: string, file: string): void {
  const nuls = text.split("\0").length - 1;
  if (nuls * 100 > text.length) throw new DataFileError(errorAt({ file }, "encodingUnknown", {}));
}
