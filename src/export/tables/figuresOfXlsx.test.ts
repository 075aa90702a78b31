import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { faultSentence } from "#i18n/faultSentence.ts";
import { figure } from "#mocks/sampleFigures.ts";
import { figureColumns } from "./figureColumns.ts";
import { figuresOfXlsx } from "./figuresOfXlsx.ts";
import { tableOf } from "./sampleTable.ts";
import { xlsxOf } from "./xlsxOf.ts";

const workbook = xlsxOf(tableOf([figure({ id: "F001", value: 61.5 })]));
const SHEET = "xl/worksheets/sheet1.xml";

/** The workbook with one of its parts written anew. */
function changed(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

const read = (bytes: Uint8Array) => {
  const { rows, faults } = figuresOfXlsx(bytes, "rates.xlsx");
  return { ids: rows.map(({ id }) => id), faults: faults.map(faultSentence.en) };
};

test.each([
  ["a text", strToU8("id,value")],
  ["nothing", new Uint8Array()],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") })],
  ["a file that was cut off", workbook.slice(0, workbook.length - 400)],
  ["tags that do not match", changed(SHEET, (xml) => xml.replace("</row>", ""))],
  ["an element left open", changed(SHEET, (xml) => xml.replace("</worksheet>", ""))],
  [
    "a part that is missing",
    changed("xl/_rels/workbook.xml.rels", (xml) => xml.replaceAll("sheet1", "sheet9")),
  ],
  [
    "entities that multiply",
    changed("xl/sharedStrings.xml", (xml) => xml.replace("<sst", '<!DOCTYPE sst [<!ENTITY a "b">]><sst')),
  ],
])("takes %s for no workbook", (_, bytes) => {
  expect(read(bytes)).toEqual({
    ids: [],
    faults: ["rates.xlsx: is not an XLSX workbook, or is damaged; copy it again, or save it again as XLSX"],
  });
});

test("does not unpack what would fill the memory", () => {
  const bytes = workbook.slice();
  const view = new DataView(bytes.buffer);
  const entry = strFromU8(bytes, true).lastIndexOf("PK\x01\x02", strFromU8(bytes, true).lastIndexOf(SHEET));
  view.setUint32(entry + 24, 0xf0000000, true);

  expect(read(bytes).faults).toEqual([expect.stringMatching(/unpacks to more than 400 MB/)]);
});

test("says that a workbook holds no table of figures", () => {
  const bytes = changed("xl/sharedStrings.xml", (xml) => xml.replace(">数据编号<", ">其他<"));

  expect(read(bytes).faults).toEqual([expect.stringMatching(/holds no table of figures/)]);
});

test("names row and column of a cell that cannot be read", () => {
  const bytes = changed(SHEET, (xml) => xml.replace("<v>61.5</v>", "<v>#N/A</v>"));

  expect(read(bytes)).toEqual({
    ids: [],
    faults: ['rates.xlsx:2 数值: "#N/A" is not a number; write digits only, such as 61040000'],
  });
});

const inline = (text: string) => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;

test("reads what other programs write: prefixes, texts in their cells, formatted texts and reading aids", () => {
  const { id, value } = figureColumns;
  const formatted = `<x:c t="inlineStr"><x:is><x:r><x:t>F0</x:t></x:r><x:r><x:t><![CDATA[02]]></x:t></x:r><x:rPh sb="0" eb="1"><x:t>aid</x:t></x:rPh></x:is></x:c>`;
  const bytes = changed(
    SHEET,
    () =>
      `<?xml version='1.0'?><!-- made elsewhere --><x:worksheet xmlns:x='main'><x:sheetData><x:row r="1">${inline(id.heading.en)}${inline(value.heading.en)}</x:row><x:row r="7">${formatted}<x:c r="B7"><x:f>1+1</x:f><x:v>2.5E1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  );
  const { rows } = figuresOfXlsx(bytes, "rates.xlsx");

  expect(rows).toEqual([{ row: 7, id: "F002", cells: { id: "F002", value: 25 } }]);
});
