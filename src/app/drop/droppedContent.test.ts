import { expect, test, vi } from "vitest";
import { svgWithTrace } from "#export/trace/svgTrace.ts";
import { droppedContent } from "./droppedContent.ts";

const trace = { chart: "c", title: "t", sources: [], asOf: [], version: "1", address: "#/" };

test("reads a picture by what is in it, whatever it is called", async () => {
  const svg = `\uFEFF\n<?xml version="1.0"?>${svgWithTrace("<svg></svg>", trace)}`;

  expect(await droppedContent(new File([svg], "picture.png"))).toEqual({ kind: "picture", trace });
});

test.each([
  ["nothing", new File([], "a.png"), "otherFormat"],
  ["a table", new File(["id,region\r\n"], "figures.svg"), "otherFormat"],
  ["a page", new File(["<!doctype html><p>"], "page.html"), "otherFormat"],
  ["half a PNG", new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])], "a"), "damaged"],
  ["another drawing", new File(["<svg></svg>"], "a.svg"), "noTrace"],
])("says of %s what is wrong with it", async (_, file, fault) => {
  expect(await droppedContent(file)).toBe(fault);
});

test("refuses what is too large before it reads any of it", async () => {
  const file = new File(["<svg></svg>"], "a.svg");
  Object.defineProperty(file, "size", { value: 50_000_001 });
  const read = vi.spyOn(file, "slice");

  expect(await droppedContent(file)).toBe("tooLarge");
  expect(read).not.toHaveBeenCalled();
});

test("says so where a file cannot be read, as a folder cannot", async () => {
  const folder = new File([], "folder");
  vi.spyOn(folder, "slice").mockImplementation(() => {
    throw new DOMException("", "NotFoundError");
  });

  expect(await droppedContent(folder)).toBe("unreadable");
});
