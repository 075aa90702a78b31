import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { writeAddress } from "#url/address.ts";
import { isOfShownPackage, tracedAddress } from "./tracedView.ts";

function traced(address: string) {
  return { chart: "reopening-rate", title: "", sources: [], asOf: [], version: "1", address };
}

function opened(address: string): string | null {
  const to = tracedAddress(traced(address));
  return to && writeAddress(to);
}

test.each([
  ["#/?regions=210000*&lang=en", "#/?regions=210000*&lang=en"],
  ["?data=other/datapackage.json#/regions/210105", "#/regions/210105"],
  ["#/", "#/"],
  ["#/reports/a b?figure=F036", "#/reports/a%20b?figure=F036"],
  ["https://example.org/#/data", "#/data"],
  ["board.example/2022/?data=other.json#/regions/210105", "#/regions/210105"],
])("of %s it opens the page %s", (address, page) => {
  expect(opened(address)).toBe(page);
});

test.each([
  "",
  "#",
  "/data",
  "#data",
  "#/nowhere",
  "#//example.org/",
  "javascript:alert(1)",
  "javascript:alert(1)#",
  "https://example.org/",
  "#javascript:alert(1)",
  `#/?regions=${"210105,".repeat(5000)}`,
])("opens nothing for %.40j", (address) => {
  expect(opened(address)).toBeNull();
});

test("whatever the address says, only a page of the board is opened", () => {
  const address = fc.oneof(
    hostileText,
    hostileText.map((text) => `#/${text}`),
    hostileText.map((text) => `#/?${text}`),
  );
  fc.assert(
    fc.property(address, (hostile) => {
      const to = opened(hostile);

      expect(to === null || /^#\/[\x21-\x7e]*$/.test(to)).toBe(true);
    }),
  );
});

test.each([
  ["#/", null, true],
  ["?data=data/datapackage.json#/", null, true],
  ["?data=other.json#/", null, false],
  ["?data=other.json#/", "other.json", true],
  ["board.example/a/?data=other.json#/", "other.json", true],
  ["#/", "other.json", false],
  ["?data=https://example.org/data/datapackage.json#/", null, false],
  ["?data=opened:1#/", null, false],
  ["?data=opened:1#/", "opened:2", false],
  ["?data=opened:1#/", "opened:1", true],
])("knows whether %s is of the package that is called %j", (address, named, isShown) => {
  expect(isOfShownPackage(traced(address), { named, href: "https://board.example/a/" })).toBe(isShown);
});
