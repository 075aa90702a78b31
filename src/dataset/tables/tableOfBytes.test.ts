import fc from "fast-check";
import { expect, test } from "vitest";
import { faultOf } from "#dataset/faultOf.ts";
import { csvText } from "#dataset/samplePackage.ts";
import type { Fault } from "#domain/fault.ts";
import { tableDefinitions } from "./tableDefinitions.ts";
import { tableOfBytes } from "./tableOfBytes.ts";

const HEADER = "id,name_zh,name_en,definition_zh,definition_en,also_printed";

function populations(text: string, rowCount = 0) {
  const bytes = new TextEncoder().encode(text);
  return tableOfBytes(bytes, { name: "populations", file: "populations.csv", rowCount });
}

function places(faults: readonly Fault[]) {
  return faults.map(({ kind, place: { row, column } }) => [kind, row, column]);
}

test("reads a row by its header, in whatever order the columns stand", async () => {
  const { lines, faults } = await populations(
    "also_printed,definition_en,definition_zh,name_en,name_zh, id \nx;y,D,义,N,名,a\n",
    1,
  );

  expect(faults).toEqual([]);
  expect(lines).toEqual([
    {
      row: 2,
      key: "a",
      cells: {
        id: "a",
        name_zh: "名",
        name_en: "N",
        definition_zh: "义",
        definition_en: "D",
        also_printed: ["x", "y"],
      },
    },
  ]);
});

test("numbers rows as Excel shows them, past blank rows and line breaks in cells", async () => {
  const text = `${HEADER}\r\n\r\na,"两\n行",N,义,D,\r\n,,,,,\rb,名,N,义,,\r\n\r\n`;
  const { lines, faults } = await populations(text, 2);

  expect(lines.map(({ row, cells }) => [row, cells.name_zh])).toEqual([[3, "两 行"]]);
  expect(places(faults)).toEqual([["missingCell", 5, "definition_en"]]);
});

test("lists every fault of a row and goes on with the next", async () => {
  const { lines, brokenLines, faults } = await populations(`${HEADER}\nA!,,N,义,,\nb,名,N,义,D,\n`, 2);

  expect(places(faults)).toEqual([
    ["notKey", 2, "id"],
    ["missingCell", 2, "name_zh"],
    ["missingCell", 2, "definition_en"],
  ]);
  expect(lines.map(({ key }) => key)).toEqual(["b"]);
  expect(brokenLines.map(({ row }) => row)).toEqual([2]);
});

test("leaves out a row with a cell too many or too few, even where the surplus ends in empty cells", async () => {
  const { lines, faults } = await populations(`${HEADER}\na,名,N,义,D\nb,1,234,N,义,D,\n`, 2);

  expect(faults.map(({ kind, place, details }) => [kind, place.row, details])).toEqual([
    ["cellCount", 2, { expected: 6, found: 5 }],
    ["cellCount", 3, { expected: 6, found: 7 }],
  ]);
  expect(lines).toEqual([]);
});

test("minds no empty cells that Excel writes at the end of every row, but whatever stands there", async () => {
  const { lines, faults } = await populations(`${HEADER},,\na,名,N,义,D,,,\n,,,,,,,\nb,名,N,义,D,,,x\n`, 2);

  expect(lines.map(({ key }) => key)).toEqual(["a"]);
  expect(faults).toMatchObject([
    { kind: "cellCount", place: { row: 4 }, details: { expected: 6, found: 8 } },
  ]);
});

test("leaves out the later row of a key, even where the first is in doubt", async () => {
  const { lines, faults } = await populations(`${HEADER}\na,名,N,义,,\na,名,N,义,D,\nb,名,N,义,D,\n`, 3);

  expect(places(faults)).toEqual([
    ["missingCell", 2, "definition_en"],
    ["duplicateKey", 3, "id"],
  ]);
  expect(lines.map(({ key }) => key)).toEqual(["b"]);
});

test("ignores a column that it does not know, and says so", async () => {
  const { lines, faults } = await populations(`${HEADER},remark,\na,名,N,义,D,,x,\n`, 1);

  expect(places(faults)).toEqual([["unknownColumn", 1, "remark"]]);
  expect(faults[0]?.severity).toBe("warning");
  expect(lines).toHaveLength(1);
});

test.each([
  [
    "a column is missing",
    "id,name_zh,name_en,definition_zh,also_printed\n",
    "missingColumn",
    1,
    "definition_en",
  ],
  ["several are", "id,name_zh,name_en,also_printed\n", "missingColumn", 1, "definition_zh, definition_en"],
  ["a column stands twice", `${HEADER},name_zh\n`, "duplicateColumn", 1, "name_zh"],
  ["full-width commas part the columns", `${HEADER.replaceAll(",", "，")}\n`, "wrongDelimiter", 1, undefined],
  [
    "a quote is not closed",
    `${HEADER}\na,名,N,义,D,\nb,"名,N,义,D,\nc,名,N,义,D,\n`,
    "unclosedQuote",
    3,
    undefined,
  ],
  ["text follows a quote", `${HEADER}\na,"名"x,N,义,D,\n`, "unclosedQuote", 2, undefined],
])("refuses a file in which %s", async (_, text, kind, row, column) => {
  const fault = await faultOf(() => populations(text));

  expect([fault?.kind, fault?.place.row, fault?.place.column]).toEqual([kind, row, column]);
});

test("refuses a file with fewer rows than are registered, and counts rows that are more", async () => {
  const text = `${HEADER}\na,名,N,义,D,\n`;

  expect(await faultOf(() => populations(text, 2))).toMatchObject({
    kind: "cutOff",
    details: { expectedRows: 2, foundRows: 1 },
  });
  expect((await populations(text, 1)).faults).toEqual([]);
  expect((await populations(`${text}b,名,N,义,D,\n`, 1)).faults).toMatchObject([
    { kind: "rowsNotRegistered", severity: "warning", details: { expectedRows: 1, foundRows: 2 } },
  ]);
});

test("takes hostile names for text", async () => {
  const { lines, faults } = await populations(
    `${HEADER},__proto__\na,__proto__,constructor,toString,=1+1,,x\n`,
    1,
  );

  expect(lines[0]?.cells.name_zh).toBe("__proto__");
  expect(places(faults)).toEqual([["unknownColumn", 1, "__proto__"]]);
});

test("reads back whatever was written", async () => {
  const words = fc
    .string({ unit: fc.constantFrom(...'名称a b,"“；;=+-@，。1'.split("")), minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const row = fc.record({ name_zh: words, name_en: words, definition_zh: words, definition_en: words });

  await fc.assert(
    fc.asyncProperty(fc.array(row), async (rows) => {
      const written = rows.map((cells, index) => ({ id: `p${index}`, ...cells }));
      const { lines, faults } = await populations(
        csvText(written, Object.keys(tableDefinitions.populations)),
        rows.length,
      );

      expect(faults).toEqual([]);
      expect(lines.map(({ cells }) => cells)).toEqual(
        written.map((cells) => ({ ...cells, also_printed: null })),
      );
    }),
  );
});

test("reads a file older than a column as if its cells were empty there, and refuses one that lacks any other", async () => {
  const columns = Object.keys(tableDefinitions.figures).filter((name) => name !== "replaces");
  const row = {
    id: "F001",
    region: "210105",
    indicator: "tax_refund_amount",
    value: "61040000",
    precision: "exact",
    as_of: "2022-04-29",
    as_of_basis: "published",
    report: "spring",
    as_printed: "6104万元",
  };
  const figures = (names: readonly string[]) =>
    tableOfBytes(new TextEncoder().encode(csvText([row], names)), {
      name: "figures",
      file: "figures.csv",
      rowCount: 1,
    });
  const { lines, faults } = await figures(columns);

  expect(faults).toEqual([]);
  expect(lines).toEqual((await figures(Object.keys(tableDefinitions.figures))).lines);
  expect(lines[0]?.cells.replaces).toBeNull();
  expect(await faultOf(() => figures(columns.filter((name) => name !== "part_of")))).toMatchObject({
    kind: "missingColumn",
    place: { column: "part_of" },
  });
});
