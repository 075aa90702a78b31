/** The SHA-256 of bytes in hex. An own one, since crypto.subtle is missing on plain http, as in many an intranet. */
export function sha256(bytes: Uint8Array): string {
  const state = fractions(8, 1 / 2);
  const block = new DataView(new ArrayBuffer(64));
  const words = new Uint32Array(64);
  const padded = paddedEnd(bytes);
  const whole = bytes.length - (bytes.length % 64);
  const body = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 64) mix(state, words, { view: body, at });
  for (let at = 0; at < padded.byteLength; at += 64) mix(state, words, { view: padded, at });
  for (const [index, word] of state.entries()) block.setUint32(index * 4, word);
  return [...new Uint8Array(block.buffer, 0, 32)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes after the last whole block, a one bit, zeros, and the length in bits. */
function paddedEnd(bytes: Uint8Array): DataView {
  const rest = bytes.subarray(bytes.length - (bytes.length % 64));
  const padded = new Uint8Array(rest.length < 56 ? 64 : 128);
  padded.set(rest);
  padded[rest.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length * 8);
  return view;
}

interface Block {
  readonly view: DataView;
  readonly at: number;
}

function mix(state: Uint32Array, words: Uint32Array, { view, at }: Block): void {
  for (let index = 0; index < 64; index += 1) {
    words[index] = index < 16 ? view.getUint32(at + index * 4) : scheduled(words, index);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const choice = (e & f) ^ (~e & g);
    const sumE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + sumE + choice + (ROUNDS[index] ?? 0) + (words[index] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] ?? 0) + word;
  }
}

function scheduled(words: Uint32Array, index: number): number {
  const [early = 0, late = 0] = [words[index - 15], words[index - 2]];
  const sumEarly = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
  const sumLate = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
  return (words[index - 16] ?? 0) + sumEarly + (words[index - 7] ?? 0) + sumLate;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits of the fractions of roots of the first primes, of which the standard makes its constants. */
function fractions(count: number, power: number): Uint32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return Uint32Array.from(primes, (prime) => (prime ** power % 1) * 2 ** 32);
}

const ROUNDS = fractions(64, 1 / 3);
