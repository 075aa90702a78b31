import { expect, test } from "vitest";
import { faultOf } from "#dataset/faultOf.ts";
import { gbkBytes, utf16Bytes } from "#mocks/edge/encoders.ts";
import { doubtfulText } from "./doubtfulText.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const TEXT = "id,地区\r\nF001,辽宁省\r\n";

test.each([
  ["UTF-8 without its mark", utf8(TEXT), []],
  ["UTF-8 with its mark", utf8(`\ufeff${TEXT}`), []],
  ["GBK", gbkBytes(TEXT), [{ kind: "otherEncoding", severity: "warning", details: { encoding: "GB18030" } }]],
  ["UTF-16 LE", utf16Bytes(`\ufeff${TEXT}`), [{ kind: "otherEncoding", details: { encoding: "UTF-16LE" } }]],
  [
    "UTF-16 BE",
    utf16Bytes(`\ufeff${TEXT}`, true),
    [{ kind: "otherEncoding", details: { encoding: "UTF-16BE" } }],
  ],
])("reads %s, and says so where it is not UTF-8", (_, bytes, faults) => {
  const read = doubtfulText(bytes ?? new Uint8Array(), "figures.csv");

  expect(read).toMatchObject({ text: TEXT, faults });
});

test("keeps single NULs for the cell that they stand in", () => {
  expect(doubtfulText(utf8(`${"a".repeat(200)}\0`), "x.csv").text).toContain("\0");
});

test.each([
  ["UTF-16 without its mark", utf16Bytes(TEXT), "encodingUnknown"],
  ["UTF-16 that lost a byte", utf16Bytes(`\ufeff${TEXT}`).slice(0, -1), "encodingBroken"],
  ["UTF-8 with its mark and other bytes", Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff), "encodingBroken"],
  ["bytes of no text", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0xff), "encodingUnknown"],
  ["an XLSX file", Uint8Array.of(0x50, 0x4b, 3, 4), "notText"],
  ["a login page in GBK", gbkBytes("<html><title>登录业务办理</title>"), "webPage"],
  ["more than 50 MB", new Uint8Array(50_000_001), "tooLarge"],
])("refuses %s", async (_, bytes, kind) => {
  expect(await faultOf(() => doubtfulText(bytes ?? new Uint8Array(), "x.csv"))).toMatchObject({ kind });
});
