import { type FileState, fileRow, type Standing, someOf, type Workshop } from "#mocks/edge/workshop.ts";
import { type FileMutation, fileOperator } from "./fileOperator.ts";
import { expectOfFile, expectStop, type Operator, type Telling, warning } from "./operator.ts";

const fixed =
  (telling: Telling, change: (file: FileState) => void): FileMutation["change"] =>
  (file, shop) => {
    change(file);
    expectOfFile(shop, file, telling, "header");
  };
const separatorLine = warning("separatorLine", {});
const otherDelimiter = (delimiter: string) => warning("otherDelimiter", { delimiter });

function blankRows(file: FileState, { random }: Workshop): void {
  for (let count = 0; count < 3; count += 1) {
    const at = Math.floor(random() * (file.rows.length + 1));
    const row = fileRow(
      "blank",
      file.header.map(() => ""),
    );
    row.raw = someOf(["", " ", ",,,"], random);
    file.rows.splice(at, 0, row);
  }
}

/** That the last row may have been cut in its last cell. */
function expectOpenRow({ expected }: Workshop, { table, rows }: FileState): void {
  const last = () => rows.filter(({ kind }) => kind !== "blank").at(-1);
  const found = () => {
    const { raw, cells = [] } = last() ?? {};
    return (raw?.split(",") ?? cells).filter((cell) => cell.trim() !== "").at(-1) ?? "";
  };
  const details = ({ rowNumber }: Standing) => ({ row: rowNumber(last() ?? fileRow("blank", [])) });
  expected.push({ table, kind: "lastRowOpen", severity: "warning", found, details });
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
      expectOpenRow(shop, file);
    },
    // Of a sealed file that was changed as well, it cannot be told from one that was cut.
    befalls: (_, { isSealed }) => !isSealed,
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
    change: fixed(separatorLine, (file) => {
      file.before = "sep=,\r\n";
    }),
  }),
  fileOperator({
    name: "E12 a line sep=; and semicolons",
    outcome: "FIX",
    traits: ["before", "delimiter", "blank", "text"],
    change: fixed(separatorLine, (file) => {
      file.before = "sep=;\r\n";
      file.delimiter = ";";
    }),
  }),
  fileOperator({
    name: "S1 semicolons",
    outcome: "FIX",
    traits: ["delimiter", "blank", "text"],
    change: fixed(otherDelimiter(";"), (file) => {
      file.delimiter = ";";
    }),
  }),
  fileOperator({
    name: "S1 tabs",
    outcome: "FIX",
    traits: ["delimiter", "blank", "text"],
    change: fixed(otherDelimiter("\t"), (file) => {
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
