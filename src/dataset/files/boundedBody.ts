import { BYTES_A_MEGABYTE, limits } from "#dataset/tables/limits.ts";
import { errorAt } from "#domain/fault.ts";
import { DataFileError } from "./DataFileError.ts";

const MOST_BYTES = limits.megabytes * BYTES_A_MEGABYTE;

/**
 * The whole body of an answer, or a DataFileError as soon as it is known to be larger than a table may be: from its
 * announced length, which a packed body understates, or while it arrives.
 */
export async function boundedBody(response: Response, file: string): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  let isTooLarge = Number(response.headers.get("Content-Length")) > MOST_BYTES;
  while (reader && !isTooLarge) {
    const { value } = await reader.read();
    if (value === undefined) return joined(parts, length);
    length += value.length;
    isTooLarge = length > MOST_BYTES;
    parts.push(value);
  }
  if (!isTooLarge) return new Uint8Array();
  // Whether the sender hears of it is no matter here.
  reader?.cancel().catch(() => undefined);
  throw new DataFileError(errorAt({ file }, "tooLarge", { megabytes: limits.megabytes }));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
