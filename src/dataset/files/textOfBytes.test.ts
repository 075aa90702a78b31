import { expect, test } from "vitest";
import { faultOf } from "#dataset/faultOf.ts";
import { textOfBytes } from "./textOfBytes.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("drops the byte order mark", () => {
  expect(textOfBytes(utf8("\ufeffid,值\r\n"), "x.csv")).toBe("id,值\r\n");
});

test.each([
  ["GB18030", Uint8Array.from([0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0x0a]), "notUtf8"],
  ["UTF-16 with a byte order mark", Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), "notUtf8"],
  ["UTF-16 without one", Uint8Array.from([0x61, 0x00, 0x2c, 0x00]), "notUtf8"],
  ["an XLSX file", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]), "notText"],
  ["an XLS file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "notText"],
  ["a login page", utf8("\r\n  <!DOCTYPE html><title>登录</title>"), "webPage"],
  ["no bytes", new Uint8Array(), "emptyFile"],
  ["a byte order mark alone", utf8("\ufeff\r\n"), "emptyFile"],
])("refuses %s", async (_, bytes, kind) => {
  expect(await faultOf(() => textOfBytes(bytes, "x.csv"))).toMatchObject({ kind, place: { file: "x.csv" } });
});
