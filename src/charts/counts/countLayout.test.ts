import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth } from "#charts/textWidth.ts";
import { typeScale } from "#charts/typeScale.ts";
import { type CountRow, countAxis, countLayout, countNameLines, nameRoom } from "./countLayout.ts";

test.each([
  [[1], [0, 1]],
  [
    [3, 2],
    [0, 1, 2, 3],
  ],
  [
    [13, 4],
    [0, 5, 10, 15],
  ],
  [[20], [0, 5, 10, 15, 20]],
  [[41], [0, 20, 40, 60]],
  [[], [0, 1]],
])("has whole numbers on the axis of %s", (counts, ticks) => {
  expect(countAxis(counts).ticks).toEqual(ticks);
});

test("reaches beyond every count in a few whole steps", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1 }), (counts) => {
      const { ticks, domain } = countAxis(counts);

      expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...counts));
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

const longNames = [
  "社会治安综合治理局",
  "Shenyang Work Committee for New Economic and Social Organisations",
  "税务局",
];
const link = { href: "#/", name: "" };
const rows: readonly CountRow[] = [
  { kind: "heading", id: "430100-hitech", name: "长沙高新区" },
  ...longNames.map((name, index) => ({
    kind: "bar" as const,
    id: name,
    name,
    count: index * 6 + 1,
    look: "plain" as const,
    link,
  })),
];

test.each([320, 343, 544, 560, 1184])("ends every name and count inside a width of %i", (width) => {
  const type = typeScale(13, "zh");
  const axis = countAxis([1, 7, 13]);
  const layout = countLayout(rows, { width, type, axis });
  const room = nameRoom(layout, type);
  const start = layout.marginLeft + layout.nameWidth;

  expect(start + layout.plotWidth + layout.marginRight).toBeCloseTo(width);
  for (const row of rows) {
    const lines = countNameLines(row.name, type, room);
    for (const line of lines) expect(textWidth(line, type.label)).toBeLessThanOrEqual(room);
    expect(lines.length * type.base * 1.25).toBeLessThanOrEqual(layout.rowHeight);
    if (row.kind === "heading") continue;
    const end = start + layout.plotWidth * axis.share(row.count);
    expect(end + type.gap + textWidth(String(row.count), type.label)).toBeLessThanOrEqual(width);
  }
});
