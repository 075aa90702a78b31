import { expect, test } from "vitest";
import type { ChartRow } from "#charts/rows/chartRow.ts";
import type { Panel } from "#charts/rows/panel.ts";
import { rateAxis } from "#charts/rows/valueAxis.ts";
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
    span: null,
    figure: figure({}),
  }));
}

const panel = (key: string, rows: readonly ChartRow[]): Panel => ({
  key,
  heading: null,
  rows,
  axis: () => rateAxis,
  tick: String,
});

test.each([1, 60])("shows all of %d rows", (count) => {
  const panels = [panel("all", marks(count))];

  expect(capped(panels)).toEqual({ shown: panels, marks: count, all: count });
});

test("shows no panel where there is no row", () => {
  expect(capped([panel("all", [])])).toEqual({ shown: [], marks: 0, all: 0 });
});

test("shows the first sixty rows of more, and counts marks, not headings", () => {
  const rows = [heading, ...marks(80)];

  expect(capped([panel("all", rows)])).toEqual({
    shown: [expect.objectContaining({ rows: rows.slice(0, 60) })],
    marks: 59,
    all: 80,
  });
});

test("counts the rows of all panels together, and leaves out a panel that no longer fits", () => {
  const panels = [panel("first", marks(40)), panel("second", marks(40)), panel("third", marks(5))];
  const { shown, ...counts } = capped(panels);

  expect(shown.map(({ key, rows }) => [key, rows.length])).toEqual([
    ["first", 40],
    ["second", 20],
  ]);
  expect(counts).toEqual({ marks: 60, all: 85 });
});
