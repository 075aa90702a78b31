import { sha256 } from "./sha256.ts";

const KNOWN = /^sha256:([0-9a-f]{64})$/i;

/** Whether it is a hash of the kind that can be checked, "sha256:" and 64 digits; MD5 and others cannot. */
export function isCheckable(hash: string): boolean {
  return KNOWN.test(hash);
}

export function isHashOf(bytes: Uint8Array, hash: string): boolean {
  return sha256(bytes) === KNOWN.exec(hash)?.[1]?.toLowerCase();
}

/** A file with the end of its last line, which an editor may drop and nothing is lost with it. */
export function withLineEnd(bytes: Uint8Array): Uint8Array {
  const ended = new Uint8Array(bytes.length + 2);
  ended.set(bytes);
  ended.set([0x0d, 0x0a], bytes.length);
  return ended;
}
