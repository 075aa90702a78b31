import {
  type CellOf,
  type FileRow,
  fileRow,
  freshRow,
  hasFree,
  type Standing,
  setCell,
  take,
  type Workshop,
} from "#mocks/edge/workshop.ts";
import {
  errorBeside,
  expectFault,
  expectRepetition,
  isAmount,
  type Operator,
  ofSoundRow,
  type Telling,
} from "./operator.ts";

type Cells = Readonly<Record<string, string>>;

/** A copy of a sum on which no other figure leans, with other cells, as the last row. */
function secondRow(shop: Workshop, cells: Cells, isMore: (cell: CellOf) => boolean = () => true) {
  const { figures } = shop.files;
  const corrected = new Set(shop.truth.figures.map(({ replaces }) => replaces));
  const isAlone = (cell: CellOf) =>
    isAmount(cell) && cell("replaces") === "" && !corrected.has(cell("id")) && isMore(cell);
  const first = hasFree(figures, "count") && freshRow(shop, "figures", isAlone);
  if (!first) return null;
  take(figures, "count");
  const second = fileRow("row", [...first.cells], first.reads);
  figures.rows.push(second);
  setCells(shop, second, cells);
  shop.touched.add(second);
  return { first, second };
}

function setCells({ files }: Workshop, row: FileRow, cells: Cells): void {
  row.reads = { ...row.reads, ...cells };
  for (const [column, text] of Object.entries(cells)) setCell(files.figures, row, { column, text });
}

function expectOfValue(shop: Workshop, row: FileRow, telling: Telling): void {
  expectFault(shop, { table: "figures", row, column: "value", written: row.reads.value ?? "", telling });
}

const otherValue = { value: "1230000", as_printed: "123万元" };
const isExact = (cell: CellOf) => cell("precision") === "exact" && cell("part_of") === "";

function sameAs(first: FileRow): Telling {
  return errorBeside("sameFigureTwice", ({ rowNumber }) => ({ firstRow: rowNumber(first) }), ofSoundRow);
}

function printedTwice(first: FileRow): Telling {
  const details = ({ rowNumber }: Standing) => ({ otherRow: rowNumber(first) });
  return { ...errorBeside("printedTwice", details, ofSoundRow), severity: "warning" };
}

function otherThan(kind: "sameFigureDiffers" | "elsewhereDiffers" | "valueJumps", other: FileRow): Telling {
  const details = ({ rowNumber }: Standing) => ({
    otherRow: rowNumber(other),
    otherValue: other.reads.value ?? "",
  });
  return errorBeside(kind, details, ofSoundRow);
}

/** Rows that are there twice, and beside others that say otherwise. */
export const rows: readonly Operator[] = [
  {
    name: "V17 a figure entered twice",
    outcome: "ROW",
    apply: (shop) => {
      const pair = secondRow(shop, { id: "F900" });
      if (pair) expectOfValue(shop, pair.second, sameAs(pair.first));
      return pair !== null;
    },
  },
  {
    name: "V17 a figure entered twice with two values",
    outcome: "ROW",
    apply: (shop) => {
      const pair = secondRow(shop, { id: "F901", ...otherValue }, isExact);
      if (!pair) return false;
      expectOfValue(shop, pair.first, otherThan("sameFigureDiffers", pair.second));
      expectOfValue(shop, pair.second, otherThan("sameFigureDiffers", pair.first));
      return true;
    },
  },
  {
    name: "a figure that another paragraph prints otherwise",
    outcome: "DOUBT",
    apply: (shop) => {
      const pair = secondRow(shop, { id: "F903", ...otherValue, paragraph: "78", part_of: "" }, isExact);
      if (!pair) return false;
      const telling = otherThan("elsewhereDiffers", pair.first);
      expectOfValue(shop, pair.second, { ...telling, severity: "warning" });
      return true;
    },
  },
  {
    name: "V15 a leap beside the date before",
    outcome: "DOUBT",
    apply: (shop) => {
      const pair = secondRow(
        shop,
        { id: "F904", as_of: "2022-04-25", part_of: "", paragraph: "79" },
        isExact,
      );
      if (!pair) return false;
      const { first, second } = pair;
      const wan = 12 * (Number(first.reads.value) / 10_000);
      setCells(shop, second, { value: `${wan}0000`, as_printed: `${wan}万元` });
      expectOfValue(shop, second, { ...otherThan("valueJumps", first), severity: "warning" });
      return true;
    },
  },
  {
    name: "a figure that its report seems to print twice",
    outcome: "DOUBT",
    apply: (shop) => {
      const pair = secondRow(shop, { id: "F905", paragraph: "77" }, isExact);
      if (pair) expectOfValue(shop, pair.second, printedTwice(pair.first));
      return pair !== null;
    },
  },
  {
    name: "a figure more than is registered",
    outcome: "FIX",
    apply: (shop) => {
      const isOfSpring = (cell: CellOf) => cell("report") === "spring";
      return secondRow(shop, { id: "F902", report: "summer" }, isOfSpring) !== null;
    },
  },
  {
    name: "V17 the key of the row above",
    outcome: "ROW",
    apply: (shop) => {
      const { figures } = shop.files;
      const fresh = figures.rows.filter((row) => row.kind === "row" && !shop.touched.has(row));
      const at = 1 + Math.floor(shop.random() * (fresh.length - 1));
      const [first, again] = [fresh[at - 1], fresh[at]];
      if (!first || !again || !hasFree(figures, "stray")) return false;
      take(figures, "stray");
      shop.touched.add(first).add(again);
      setCell(figures, again, { column: "id", text: first.reads.id ?? "" });
      expectRepetition(shop, "figures", { first, again });
      return true;
    },
  },
];
