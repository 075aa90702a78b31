import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MANIFEST_FILE, manifestOf } from "./manifest.ts";
import { OutFolder } from "./outFolder.ts";

let path = "";
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "exports-"));
});
afterEach(() => rmSync(path, { recursive: true }));

const described = {
  chart: "refund-total",
  title: "退税",
  view: "#/",
  language: "zh",
  format: "png",
  appearance: "light",
  sources: ["一, 2022-04-17"],
  asOf: ["2022-06"],
  dataVersion: "1",
  width: 1920,
  height: 1080,
};

function bytes(text: string) {
  return new TextEncoder().encode(text);
}

function manifest() {
  return manifestOf(readFileSync(join(path, MANIFEST_FILE), "utf8"));
}

test("a file stands in the manifest with its hash as soon as it is written", async () => {
  const folder = await OutFolder.open(path);
  await folder.add(bytes("abc"), "a.png", described);

  expect(manifest()?.files).toEqual([
    {
      file: "a.png",
      ...described,
      bytes: 3,
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    },
  ]);
});

test("a later command replaces what it made before and keeps what it did not make again, in the order of names", async () => {
  const first = await OutFolder.open(path);
  await first.add(bytes("b"), "b.png", described);
  await first.add(bytes("a"), "a.png", described);
  const second = await OutFolder.open(path);
  await second.add(bytes("new"), "b.png", { ...described, dataVersion: "2" });

  expect(manifest()?.files.map(({ file, dataVersion }) => [file, dataVersion])).toEqual([
    ["a.png", "1"],
    ["b.png", "2"],
  ]);
  expect(readFileSync(join(path, "b.png"), "utf8")).toBe("new");
});

test("charts of two views with one name both stay, and each keeps its own when made again", async () => {
  const views = ["#/", "#/?scale=log"];
  for (const content of ["1", "2"]) {
    const folder = await OutFolder.open(path);
    for (const view of views) await folder.add(bytes(view + content), "a.png", { ...described, view });
  }

  expect(manifest()?.files.map(({ file, view }) => [file, view])).toEqual([
    ["a-2.png", "#/?scale=log"],
    ["a.png", "#/"],
  ]);
  expect(readFileSync(join(path, "a-2.png"), "utf8")).toBe("#/?scale=log2");
});

test("a file that someone else put there, or changed, is not overwritten", async () => {
  writeFileSync(join(path, "theirs.png"), "theirs");
  const folder = await OutFolder.open(path);
  await folder.add(bytes("ours"), "ours.png", described);
  writeFileSync(join(path, "ours.png"), "touched up by hand");

  await expect(folder.add(bytes("x"), "theirs.png", described)).rejects.toThrow("not made by this command");
  await expect(folder.add(bytes("x"), "ours.png", described)).rejects.toThrow("was changed since");
  expect(readFileSync(join(path, "theirs.png"), "utf8")).toBe("theirs");
  expect(readFileSync(join(path, "ours.png"), "utf8")).toBe("touched up by hand");
});

test.each(["{}", "not json", '{"files":[{"file":"../../etc/passwd"}]}'])(
  "a folder whose manifest is %s is refused",
  async (text) => {
    writeFileSync(join(path, MANIFEST_FILE), text);

    await expect(OutFolder.open(path)).rejects.toThrow("was not written by this command");
  },
);
