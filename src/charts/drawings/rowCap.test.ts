import { expect, test } from "vitest";
import type { ChartRow } from "#charts/rows/chartRow.ts";
import { figure } from "#mocks/sampleFigures.ts";
import { capped } from "./rowCap.ts";

const heading: ChartRow = { kind: "heading", key: "exact", text: "确切值" };

function marks(count: number): ChartRow[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: "mark",
    key: `row ${index}`,
    name: "",
    under: "",
    value: index,
    style: "solid",
    end: "exact",
    label: "",
    detail: "",
    figure: figure({}),
  }));
}

test.each([0, 1, 60])("shows all of %d rows", (count) => {
  const rows = marks(count);

  expect(capped(rows)).toEqual({ shown: rows, marks: count, all: count });
});

test("shows the first sixty rows of more, and counts marks, not headings", () => {
  const rows = [heading, ...marks(80)];

  expect(capped(rows)).toEqual({ shown: rows.slice(0, 60), marks: 59, all: 80 });
});
