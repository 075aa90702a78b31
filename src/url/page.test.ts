import fc from "fast-check";
import { expect, test } from "vitest";
import { type Page, pagePath, readPage } from "./page.ts";

test.each([
  ["/", { kind: "overview" }],
  ["/regions", { kind: "regions" }],
  ["/regions/210105", { kind: "region", code: "210105" }],
  ["/regions/430100-hitech", { kind: "region", code: "430100-hitech" }],
  ["/measures", { kind: "measures" }],
  ["/reports", { kind: "reports" }],
  ["/reports/liaoning-2022", { kind: "report", id: "liaoning-2022" }],
  ["/data", { kind: "data" }],
] as const)("the path %s is a page, and the page has this path", (path, page) => {
  expect(readPage(path)).toEqual(page);
  expect(pagePath(page)).toBe(path);
});

test.each(["/nowhere", "/regions/", "/regions/1/2", "/reports/%E0%A4%A", "//", "/measures/M01", "__proto__"])(
  "the path %s is no page",
  (path) => {
    expect(readPage(path)).toBeNull();
  },
);

test("every page is read back from its own path, whatever its region or report is called", () => {
  const name = fc.string({ minLength: 1, unit: "grapheme" });
  const page: fc.Arbitrary<Page> = fc.oneof(
    fc.constantFrom<Page>({ kind: "overview" }, { kind: "measures" }, { kind: "data" }),
    name.map((code) => ({ kind: "region" as const, code })),
    name.map((id) => ({ kind: "report" as const, id })),
  );
  fc.assert(
    fc.property(page, (one) => {
      expect(readPage(pagePath(one))).toEqual(one);
    }),
  );
});
