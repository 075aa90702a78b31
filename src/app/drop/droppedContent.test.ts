import { zipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { textOfBriefing } from "#briefing/text/briefingText.ts";
import { csvOf } from "#export/tables/csvOf.ts";
import { tableOf } from "#export/tables/sampleTable.ts";
import { xlsxOf } from "#export/tables/xlsxOf.ts";
import { svgWithTrace } from "#export/trace/svgTrace.ts";
import { gbkBytes } from "#mocks/edge/encoders.ts";
import { figure } from "#mocks/sampleFigures.ts";
import { workbookBytes } from "#workbook/workbookBytes.ts";
import { droppedContent } from "./droppedContent.ts";

const trace = { chart: "c", title: "t", sources: [], asOf: [], version: "1", address: "#/" };

test("reads a picture by what is in it, whatever it is called", async () => {
  const svg = `\uFEFF\n<?xml version="1.0"?>${svgWithTrace("<svg></svg>", trace)}`;

  expect(await droppedContent(new File([svg], "picture.png"))).toEqual({ kind: "picture", trace });
});

test.each([
  ["nothing", new File([], "a.png"), "empty"],
  [
    "a workbook of Excel 97",
    new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), new Uint8Array(600)], "a.xls"),
    "oldWorkbook",
  ],
  ["a text in UTF-16", new File(["\u0000i\u0000d"], "figures.csv"), "otherFormat"],
  ["a page", new File(["<!doctype html><p>"], "page.html"), "otherFormat"],
  ["half a PNG", new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])], "a"), "damaged"],
  ["another drawing", new File(["<svg></svg>"], "a.svg"), "noTrace"],
])("says of %s what is wrong with it", async (_, file, fault) => {
  expect(await droppedContent(file)).toBe(fault);
});

test("reads tables by what is in them, in either format", async () => {
  const table = tableOf([figure({ id: "F001" })]);
  for (const written of [csvOf(table), xlsxOf(table)]) {
    const content = await droppedContent(new File([written], "figures.png"));

    expect(content).toMatchObject({ kind: "table", reading: { rows: [{ id: "F001" }], faults: [] } });
  }
});

test.each([
  ["a table of the package", new File(["id,region\r\nF001,210105\r\n"], "figures.csv")],
  ["a text of another encoding", new File([new Uint8Array([0xca, 0xfd, 0xbe, 0xdd])], "a.csv")],
  ["a text in UTF-16 with its mark", new File([new Uint8Array([0xff, 0xfe, 0x69, 0])], "a.txt")],
  ["a ZIP of files", new File([Uint8Array.from(zipSync({ "figures.csv": new Uint8Array() }))], "a.zip")],
  [
    "a workbook of another kind",
    new File([workbookBytes([{ name: "1", widths: [9], isWrapped: false, rows: [["地区"]] }])], "a"),
  ],
  ["a descriptor", new File(["{}"], "datapackage.json")],
])("takes %s for data of the reader's own", async (_, file) => {
  expect(await droppedContent(file)).toBe("own");
});

test("reads an exported table as Excel saves it, in GBK", async () => {
  const text = csvOf(tableOf([figure({ id: "F001" })]));
  const file = new File([Uint8Array.from(gbkBytes(text.replace("\ufeff", "")) ?? [])], "a.csv");

  expect(await droppedContent(file)).toMatchObject({ kind: "table", reading: { rows: [{ id: "F001" }] } });
});

test("says of something else that is packed why it is no table of the board", async () => {
  const content = await droppedContent(new File([new Uint8Array([0x50, 0x4b, 3, 4, 9])], "a.zip"));

  expect(content).toMatchObject({ kind: "table", reading: { rows: [], faults: [{ kind: "notWorkbook" }] } });
});

test("reads briefings, and says of what only begins like one what is wrong with it", async () => {
  const briefing = { id: "week", name: "周会", slides: [] };
  const file = new File([`\uFEFF \n${textOfBriefing(briefing)}`], "figures.csv");

  expect(await droppedContent(file)).toEqual({ kind: "briefing", read: briefing });
  expect(await droppedContent(new File(['{"id": 1'], "a.json"))).toMatchObject({
    kind: "briefing",
    read: { faults: [{ wanted: "json" }] },
  });
});

test("refuses what is too large before it reads any of it", async () => {
  const file = new File(["<svg></svg>"], "a.svg");
  Object.defineProperty(file, "size", { value: 50_000_001 });
  const read = vi.spyOn(file, "slice");

  expect(await droppedContent(file)).toBe("tooLarge");
  expect(read).not.toHaveBeenCalled();
});

test("says so where a file cannot be read, as a folder cannot", async () => {
  const folder = new File([], "folder");
  vi.spyOn(folder, "slice").mockImplementation(() => {
    throw new DOMException("", "NotFoundError");
  });

  expect(await droppedContent(folder)).toBe("unreadable");
});
