import { expect, test } from "vitest";
import { realDataset } from "#mocks/realDataset.ts";
import {
  type Cells,
  type Draft,
  emptyDraft,
  indicatorOf,
  nextDraft,
  readingOf,
  rowsOf,
  withCell,
} from "./draft.ts";
import { namesIn } from "./names.ts";

const dataset = await realDataset();
const names = namesIn(dataset, []);
const figureOf = (figure: Cells, report: Cells | null = null) => {
  const draft: Draft = { figure: { indicator: "tax_refund_amount", ...figure }, report };
  return rowsOf(draft, readingOf(draft, indicatorOf(draft, dataset, names)), names).figure;
};

test.each([
  ["6104万元", "61040000", "exact"],
  ["6104余万元", "61040000", "at_least"],
  ["约6104余万元", "61040000", ""],
  ["3000万元至5000万元", "", ""],
  ["未超过6104万元", "61040000", "at_most"],
  ["预计6104万元", "61040000", ""],
  ["减少6104万元", "", ""],
  ["6104万美元", "", ""],
  ["6l04万元", "", ""],
  ["6104", "", ""],
])(
  "fills in of %s the value %s and the precision %s, and nothing that is open",
  (as_printed, value, precision) => {
    expect(figureOf({ as_printed })).toMatchObject({ value, precision });
  },
);

test("writes codes for names, keeps what is none as it stands, and prefers what was typed", () => {
  expect(
    figureOf({
      region: "皇姑区",
      population: "规上",
      as_printed: "6104万元",
      value: "7",
      precision: "about",
    }),
  ).toMatchObject({
    region: "210105",
    population: "规上",
    value: "7",
    precision: "about",
  });
});

test("refers to the report that comes along", () => {
  expect(figureOf({ report: "huanggu-2022-04-29" }, { id: " new-1 " })).toMatchObject({ report: "new-1" });
});

test("reads nothing as long as the indicator is open", () => {
  expect(readingOf({ ...emptyDraft, figure: { as_printed: "6104万元" } }, null)).toBeNull();
});

test("forgets a value that was typed for another text, and takes over what the next figure has in common", () => {
  const draft = {
    figure: { region: "210105", as_printed: "1", value: "7", precision: "about", id: "F006" },
    report: null,
  };

  expect(withCell(draft, "as_printed", "6104万元").figure).toMatchObject({ value: "", precision: "" });
  expect(withCell(draft, "as_of", "2022").figure).toMatchObject({ value: "7", precision: "about" });
  const { figure } = nextDraft(draft, "new-1");
  expect(figure).toMatchObject({ region: "210105", report: "new-1" });
  expect([figure.as_printed, figure.value, figure.id]).toEqual([undefined, undefined, undefined]);
});
