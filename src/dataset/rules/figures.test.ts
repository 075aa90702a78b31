import { expect, test } from "vitest";
import { loan, rate, sampleFaults, sampleFigureIds } from "#dataset/samplePackage.ts";

test("draws neither of two values for the same figure", async () => {
  const figures = [
    loan({ id: "F001", value: "12" }),
    loan({ id: "F002", value: "13" }),
    loan({ id: "F003", value: "12", precision: "about" }),
  ];

  expect(await sampleFaults({ figures })).toEqual([
    ["error", "sameFigureDiffers", "figures.csv", 2, "value"],
    ["error", "sameFigureDiffers", "figures.csv", 3, "value"],
  ]);
  expect(await sampleFigureIds({ figures })).toEqual(["F003"]);
});

test("doubts a figure that one report seems to print in two paragraphs, or once in none", async () => {
  const figures = [
    loan({ id: "F001", value: "12", paragraph: "3" }),
    loan({ id: "F002", value: "12", paragraph: "4" }),
    loan({ id: "F003", value: "12", paragraph: "" }),
    loan({ id: "F004", value: "12", paragraph: "5", report: "summer" }),
  ];

  expect(await sampleFaults({ figures })).toEqual([
    ["warning", "printedTwice", "figures.csv", 3, "value"],
    ["warning", "printedTwice", "figures.csv", 4, "value"],
  ]);
});

test("leaves out a figure entered twice, and doubts one that another report prints otherwise", async () => {
  const figures = [
    loan({ id: "F001", value: "12" }),
    loan({ id: "F002", value: "12" }),
    loan({ id: "F003", value: "13", report: "summer" }),
    loan({ id: "F004", value: "10", report: "summer", precision: "at_least" }),
  ];

  expect(await sampleFaults({ figures })).toEqual([
    ["error", "sameFigureTwice", "figures.csv", 3, "value"],
    ["warning", "elsewhereDiffers", "figures.csv", 4, "value"],
  ]);
  expect(await sampleFigureIds({ figures })).toEqual(["F001", "F003", "F004"]);
});

test("compares counts printed on their own with those of the rate", async () => {
  const count = (id: string, value: string, cells = {}) =>
    rate({ id, indicator: "reopened_count", value, ...cells });
  const figures = [
    rate({ id: "F001", value: "50.0", numerator: "106", denominator: "212" }),
    count("F002", "107", { paragraph: "2" }),
    count("F003", "106", { paragraph: "3" }),
    count("F004", "110", { precision: "nearly" }),
  ];

  expect((await sampleFaults({ figures })).filter(([, kind]) => kind === "countContradictsRate")).toEqual([
    ["warning", "countContradictsRate", "figures.csv", 3, "value"],
  ]);
});

test("holds parts against their total", async () => {
  const part = (id: string, value: string, cells = {}) =>
    loan({ id, value, region: "210100", part_of: "F001", ...cells });
  const figures = [
    loan({ id: "F001", value: "100", region: "210000" }),
    part("F002", "101"),
    part("F003", "60", { population: "industry" }),
    part("F004", "50", { as_of: "2022-04-16" }),
    part("F005", "1", { as_of: "2022-04-15", part_of: "F002" }),
  ];

  expect(await sampleFaults({ figures })).toEqual([
    ["warning", "partsBesideTotal", "figures.csv", 2, "value"],
    ["error", "partAboveTotal", "figures.csv", 3, "value"],
    ["error", "referenceLeftOut", "figures.csv", 6, "part_of"],
  ]);
  expect(await sampleFigureIds({ figures })).toEqual(["F001", "F003", "F004"]);
});
