import { expect, test } from "vitest";
import { footingHeight, footingOf } from "./footing.ts";

const rates = { title: "复工率", source: "来源：甲报，2020-04-02。截至 2020-03-30" };
const loans = { title: "贷款", source: "来源：乙报，2022-06-01。截至 2022-06" };

test("names a source that all figures of a page share once", () => {
  expect(footingOf([rates, { ...rates, title: "返岗率" }], "#/").sources).toEqual([rates.source]);
});

test("says which figure a source is of where they differ", () => {
  expect(footingOf([rates, loans], "#/").sources).toEqual([
    `复工率 | ${rates.source}`,
    `贷款 | ${loans.source}`,
  ]);
});

test("does not lend the source of one figure to another that has none", () => {
  expect(footingOf([rates, { title: "贷款", source: "" }], "#/").sources).toEqual([
    `复工率 | ${rates.source}`,
  ]);
});

test("leaves room for an address that goes over several lines", () => {
  const short = footingHeight({ sources: [], address: "#/" }, 690);

  expect(footingHeight({ sources: [], address: `#/?regions=${"210100.".repeat(100)}` }, 690)).toBeGreaterThan(
    short + 14 * 5,
  );
});
