import fc from "fast-check";
import { expect, test } from "vitest";
import { cellStyles } from "./cellStyles.ts";
import { shownNumber } from "./shownNumber.ts";

test.each([
  ["44668", "yyyy-m-d", "2022-04-17"],
  ["44668", "yyyy年m月d日", "2022-04-17"],
  ["44713", 'yyyy"年"m"月"', "2022-06"],
  ["44713", "mmm-yy", "2022-06"],
  ["44668", "m月d日", "4月17日"],
  ["44668.5", "yyyy-m-d h:mm", "2022-04-17 (0.5)"],
  ["0.5", "h:mm", "0.5 (h:mm)"],
  ["0.612", "0.0%", "61.2%"],
  ["0.07", "0%", "7%"],
  ["1", "0.00%", "100.00%"],
  ["50", "0.0", "50.0"],
  ["78.86", "0.0", "78.86"],
  ["61.04", '0.00"万元"', "61.04万元"],
  ["61.04", "[$¥-804]#,##0.00", "¥61.04"],
  ["61040000", "#,##0", "61040000"],
  ["1.1000000000000001", "", "1.1"],
  ["6.104E7", "General", "61040000"],
  ["12", "0.0_ ", "12.0"],
  ["abc", "", "abc"],
])("shows %s in the format %s as %s", (text, format, shown) => {
  expect(shownNumber(text, format, false)).toBe(shown);
});

test("counts days from 1904 where a workbook does", () => {
  expect(shownNumber("43206", "yyyy-m-d", true)).toBe("2022-04-17");
});

test("leaves no digit of a number out, whatever the format", () => {
  const formats = fc.constantFrom("", "0", "0.0", "0.00", "#,##0", "#,##0.000", "General", "0.0_ ");
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: 0, max: 3 }),
      formats,
      (digits, places, format) => {
        const value = digits / 10 ** places;

        expect(Number(shownNumber(String(value), format, false))).toBe(value);
      },
    ),
  );
});

test("knows the formats of styles by their place, own and built in", () => {
  const styleOf = cellStyles(
    '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  );

  expect([0, 1, 2].map((style) => styleOf(style).format)).toEqual(["", "0.0%", "yyyy-m-d"]);
});
