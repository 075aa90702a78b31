import { crc32, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { pngWithTrace, traceOfPng } from "./pngTrace.ts";
import type { Trace } from "./trace.ts";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]);
const pixels = Buffer.from([0, 10, 20, 0, 30, 40]);
/** Two by two grey pixels with a density, made without any code of the board's. */
const picture = Buffer.concat([
  Buffer.from(SIGNATURE),
  chunk("IHDR", header),
  chunk("pHYs", Buffer.from([0, 0, 11, 19, 0, 0, 11, 19, 1])),
  chunk("IDAT", deflateSync(pixels)),
  chunk("IEND", Buffer.alloc(0)),
]);

/** The chunks of a PNG, taken apart by the letter of its standard; anything amiss throws. */
function chunksOf(png: Uint8Array): { kind: string; data: Buffer }[] {
  const bytes = Buffer.from(png);
  expect([...bytes.subarray(0, 8)]).toEqual(SIGNATURE);
  const chunks: { kind: string; data: Buffer }[] = [];
  let place = 8;
  while (place < bytes.length) {
    const length = bytes.readUInt32BE(place);
    const body = bytes.subarray(place + 4, place + 8 + length);
    expect(bytes.readUInt32BE(place + 8 + length)).toBe(crc32(body));
    chunks.push({ kind: body.subarray(0, 4).toString("latin1"), data: body.subarray(4) });
    place += 12 + length;
  }
  return chunks;
}

function textsOf(png: Uint8Array): [string, string][] {
  return chunksOf(png)
    .filter(({ kind }) => kind === "iTXt")
    .map(({ data }) => {
      const [keyword = "", text = ""] = data.toString("utf8").split(/\0\0\0\0\0(.*)/s);
      return [keyword, text];
    });
}

const trace: Trace = {
  chart: "reopening-rate",
  title: "复工率 · 个体工商户",
  sources: ["辽宁省复工复产情况", "Second report"],
  asOf: ["2020-03-30"],
  version: "2026.11.24",
  address: "#/?regions=210000*",
};

const anyTrace: fc.Arbitrary<Trace> = fc.record({
  chart: hostileText,
  title: hostileText,
  sources: fc.array(hostileText, { maxLength: 4 }),
  asOf: fc.array(hostileText, { maxLength: 3 }),
  version: hostileText,
  address: hostileText,
});

test("brings any trace back, in a PNG that is well formed and draws the same", () => {
  fc.assert(
    fc.property(anyTrace, (hostile) => {
      const traced = pngWithTrace(picture, hostile, 300);
      const chunks = chunksOf(traced);

      expect(traceOfPng(traced)).toEqual(hostile);
      expect(chunks.map(({ kind }) => kind)).toEqual([
        "IHDR",
        "pHYs",
        ...Array(5).fill("iTXt"),
        "IDAT",
        "IEND",
      ]);
      expect(chunks[0]?.data).toEqual(header);
      expect(inflateSync(chunks.at(-2)?.data ?? "")).toEqual(pixels);
      expect(textsOf(traced).every(([, text]) => !text.includes("\0"))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("says title, sources, dates, version and address to programs that know nothing of the board", () => {
  expect(textsOf(pngWithTrace(picture, trace)).slice(0, 4)).toEqual([
    ["Title", "复工率 · 个体工商户"],
    [
      "Description",
      "reopening-rate · 截至 as of 2020-03-30 · 数据版本 data version 2026.11.24 · #/?regions=210000*",
    ],
    ["Source", "辽宁省复工复产情况\nSecond report"],
    ["Software", "复工复产进展看板 Reopening Board"],
  ]);
});

test("writes a density once and in dots a metre, and leaves the one that is there where none is given", () => {
  const density = (png: Uint8Array) =>
    chunksOf(png)
      .filter(({ kind }) => kind === "pHYs")
      .map(({ data }) => [data.readUInt32BE(0), data.readUInt32BE(4), data[8]]);

  expect(density(pngWithTrace(picture, trace, 300))).toEqual([[11811, 11811, 1]]);
  expect(density(pngWithTrace(picture, trace))).toEqual([[2835, 2835, 1]]);
});

test("the newest of two traces holds", () => {
  const twice = pngWithTrace(pngWithTrace(picture, trace), { ...trace, title: "newer" });

  expect(traceOfPng(twice)).toEqual({ ...trace, title: "newer" });
});

test("reads a trace that another program saved as plain text and put elsewhere", () => {
  const [, text = ""] = textsOf(pngWithTrace(picture, trace))[4] ?? [];
  const moved = chunk("tEXt", Buffer.from(`Reopening Board trace\0${text}`, "latin1"));

  expect(traceOfPng(Buffer.concat([picture.subarray(0, -12), moved, picture.subarray(-12)]))).toEqual(trace);
});

test("writes a trace into a PNG only", () => {
  expect(() => pngWithTrace(new Uint8Array([1, 2, 3]), trace)).toThrow("only be written into a PNG");
});

const traced = pngWithTrace(picture, trace);
const inTrace = Buffer.from(traced).indexOf("reopeningBoard");
const packed = chunk("iTXt", Buffer.from("Reopening Board trace\0\u0001\0\0\0x", "latin1"));

test.each([
  ["nothing", new Uint8Array(), "otherFormat"],
  ["a text", Buffer.from("GIF89a, or so it says"), "otherFormat"],
  ["another picture", picture, "noTrace"],
  ["a picture cut off before its end", picture.subarray(0, -5), "damaged"],
  ["a trace cut off", traced.subarray(0, inTrace), "damaged"],
  ["a trace with a bit turned", traced.map((byte, at) => (at === inTrace ? byte ^ 1 : byte)), "damaged"],
  ["a packed trace", Buffer.concat([picture.subarray(0, 33), packed]), "unreadableTrace"],
] as const)("says of %s what is wrong with it", (_, bytes, fault) => {
  expect(traceOfPng(bytes)).toBe(fault);
});

test("never breaks on bytes, whatever is cut, turned or repeated", () => {
  const place = fc.nat(traced.length);
  fc.assert(
    fc.property(place, place, fc.uint8Array({ maxLength: 30 }), (from, to, planted) => {
      const bytes = Buffer.concat([traced.subarray(0, from), planted, traced.subarray(to)]);
      const read = traceOfPng(bytes);

      expect(typeof read === "string" || read.title === trace.title).toBe(true);
    }),
  );
});
