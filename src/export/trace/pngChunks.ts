import { checksum } from "#domain/checksum.ts";

/** A piece of a PNG: its four letters and where its data and the piece itself begin and end. */
export interface Chunk {
  readonly kind: string;
  readonly start: number;
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly end: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The chunks of a PNG in their order, up to its end or to the first that is cut off, which is then left out. */
export function* pngChunks(png: Uint8Array): Generator<Chunk> {
  const view = viewOf(png);
  for (let start = SIGNATURE.length; start + 12 <= png.length; ) {
    const dataStart = start + 8;
    const dataEnd = dataStart + view.getUint32(start);
    if (dataEnd + 4 > png.length) return;
    yield { kind: latin(png.subarray(start + 4, dataStart)), start, dataStart, dataEnd, end: dataEnd + 4 };
    start = dataEnd + 4;
  }
}

/** Whether the checksum of a chunk agrees with what stands in it. */
export function isSound(png: Uint8Array, { start, dataEnd }: Chunk): boolean {
  return viewOf(png).getUint32(dataEnd) === checksum(png.subarray(start + 4, dataEnd));
}

/** The bytes of a new chunk. */
export function chunkBytes(kind: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = viewOf(bytes);
  view.setUint32(0, data.length);
  bytes.set(
    [...kind].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A few bytes as letters, each byte one of them. */
export function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
