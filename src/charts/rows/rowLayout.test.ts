import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "#charts/textWidth.ts";
import { type TypeScale, typeScale } from "#charts/typeScale.ts";
import { figure } from "#mocks/sampleFigures.ts";
import type { ChartRow, MarkEnd, MarkRow } from "./chartRow.ts";
import { headingLines, nameLines, openEnd, rowLayout, underLines } from "./rowLayout.ts";
import { linearAxis, logAxis, rateAxis, type ValueAxis } from "./valueAxis.ts";

const type = typeScale(13, "zh");
const tick = (value: number) => `${value}%`;
const room = (width: number, axis: ValueAxis = rateAxis) => ({ width, type, axis, tick });

function mark(changes: Partial<MarkRow>): MarkRow {
  return {
    kind: "mark",
    key: "F001",
    name: "沈阳市",
    under: "",
    value: 100,
    style: "solid",
    end: "exact",
    label: "100%",
    detail: "",
    span: null,
    figure: figure({}),
    ...changes,
  };
}

const marksOf = (rows: readonly ChartRow[]) => rows.filter((row) => row.kind === "mark");

/** The marks beside which a text ends outside, laid out as RowTexts.tsx does it, and how far outside. */
function overhangs(rows: readonly ChartRow[], width: number, axis: ValueAxis): string[] {
  const layout = rowLayout(rows, room(width, axis));
  if (layout.names === "above") return [];
  return marksOf(rows).flatMap(({ value, label, detail, end }) => {
    const place = layout.marginLeft + layout.nameWidth + axis.share(value) * layout.plotWidth;
    const ending = (end === "open" ? openEnd(type) : 0) + (axis.scale === "log" ? type.dot : 0);
    const texts = Math.max(textWidth(label, type.label), textWidth(detail, type.small));
    const over = place + type.gap * 1.4 + ending + texts - width;
    return over > 0.01 ? [`${label} ${detail} ${end} at ${value}: ${over.toFixed(1)} outside`] : [];
  });
}

test("sets names beside the marks where there is room, above them where there is not", () => {
  const names = [300, 375, 545, 546, 1800].map((width) => rowLayout([mark({})], room(width)).names);

  expect(names).toEqual(["above", "above", "above", "beside", "beside"]);
});

test("leaves no column for names that stand above, and nearly the whole width for the marks", () => {
  const { nameWidth, plotWidth } = rowLayout([mark({ name: "很长的地区名称".repeat(5) })], room(375));

  expect(nameWidth).toBe(0);
  expect(plotWidth).toBeGreaterThan(375 * 0.85);
});

test("gives every row the height of the one with most lines", () => {
  const [plain, detailed, dated] = [mark({}), mark({ detail: "106/212" }), mark({ under: "2022-04-17" })];
  const heights = (width: number) =>
    [[plain], [plain, detailed], [plain, dated]].map((rows) => rowLayout(rows, room(width)).rowHeight);
  const [one = 0, withDetail = 0, withDate = 0] = heights(900);

  expect([withDetail > one, withDate > one]).toEqual([true, true]);
  expect(heights(375).map((height) => height >= type.base * 3)).toEqual([true, true, true]);
});

test("lays out no rows at all without a fault", () => {
  const layout = rowLayout([], room(900));

  expect(Object.values(layout).filter((part) => typeof part === "number" && !Number.isFinite(part))).toEqual(
    [],
  );
  expect(layout.height).toBe(layout.axisHeight);
});

const names = fc.constantFrom(
  "沈阳市",
  "Xilingol League",
  "大连金普新区",
  "天津市低风险区（8区）",
  "巴音郭楞蒙古自治州",
);
const labels = fc.constantFrom(
  "100%",
  "≥ 97.5%",
  "55.7% 推算",
  "意向 ≥ 11.5亿",
  "applied for ≥ 1.5483 trillion",
);
const details = fc.constantFrom(
  "",
  "106/212",
  "372 笔 · 笔均 16.4万（推算）",
  "26 户 · 占意向 41.7%（推算）",
);
const ends = fc.constantFrom<MarkEnd>("exact", "open", "below", "unsure");
const markRows = fc
  .record({
    name: names,
    under: fc.constantFrom("", "2022-04-17", "2022-01-01 – 2022-06-09"),
    value: fc.integer({ min: 0, max: 100 }),
    label: labels,
    detail: details,
    end: ends,
  })
  .map(mark);
const anyRow = fc.oneof(
  { weight: 5, arbitrary: markRows },
  { weight: 1, arbitrary: fc.constant<ChartRow>({ kind: "heading", key: "exact", text: "确切值" }) },
);
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 12 });
const anyWidth = fc.integer({ min: 300, max: 1800 });

test("uses exactly the width that it is given and a height for each row and the axis", () => {
  fc.assert(
    fc.property(anyRows, anyWidth, (rows, width) => {
      const layout = rowLayout(rows, room(width));
      const { marginLeft, nameWidth, plotWidth, marginRight, rowHeight, axisHeight, height } = layout;

      expect(marginLeft + nameWidth + plotWidth + marginRight).toBeCloseTo(width, 6);
      expect(height).toBeCloseTo(rows.length * rowHeight + axisHeight, 6);
      expect(Math.min(marginLeft, nameWidth, marginRight)).toBeGreaterThanOrEqual(0);
      expect(plotWidth).toBeGreaterThan(width * 0.15);
    }),
  );
});

test("ends every label beside a bar inside the chart", () => {
  fc.assert(
    fc.property(anyRows, anyWidth, (rows, width) => {
      expect(overhangs(rows, width, rateAxis)).toEqual([]);
    }),
  );
});

const amounts = fc.array(
  fc
    .tuple(markRows, fc.integer({ min: 1, max: 2_000_000_000_000 }))
    .map(([row, value]) => ({ ...row, value })),
  { minLength: 1, maxLength: 12 },
);

test.each([linearAxis, logAxis])("ends every label of an amount inside the chart: %o", (axisOf) => {
  fc.assert(
    fc.property(amounts, anyWidth, (rows, width) => {
      expect(overhangs(rows, width, axisOf(rows.map(({ value }) => value)))).toEqual([]);
    }),
  );
});

test.each([rateAxis, logAxis([20, 90])])(
  "ends a label after an open end inside the chart: $scale",
  (axis) => {
    const detail = "372 笔 · 笔均 16.4万（推算）";

    expect(overhangs([mark({ end: "open", detail })], 900, axis)).toEqual([]);
  },
);

test("keeps names and what stands under them inside their column, unless a word alone is wider", () => {
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 546, max: 1800 }), (rows, width) => {
      const { nameWidth } = rowLayout(rows, room(width));
      const lines = marksOf(rows).flatMap(({ name, under }) => [
        ...nameLines(name, type, nameWidth).map((line) => textWidth(line, type.label)),
        ...underLines(under, type, nameWidth).map((line) => textWidth(line, type.small)),
      ]);

      expect(lines.filter((line) => line > nameWidth)).toEqual([]);
    }),
  );
});

test.each<[string, TypeScale]>([
  ["a card", type],
  ["a slide", typeScale(28, "zh")],
])("keeps a long heading inside the chart in two lines on %s", (_, scale) => {
  const text = "只报下限或约数，不与确切值排名";
  for (const width of [scale.base * 28, scale.base * 60]) {
    const layout = rowLayout([mark({})], { ...room(width), type: scale });
    const lines = headingLines(text, scale, layout);

    expect(lines.join("")).toBe(text);
    expect(Math.max(...lines.map((line) => textWidth(line, scale.small)))).toBeLessThanOrEqual(width);
  }
});
