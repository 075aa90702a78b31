import { expect, test } from "vitest";
import { faultSentence } from "#i18n/faultSentence.ts";
import { figure } from "#mocks/sampleFigures.ts";
import { csvOf } from "./csvOf.ts";
import { figuresOfCsv } from "./figuresOfCsv.ts";
import { tableOf } from "./sampleTable.ts";

const first = figure({ id: "F001", value: 61.5 });
const second = figure({ id: "F002", value: 90, precision: "at_least" });
const csv = csvOf(tableOf([first, second], { locale: "en" }));

/** Ids of the rows that are read, and each fault in English. */
const read = (text: string) => {
  const { rows, faults } = figuresOfCsv(text, "rates.csv");
  return { ids: rows.map(({ id }) => id), faults: faults.map(faultSentence.en) };
};

test.each([
  [
    "a value",
    "61.5",
    "6l.5",
    'rates.csv:2 Value: "6l.5" is not a number; write digits only, such as 61040000',
  ],
  [
    "a date that Excel wrote its own way",
    "2022-04-17,stated,stated",
    "2022/4/17,stated,stated",
    'rates.csv:2 As of: "2022/4/17" is not a date of the calendar; write 2022-06-25, 2022-06 or 2022',
  ],
  [
    "a precision",
    "exact",
    "exactly",
    'rates.csv:2 Precision: "exactly" is none of the words allowed; write exact, at_least, nearly, about, at_most',
  ],
  ["an id", "F001", "", "rates.csv:2 Figure id: the cell is empty; fill it in"],
  [
    "an id given twice",
    "F001",
    "F002",
    'rates.csv:3 Figure id: "F002" stands in row 2 already; give each row a key of its own',
  ],
])("names what is wrong with %s, and reads the other row", (_, right, wrong, sentence) => {
  const { ids, faults } = read(csv.replace(right, wrong));

  expect(faults).toEqual([sentence]);
  expect(ids).toHaveLength(1);
});

test("takes a row with a cell too many for torn", () => {
  const { ids, faults } = read(csv.replace("61.5", "61,5"));

  expect(ids).toEqual(["F002"]);
  expect(faults[0]).toMatch(/^rates\.csv:2: the row has 33 cells instead of 32;/);
});

test("reads on without a column, and with one that is not ours, and says so", () => {
  const { ids, faults } = read(csv.replace("Since", "Remarks"));

  expect(ids).toEqual(["F001", "F002"]);
  expect(faults).toEqual([
    expect.stringMatching(/^rates\.csv:1 Since: is missing;/),
    expect.stringMatching(/^rates\.csv:1 Remarks: "Remarks" is not a column of this table and is ignored;/),
  ]);
});

test.each([
  ["an empty file", "", /is empty/],
  ["blank rows", "\r\n\r\n", /is empty/],
  ["another table", "a,b\r\n1,2\r\n", /^rates\.csv:1: holds no table of figures .*\(found: "a,b"\)/],
  ["semicolons", csv.replaceAll(",", ";"), /columns are parted by ";"/],
  ["an open quote", csv.replace("F002", '"F002'), /a quote is not closed/],
])("reads nothing from %s", (_, text, sentence) => {
  const { ids, faults } = read(text);

  expect(ids).toEqual([]);
  expect(faults).toEqual([expect.stringMatching(sentence)]);
});

test("reads a file without its mark, with other line ends, blank rows and columns in another order", () => {
  const [head = "", ...lines] = csv.slice(1).trimEnd().split("\r\n");
  const turned = [head, "", ...lines].map((line) => line.split(",").reverse().join(",")).join("\n");

  expect(read(turned)).toEqual({ ids: ["F001", "F002"], faults: [] });
});

test("numbers rows as Excel does", () => {
  const { rows } = figuresOfCsv(csv.replace("\r\nF002", "\r\n\r\nF002"), "rates.csv");

  expect(rows.map(({ row }) => row)).toEqual([2, 4]);
});
