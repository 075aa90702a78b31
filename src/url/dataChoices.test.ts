import fc from "fast-check";
import { expect, test } from "vitest";
import { changes } from "#domain/revision.ts";
import {
  columnKinds,
  type DataColumn,
  dataColumns,
  dataParameters,
  everyFigure,
  isFilter,
  readDataChoices,
  writeDataChoices,
} from "./dataChoices.ts";
import { parameterReader } from "./parameters.ts";

function read(query: string) {
  const reader = parameterReader(new URLSearchParams(query), dataParameters);
  return { choices: readDataChoices(reader), dropped: reader.dropped };
}

test("an address without any choice shows every figure", () => {
  expect(read("")).toEqual({ choices: everyFigure, dropped: [] });
});

test("reads search, filters, sorting and columns", () => {
  const query =
    "find=沈阳&only-theme=loans&only-value=>%3D1000&sort=-value&columns=value,region&changed-in=2026.11.24&changed-how=withdrawn";

  expect(read(query)).toEqual({
    choices: {
      find: "沈阳",
      filters: new Map([
        ["theme", "loans"],
        ["value", ">=1000"],
      ]),
      sort: { column: "value", isDescending: true },
      columns: new Set(["region", "value"]),
      changedIn: "2026.11.24",
      changedHow: "withdrawn",
    },
    dropped: [],
  });
});

test("takes an empty list of columns for none but the first, which always stands", () => {
  expect(read("columns=").choices.columns).toEqual(new Set());
});

test.each([
  "only-theme=weather",
  "only-theme=-",
  "only-level=__proto__",
  "only-value=>=",
  "only-value=alert(1)",
  "only-asOf=2022-13",
  "only-asOf=2023..2022",
  "only-region=",
  "only-region=%20",
  `only-note=${"x".repeat(101)}`,
  "only-weather=1",
  "only-constructor=1",
  "sort=weather",
  "sort=--value",
  "sort=value-",
  "sort=",
  "sort=__proto__",
  "find=",
  `find=${"x".repeat(10_000)}`,
  "columns=weather,constructor",
  "changed-how=lost",
  "changed-in=",
])("drops %s and tells of it", (query) => {
  const { choices, dropped } = read(query);

  expect(choices).toEqual(everyFigure);
  expect(dropped).toHaveLength(1);
  expect(dropped[0]?.length).toBeLessThanOrEqual(61);
});

test("keeps the columns that exist beside one that does not", () => {
  expect(read("columns=value,weather")).toEqual({
    choices: { ...everyFigure, columns: new Set(["value"]) },
    dropped: ["columns=weather"],
  });
});

test("a filter that asks for nothing yet stays out of the address", () => {
  const filters = new Map<DataColumn, string>([
    ["value", ">="],
    ["region", " "],
    ["printed", "万元"],
  ]);
  const written = writeDataChoices({ ...everyFigure, filters }).filter(([, text]) => text !== null);

  expect(written).toEqual([["only-printed", "万元"]]);
});

const text = fc.oneof(
  fc.constantFrom(">=1000", "50..60", "2022-04..", "2022", "-", "loans", "exact", "county", "CNY", "derived"),
  fc.string({ unit: "grapheme", maxLength: 110 }),
);
const choices = fc.record({
  find: text,
  filters: fc.array(fc.tuple(fc.constantFrom(...dataColumns), text)).map((pairs) => new Map(pairs)),
  sort: fc.option(fc.record({ column: fc.constantFrom(...dataColumns), isDescending: fc.boolean() }), {
    nil: null,
  }),
  columns: fc.option(
    fc.subarray(dataColumns).map((columns) => new Set(columns)),
    { nil: null },
  ),
  changedIn: fc.constantFrom(null, "2026.11.24"),
  changedHow: fc.constantFrom(null, ...changes),
});

test("what is written is read back, but for what asks for nothing", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const pairs = writeDataChoices(chosen).filter((pair): pair is [string, string] => pair[1] !== null);
      const isFound = chosen.find.trim() !== "" && chosen.find.length <= 100;

      expect(read(new URLSearchParams(pairs).toString())).toEqual({
        choices: {
          ...chosen,
          find: isFound ? chosen.find : "",
          filters: new Map([...chosen.filters].filter(([column, asked]) => isFilter(column, asked))),
        },
        dropped: [],
      });
    }),
  );
});

test("every column has a parameter of its own, of a name that no other choice bears", () => {
  expect(new Set(dataParameters).size).toBe(Object.keys(columnKinds).length + 5);
});
