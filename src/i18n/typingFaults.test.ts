import { expect, test } from "vitest";
import { errorAt, type Fault, warningAt } from "#domain/fault.ts";
import { locales } from "#domain/locale.ts";
import { en } from "./en.ts";
import { typedFaultSentence } from "./typingFaults.ts";
import { typingWording } from "./typingWording.ts";
import { zh } from "./zh.ts";

const wordings = { zh, en };
const placeOf = (locale: "zh" | "en", column: string, table: "figures" | "reports" = "figures") => ({
  file: typingWording[locale].names[table],
  row: 1,
  column,
});
const said = (locale: "zh" | "en", fault: Fault) =>
  typedFaultSentence(fault, { locale, wording: wordings[locale] });

test("calls fields and words as the form does, and quotes what was typed as it stands", () => {
  const details = { printed: "value 6104+", expected: "at_least" };
  const of = (locale: "zh" | "en") =>
    warningAt({ ...placeOf(locale, "precision"), found: "exact" }, "precisionNotPrinted", details);

  expect(said("zh", of("zh"))).toBe("精度：“确切”与报道所印“value 6104+”不符；应写“至少”，或改正“原文写法”");
  expect(said("en", of("en"))).toBe(
    'Precision: "exact" is not what "value 6104+" says; write "at least", or mend "As printed"',
  );
});

test("says of a name that is in no list, and of a date without its year, what is the matter with it", () => {
  const name = errorAt({ ...placeOf("zh", "region"), found: "铁西" }, "nameUnclear", {
    table: "regions.csv",
    codes: [],
  });
  const dates = ["4/17", "4-17", "04.17", "4月17日"].map((found) =>
    said("zh", errorAt({ ...placeOf("zh", "as_of"), found }, "notDate", {})),
  );

  expect(said("zh", name)).toBe("地区：列表里没有“铁西”，或者不止一个；请从列表选。");
  expect(dates).toEqual(
    ["4/17", "4-17", "04.17", "4月17日"].map(
      (found) => `截至：“${found}”缺年份；写作 2022-04-17、2022-04 或 2022。`,
    ),
  );
  const wrong = errorAt({ ...placeOf("en", "published", "reports"), found: "2022-02-30" }, "notDate", {});
  expect(said("en", wrong)).toMatch(/^Published: "2022-02-30" is not a date/);
});

test.each(locales)("names no file and no column of a table for what the form checks: %s", (locale) => {
  const at = (column: string) => ({
    ...placeOf(locale, column),
    found: column === "precision" ? "exact" : "2022",
  });
  const faults: readonly Fault[] = [
    errorAt({ ...at("region"), found: "" }, "unknownReference", { table: "regions.csv" }),
    errorAt(at("report"), "referenceLeftOut", { table: "reports.csv", row: 26 }),
    errorAt(at("value"), "rateNeedsValue", {}),
    warningAt(at("value"), "valueNotPrinted", { printed: "6104万元", write: "61040000" }),
    warningAt(at("precision"), "wordsUnclear", { printed: "预计" }),
    errorAt(at("as_of"), "asOfMorePrecise", { published: "2022" }),
    errorAt(at("part_of"), "partAboveTotal", { total: 1, totalRow: 2 }),
    errorAt({ ...placeOf(locale, "published_basis", "reports"), found: "x" }, "missingCell", {}),
  ];

  for (const fault of faults) {
    const sentence = said(locale, fault);

    expect(sentence).not.toMatch(/[a-z]_[a-z]|\.csv|undefined/);
    if (locale === "zh") expect(sentence).not.toMatch(/[a-z]{3}/);
  }
});
