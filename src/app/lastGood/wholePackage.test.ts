import { expect, test } from "vitest";
import { sha256 } from "#dataset/doubt/sha256.ts";
import { DESCRIPTOR_FILE } from "#dataset/files/descriptor.ts";
import { rate, samplePackage } from "#dataset/samplePackage.ts";
import { wholePackage } from "./wholePackage.ts";

test("says which version a package is that can be read whole, whatever some rows are", async () => {
  const figures = [rate({ id: "F001", value: "50" }), rate({ id: "F002", value: "6l04" })];

  expect(await wholePackage(samplePackage({ figures }))).toEqual({ version: "1", created: "2026-11-22" });
});

test("says why a package cannot be read whole, and only that", async () => {
  const bytesOf = samplePackage({ figures: [rate({ id: "F001", value: "6l04" })] });
  const broken = (file: string) =>
    wholePackage(async (path) => (path === file ? new TextEncoder().encode("<html>") : bytesOf(path)));

  expect(await broken("measures.csv")).toMatchObject({
    faults: [{ kind: "webPage", place: { file: "measures.csv" } }],
  });
  expect(await broken(DESCRIPTOR_FILE)).toMatchObject({
    faults: [{ kind: "webPage", place: { file: DESCRIPTOR_FILE } }],
  });
});

test("takes a registered table that was cut off for whole nowhere", async () => {
  const figures = [rate({ id: "F001", value: "50" }), rate({ id: "F002", value: "60.5", paragraph: "9" })];
  const bytesOf = samplePackage({ figures });
  const whole = await bytesOf("figures.csv");
  const registered = `"path": "figures.csv", "bytes": ${whole.length}, "hash": "sha256:${sha256(whole)}"`;
  const descriptor = new TextDecoder()
    .decode(await bytesOf(DESCRIPTOR_FILE))
    .replace('"path": "figures.csv"', registered);
  const files = (figuresFile: Uint8Array) =>
    wholePackage(async (path) => {
      if (path === DESCRIPTOR_FILE) return new TextEncoder().encode(descriptor);
      return path === "figures.csv" ? figuresFile : bytesOf(path);
    });

  expect(await files(whole)).toEqual({ version: "1", created: "2026-11-22" });
  // With the end of its last line a file loses nothing.
  for (let cut = 0; cut < whole.length - 2; cut += 1)
    expect(await files(whole.slice(0, cut))).toHaveProperty("faults");
});
