import { chineseHeadings } from "#dataset/doubt/headings.ts";
import { type FileState, fileRow, positionsOf, someOf, type Workshop } from "#mocks/edge/workshop.ts";
import { type FileMutation, fileOperator } from "./fileOperator.ts";
import { expectOfFile, expectStop, type Operator, warning } from "./operator.ts";
import { wide } from "./wide.ts";

function reordered(file: FileState, { random }: Workshop): void {
  const order = file.header.map((_, index) => index).sort(() => random() - 0.5);
  const inOrder = (cells: readonly string[]) => order.map((index) => cells[index] ?? "");
  const positions = positionsOf(file);
  for (const [name, position] of positions) positions.set(name, order.indexOf(position));
  file.header = inOrder(file.header);
  for (const row of file.rows) row.cells = inOrder(row.cells);
}

function unknownColumn(file: FileState, shop: Workshop, heading: string, column = heading): void {
  expectOfFile(shop, file, warning("unknownColumn", {}, { column, found: heading }), "header");
}

const withColumn =
  (heading: string): FileMutation["change"] =>
  (file, shop) => {
    file.header = [...file.header, heading];
    for (const row of file.rows) row.cells = [...row.cells, "x"];
    unknownColumn(file, shop, heading);
  };

type OtherHeading = (name: string, file: FileState) => string | undefined;

/** The heading of one column otherwise than it should be, of those that can be. */
function headed(name: string, heading: OtherHeading): Operator {
  const waysOf = (file: FileState) =>
    file.header.flatMap((column, index) => {
      const written = heading(column, file);
      return written === undefined || written === column ? [] : [{ column, index, written }];
    });
  return fileOperator({
    name,
    outcome: "FIX",
    traits: ["header"],
    befalls: (file) => waysOf(file).length > 0,
    change: (file, shop) => {
      const { column, index, written } = someOf(waysOf(file), shop.random);
      file.header = file.header.map((cell, at) => (at === index ? written : cell));
      expectOfFile(shop, file, warning("headingRead", {}, { column, found: written }), "header");
    },
  });
}

const secondHeader: FileMutation["change"] = (file, shop) => {
  const words = Object.values(chineseHeadings[file.table]).map((one) => one?.[0] ?? "");
  file.rows.unshift(
    fileRow(
      "stray",
      file.header.map((_, index) => words[index] ?? "说明"),
    ),
  );
  expectStop(shop, file, "headerTwice");
};

/** Columns and their headings. */
export const headings: readonly Operator[] = [
  fileOperator({
    name: "S5 a column twice",
    outcome: "STOP",
    traits: ["header"],
    change: (file, shop) => {
      const name = someOf(file.header, shop.random);
      file.header = [...file.header, name];
      for (const row of file.rows) row.cells = [...row.cells, ""];
      expectStop(shop, file, "duplicateColumn");
    },
  }),
  fileOperator({
    name: "S6 an unknown column",
    outcome: "FIX",
    traits: ["header"],
    change: withColumn("remark"),
  }),
  fileOperator({
    name: "S8 a column named __proto__",
    outcome: "FIX",
    traits: ["header"],
    change: withColumn("__proto__"),
  }),
  fileOperator({
    name: "S8 a column named constructor",
    outcome: "FIX",
    traits: ["header"],
    change: withColumn("constructor"),
  }),
  fileOperator({
    name: "S6 a column without a heading between others",
    outcome: "FIX",
    traits: ["header", "order", "stray"],
    change: (file, shop) => {
      const between = (cells: readonly string[], cell: string) => [
        ...cells.slice(0, 2),
        cell,
        ...cells.slice(2),
      ];
      const positions = positionsOf(file);
      for (const [name, position] of positions) positions.set(name, position < 2 ? position : position + 1);
      file.header = between(file.header, "");
      for (const row of file.rows) row.cells = between(row.cells, "x");
      unknownColumn(file, shop, "", "#3");
    },
  }),
  fileOperator({
    name: "S6 a column missing",
    outcome: "STOP",
    traits: ["header"],
    change: (file, shop) => {
      const name = someOf(
        file.header.filter((one) => one !== "replaces"),
        shop.random,
      );
      file.header = file.header.map((cell) => (cell === name ? `${name}s_` : cell));
      expectStop(shop, file, "missingColumn");
    },
  }),
  fileOperator({
    name: "S7 headings with spaces",
    outcome: "OK",
    traits: ["header"],
    change: (file) => {
      file.header = file.header.map((cell) => ` ${cell} `);
    },
  }),
  headed("S7 a heading in capitals", (name) => name.toUpperCase()),
  headed("S7 a full-width heading", wide),
  headed(
    "S7 a Chinese heading",
    (name, file) => Object.entries(chineseHeadings[file.table]).find(([column]) => column === name)?.[1]?.[0],
  ),
  fileOperator({
    name: "S9 a title above the header",
    outcome: "STOP",
    traits: ["before", "text"],
    change: (file, shop) => {
      file.before = `2022年各地复工复产情况表${",".repeat(file.header.length - 1)}\r\n`;
      expectStop(shop, file, "headerBelow", "wrongDelimiter", "missingColumn");
    },
  }),
  fileOperator({
    name: "S9 a second header",
    outcome: "STOP",
    traits: ["header", "stray", "blank"],
    change: secondHeader,
  }),
  fileOperator({
    name: "S12 columns in another order",
    outcome: "OK",
    traits: ["order", "header"],
    change: reordered,
  }),
  fileOperator({
    name: "S12 empty columns at the end, as Excel writes them",
    outcome: "OK",
    traits: ["header", "blank"],
    change: (file) => {
      file.header = [...file.header, "", ""];
      for (const row of file.rows) row.cells = [...row.cells, "", ""];
    },
  }),
  fileOperator({
    name: "E10 more than 200 columns",
    outcome: "STOP",
    traits: ["header"],
    change: (file, shop) => {
      const more = Array.from({ length: 200 }, (_, index) => `extra${index}`);
      file.header = [...file.header, ...more];
      expectStop(shop, file, "tooManyColumns");
    },
  }),
];
