import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isCheckable, isHashOf, withLineEnd } from "./hash.ts";
import { sha256 } from "./sha256.ts";

const byNode = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("gives the hash that Node gives, of whatever bytes", () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => index * 37 + length);
    expect(sha256(bytes)).toBe(byNode(bytes));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      expect(sha256(bytes)).toBe(byNode(bytes));
    }),
  );
});

test("hashes a part of a larger buffer and a file of many blocks", () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);

  expect([sha256(bytes), sha256(bytes.subarray(7, 90_000))]).toEqual([
    byNode(bytes),
    byNode(bytes.subarray(7, 90_000)),
  ]);
});

test("knows a file by its hash in any case, and none of other kinds", () => {
  const bytes = new TextEncoder().encode("id\r\n");
  const digits = byNode(bytes);

  expect(isHashOf(bytes, `sha256:${digits.toUpperCase()}`)).toBe(true);
  expect(isHashOf(bytes.subarray(1), `sha256:${digits}`)).toBe(false);
  expect(isHashOf(withLineEnd(new TextEncoder().encode("id")), `sha256:${digits}`)).toBe(true);
  const others = ["md5:00", "sha256:abc", "sha512:00", "00", `sha256-${digits}`, `sha256:${digits}0`];
  expect([...others, ""].filter((hash) => isCheckable(hash) || isHashOf(bytes, hash))).toEqual([]);
});
