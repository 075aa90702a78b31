/** For each byte its share in a CRC-32, as RFC 2083 has it. */
const shares = Uint32Array.from({ length: 256 }, (_, byte) => {
  let share = byte;
  for (let bit = 0; bit < 8; bit += 1) share = share & 1 ? 0xedb88320 ^ (share >>> 1) : share >>> 1;
  return share;
});

/** The CRC-32 of PNG and ZIP. Unpacking alone takes a flipped bit for another digit. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (shares[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
