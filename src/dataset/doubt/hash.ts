import { sha256 } from "./sha256.ts";

/** Whether the bytes are those of the hash, "sha256:" and 64 digits. Of other kinds of hash nothing is said. */
export function isHashOf(bytes: Uint8Array, hash: string): boolean {
  const [, digits] = /^sha256:([0-9a-f]{64})$/i.exec(hash) ?? [];
  return digits === undefined || sha256(bytes) === digits.toLowerCase();
}

/** A file with the end of its last line, which an editor may drop and nothing is lost with it. */
export function withLineEnd(bytes: Uint8Array): Uint8Array {
  const ended = new Uint8Array(bytes.length + 2);
  ended.set(bytes);
  ended.set([0x0d, 0x0a], bytes.length);
  return ended;
}
