/** Node writes no encoding but UTF-8 and UTF-16, so the others are turned round from what it reads. */
function encoderOf(label: string, leads: readonly [number, number]): (text: string) => Uint8Array | null {
  const decoder = new TextDecoder(label);
  const bytesOf = new Map<string, readonly [number, number]>();
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== "\ufffd" && !bytesOf.has(character)) {
        bytesOf.set(character, [lead, trail]);
      }
    }
  }
  return (text) => {
    const bytes: number[] = [];
    for (const character of text) {
      const pair = bytesOf.get(character);
      if (character < "\u0080") bytes.push(character.charCodeAt(0));
      else if (pair) bytes.push(...pair);
      else return null;
    }
    return Uint8Array.from(bytes);
  };
}

/** The bytes of a text in the encoding; null where it has a character that the encoding lacks. */
export const gbkBytes = encoderOf("gb18030", [0x81, 0xfe]);
export const big5Bytes = encoderOf("big5", [0xa1, 0xf9]);
export const shiftJisBytes = encoderOf("shift_jis", [0x81, 0x9f]);

export function utf16Bytes(text: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  }
  return bytes;
}
