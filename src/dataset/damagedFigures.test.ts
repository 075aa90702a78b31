import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { cell, type Damage, damagedFaults, type Row, replaced, secondRow } from "./damage.ts";

const realFile = (path: string) => readFile(`public/data/${path}`);

const damages: readonly (readonly [string, Damage, string, Row, string?])[] = [
  ["a letter in a number", cell("F006", "value", "6l04"), "notNumber", "F006", "value"],
  ["a thousands comma in quotes", cell("F006", "value", "61,040,000"), "cellMended", "F006", "value"],
  [
    "thousands commas without quotes",
    replaced(/(?<=F006,[^\r\n]*)61040000/, "61,040,000"),
    "cellCount",
    "F006",
  ],
  ["full-width digits", cell("F007", "value", "３７２"), "cellMended", "F007", "value"],
  ["a unit in the cell", cell("F006", "value", "6104万元"), "cellMended", "F006", "value"],
  ["money beyond 2^53", cell("F006", "value", "9007199254740993"), "outOfRange", "F006", "value"],
  ["a fraction of a yuan", cell("F006", "value", "61040000.5"), "notInteger", "F006", "value"],
  ["an emptied amount", cell("F006", "value", ""), "missingCell", "F006", "value"],
  ["an emptied rate", cell("F003", "denominator", ""), "rateNeedsValue", "F003", "value"],
  ["a rate above 100", cell("F002", "value", "250"), "outOfRange", "F002", "value"],
  [
    "a numerator above its denominator",
    cell("F001", "numerator", "31"),
    "numeratorAboveDenominator",
    "F001",
    "numerator",
  ],
  ["a denominator of zero", cell("F001", "denominator", "0"), "outOfRange", "F001", "denominator"],
  ["a rate beside its counts", cell("F002", "value", "51.0"), "rateContradictsCounts", "F002", "value"],
  ["counts beside an amount", cell("F006", "numerator", "3"), "countsOnlyForRates", "F006", "numerator"],
  [
    "a rate without its population",
    cell("F001", "population", ""),
    "rateNeedsPopulation",
    "F001",
    "population",
  ],
  ["a date that Excel rewrote", cell("F001", "as_of", "2022/4/17"), "cellMended", "F001", "as_of"],
  ["a day that no calendar has", cell("F001", "as_of", "2022-02-30"), "notDate", "F001", "as_of"],
  ["a date after the report", cell("F001", "as_of", "2023-04-17"), "asOfAfterReport", "F001", "as_of"],
  ["an unknown region", cell("F001", "region", "999999"), "unknownReference", "F001", "region"],
  ["a region that Excel made a number of", cell("F001", "region", "2.1E+05"), "notKey", "F001", "region"],
  ["an unknown report", cell("F001", "report", "nowhere"), "unknownReference", "F001", "report"],
  ["an unknown word for precision", cell("F001", "precision", "over"), "notOneOf", "F001", "precision"],
  ["an emptied precision", cell("F001", "precision", ""), "missingCell", "F001", "precision"],
  ["a number taken twice", secondRow("F001", {}), "duplicateKey", "last", "id"],
  [
    "the same figure with another value",
    secondRow("F006", { id: "F9999", value: "1" }),
    "sameFigureDiffers",
    "F006",
    "value",
  ],
  ["the number before its 万", cell("F006", "value", "6104"), "valueNotPrinted", "F006", "value"],
  ["a share for a percentage", cell("F002", "value", "0.5"), "shareForPercent", "F002", "value"],
  ["a slip of a digit", cell("F067", "value", "75"), "valueNotPrinted", "F067", "value"],
  [
    "a bound taken as exact",
    cell("F006", "as_printed", "6104万元余"),
    "precisionNotPrinted",
    "F006",
    "precision",
  ],
  [
    "a bound taken the other way",
    cell("F008", "precision", "nearly"),
    "precisionNotPrinted",
    "F008",
    "precision",
  ],
  [
    "a replaced figure that is not there",
    cell("F154", "replaces", "F9999"),
    "unknownReference",
    "F154",
    "replaces",
  ],
  ["a figure that replaces itself", cell("F154", "replaces", "F154"), "replacementCycle", "F154", "replaces"],
  [
    "a replaced figure of another city",
    cell("F160", "replaces", "F161"),
    "replacesOther",
    "F160",
    "replaces",
  ],
  [
    "a replaced figure of another population",
    cell("F155", "replaces", "F154"),
    "replacesOther",
    "F155",
    "replaces",
  ],
  [
    "a correction that came before",
    cell("F148", "replaces", "F154"),
    "replacedByEarlier",
    "F148",
    "replaces",
  ],
  ["a part above its total", cell("F042", "value", "999999"), "partAboveTotal", "F042", "value"],
];

test.each(damages.map(([name, damage, kind, row, column]) => ({ name, damage, kind, row, column })))(
  "finds $name among the figures",
  async ({ damage, kind, row, column }) => {
    const { faults, placeOf } = await damagedFaults(realFile, "figures.csv", damage);

    expect(faults).toContainEqual({ kind, place: placeOf(row, column) });
  },
);
