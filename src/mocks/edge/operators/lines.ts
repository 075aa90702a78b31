import { type FileState, someOf, type Workshop } from "#mocks/edge/workshop.ts";
import { fileOperator } from "./fileOperator.ts";
import { expectFileFix, expectStop, type Operator } from "./operator.ts";

const fixed =
  (kind: "otherDelimiter" | "separatorLine", change: (file: FileState) => void) =>
  (file: FileState, shop: Workshop) => {
    change(file);
    expectFileFix(shop, file.table, kind, "header");
  };

function blankRows(file: FileState, { random }: Workshop): void {
  for (let count = 0; count < 3; count += 1) {
    const at = Math.floor(random() * (file.rows.length + 1));
    file.rows.splice(at, 0, {
      key: "",
      cells: file.header.map(() => ""),
      raw: someOf(["", " ", ",,,"], random),
    });
  }
}

/** Ends of lines, and what parts cells. */
export const lines: readonly Operator[] = [
  fileOperator({
    name: "E11 LF alone",
    outcome: "OK",
    traits: ["eol"],
    change: (file) => {
      file.eol = "\n";
    },
  }),
  fileOperator({
    name: "E11 CR alone",
    outcome: "OK",
    traits: ["eol"],
    change: (file) => {
      file.eol = "\r";
    },
  }),
  fileOperator({
    name: "E11 mixed ends of lines",
    outcome: "OK",
    traits: ["eol", "text"],
    change: (file) => {
      file.text = (text) => text.replace(/\r\n(?=.*\r\n.*\r\n)/, "\n").replace(/\r\n$/, "\r");
    },
  }),
  fileOperator({
    name: "E11 no end of the last line",
    outcome: "DOUBT",
    traits: ["text", "bytes"],
    change: (file, shop) => {
      file.text = (text) => text.trimEnd();
      expectFileFix(shop, file.table, "lastRowOpen");
    },
    // Of a sealed file that was changed as well, it cannot be told from one that was cut.
    befalls: ({ isSealed }) => !isSealed,
  }),
  fileOperator({
    name: "E11 blank lines at the end",
    outcome: "OK",
    traits: ["text"],
    change: (file) => {
      file.text = (text) => `${text}\r\n\r\n,,\r\n`;
    },
  }),
  fileOperator({ name: "E11 blank lines between rows", outcome: "OK", traits: ["blank"], change: blankRows }),
  fileOperator({
    name: "E12 a line sep=,",
    outcome: "FIX",
    traits: ["before", "delimiter"],
    change: fixed("separatorLine", (file) => {
      file.before = "sep=,\r\n";
    }),
  }),
  fileOperator({
    name: "E12 a line sep=; and semicolons",
    outcome: "FIX",
    traits: ["before", "delimiter", "blank", "text"],
    change: fixed("separatorLine", (file) => {
      file.before = "sep=;\r\n";
      file.delimiter = ";";
    }),
  }),
  fileOperator({
    name: "S1 semicolons",
    outcome: "FIX",
    traits: ["delimiter", "blank", "text"],
    change: fixed("otherDelimiter", (file) => {
      file.delimiter = ";";
    }),
  }),
  fileOperator({
    name: "S1 tabs",
    outcome: "FIX",
    traits: ["delimiter", "blank", "text"],
    change: fixed("otherDelimiter", (file) => {
      file.delimiter = "\t";
    }),
  }),
  fileOperator({
    name: "S1 full-width commas",
    outcome: "STOP",
    traits: ["delimiter", "header"],
    change: (file, shop) => {
      file.delimiter = "，";
      expectStop(shop, file, "wrongDelimiter", "encodingUnclear");
    },
  }),
  fileOperator({
    name: "S2 every cell in quotes",
    outcome: "OK",
    traits: ["quotes", "blank"],
    change: (file) => {
      file.isQuoted = true;
    },
  }),
  fileOperator({
    name: "S3 an open quote",
    outcome: "STOP",
    traits: ["text", "quotes"],
    change: (file, shop) => {
      file.text = (text) => text.replace(/(?<=[\r\n])([A-Za-z0-9])/, '"$1');
      expectStop(shop, file, "unclosedQuote");
    },
  }),
];
