import { expect, test } from "vitest";
import { errorAt, warningAt } from "#domain/fault.ts";
import { faultGrid } from "./faultGrid.ts";
import { openedOwn } from "./openedOwn.ts";
import { csvFile } from "./ownSample.ts";

async function opened() {
  const own = await openedOwn([csvFile("a.csv", "编号,数值,备注\n\nF001,6l.2,x\nF002,1,y\n")]);
  if (typeof own === "string") throw new Error(own);
  return own;
}

test("marks each cell at fault in its row as the file has it, an error before a notice", async () => {
  const value = { file: "a.csv", row: 3, column: "value", found: "6l.2" };
  const faults = [warningAt(value, "charactersDropped", {}), errorAt(value, "notNumber", {})];
  const grid = faultGrid(
    await opened(),
    faults.map((fault) => ({ fault, beside: null })),
    20,
  );

  expect(grid).toMatchObject({
    ofSheets: [],
    rest: 0,
    sheets: [
      {
        place: "a.csv",
        headings: ["编号", "数值", "备注"],
        rows: [
          {
            row: 3,
            cells: [
              { text: "F001", severity: null },
              { text: "6l.2", severity: "error" },
              { text: "x", severity: null },
            ],
          },
        ],
      },
    ],
  });
});

test("counts what is beyond the rows that are wanted, and keeps faults of whole files apart", async () => {
  const faults = [
    warningAt({ file: "a.csv" }, "otherEncoding", { encoding: "GB18030" }),
    errorAt({ file: "a.csv", row: 3, column: "value" }, "notNumber", {}),
    errorAt({ file: "a.csv", row: 4, column: "value" }, "notNumber", {}),
    errorAt({ file: "a.csv", row: 4, column: "id" }, "notKey", { examples: [] }),
  ].map((fault) => ({ fault, beside: null }));
  const grid = faultGrid(await opened(), faults, 1);

  expect(grid.ofSheets).toHaveLength(1);
  expect(grid.sheets.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual([3]);
  expect(grid.rest).toBe(2);
});
