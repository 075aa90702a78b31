import fc from "fast-check";
import { expect, test } from "vitest";
import { packageAddress, readAddress, writeAddress } from "./address.ts";

const page = "https://board.example/reopening/index.html";

test.each([
  ["", "/", []],
  ["#", "/", []],
  ["#/", "/", []],
  ["#/?regions=210000*,CN", "/", [["regions", "210000*,CN"]]],
  ["#?lang=en", "/", [["lang", "en"]]],
  [
    "#/regions/210105?from=2022-04&to=2022-06",
    "/regions/210105",
    [
      ["from", "2022-04"],
      ["to", "2022-06"],
    ],
  ],
  ["#/?a=b?c=d", "/", [["a", "b?c=d"]]],
  ["#/?a=%E0%A4%A", "/", [["a", "\ufffd%A"]]],
  ["#%E0%A4%A", "%E0%A4%A", []],
])("reads %j", (hash, path, parameters) => {
  const address = readAddress(hash);

  expect([address.path, [...address.parameters]]).toEqual([path, parameters]);
});

test("writes an address that a person can read", () => {
  const parameters = new URLSearchParams({ regions: "210000*,320000-south", from: "2022-04" });

  expect(writeAddress({ path: "/", parameters })).toBe("#/?regions=210000*,320000-south&from=2022-04");
  expect(writeAddress({ path: "/data", parameters: new URLSearchParams() })).toBe("#/data");
});

test("reads back every address that it writes", () => {
  const path = fc.stringMatching(/^\/[a-z0-9/-]{0,20}$/);
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(path, fc.array(fc.tuple(text, text)), (where, pairs) => {
      const read = readAddress(writeAddress({ path: where, parameters: new URLSearchParams(pairs) }));

      expect([read.path, [...read.parameters]]).toEqual([where, pairs]);
    }),
  );
});

test.each([
  ["", "https://board.example/reopening/data/datapackage.json"],
  ["?lang=en", "https://board.example/reopening/data/datapackage.json"],
  ["?data=other/datapackage.json", "https://board.example/reopening/other/datapackage.json"],
  ["?data=/national/datapackage.json", "https://board.example/national/datapackage.json"],
  ["?data=https://board.example/x.json", "https://board.example/x.json"],
  ["?data=//board.example/x.json", "https://board.example/x.json"],
  ["?data=", page],
])("reads the data package from where %j says", (search, address) => {
  expect(packageAddress(search, page)?.href).toBe(address);
});

test.each([
  "//evil.example/x.json",
  "https://evil.example/x.json",
  "https://board.example.evil.example/x.json",
  "https://board.example@evil.example/x.json",
  "http://board.example/x.json",
  "https://board.example:8443/x.json",
  "\\\\evil.example\\x.json",
  "/\\evil.example/x.json",
  "\thttps://evil.example/x.json",
  "data:application/json,{}",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "file:///etc/passwd",
  "blob:https://evil.example/uuid",
  "https://",
  "http://[",
])("refuses a data package at %j, which is not the board's own origin", (named) => {
  expect(packageAddress(`?data=${encodeURIComponent(named)}`, page)).toBeNull();
});

test.each(["data:application/json,{}", "javascript:alert(1)"])(
  "refuses %j also where the page is a file, whose origin is null like theirs",
  (named) => {
    expect(packageAddress(`?data=${encodeURIComponent(named)}`, "file:///board/index.html")).toBeNull();
  },
);

test("never leaves the page's own origin, whatever the address names", () => {
  const part = fc.constantFrom(
    "https:",
    "//",
    "/",
    "\\",
    "evil.example",
    "@",
    ":",
    "?",
    "#",
    "..",
    "%2f",
    "\t",
    "a",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const address = packageAddress(`?data=${encodeURIComponent(parts.join(""))}`, page);

      expect(address === null || address.href.startsWith("https://board.example/")).toBe(true);
    }),
  );
});
