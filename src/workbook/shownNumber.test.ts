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

test.each([
  ["6104", 'General"万元"', "6104万元"],
  ["6104", 'G/通用格式"万元"', "6104万元"],
  ["6104", "0千元", "6104千元"],
  ["6104", "0十万", "6104十万"],
  ["0.612", "0.0\\%", "0.612%"],
  ["6104", "000000", "006104"],
  ["-6104", "#,##0_);(#,##0)", "(6104)"],
  ["-6104", '"约"0"元"', "-约6104元"],
  ["-6104", '0"元";-0"元"', "-6104元"],
  ["0", "#,##0;-#,##0;0", "0"],
  ["6104", "[红色]0", "6104"],
  ["6104", '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', "6104"],
  ["9007199254740993", "", "9007199254740993"],
  ["1234567890123456", '0"元"', "1234567890123456元"],
  ["9.007199254740993E15", "", "9007199254740992"],
  [" .5 ", "0%", "50%"],
  ["44668", "yyyy/m/d", "2022-04-17"],
  ["44668", "[$-804]yyyy/m/d;@", "2022-04-17"],
])("shows %s in the format %s with all that it says, %s", (text, format, shown) => {
  expect(shownNumber(text, format, false)).toBe(shown);
});

test.each([
  ["61040000", '0!.0,"万"'],
  ["61040000", '0"."0,"万"'],
  ["61040000", "0\\.0"],
  ["61040000", "#,##0,"],
  ["61040000", "0,.00"],
  ["35000000", '0.00,,"百万"'],
  ["35470000000", '0!.00,,"亿"'],
  ["5000", '[>=10000]0"万元";0"元"'],
  ["0", '#,##0;-#,##0;"未报"'],
  ["0", '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  ["0", "0;-0;;@"],
  ["0", "#,###"],
  ["6104", ";;;"],
  ["6104", '"未报"'],
  ["-6104", '0"万元";0"万元"'],
  ["-6104", "0;[Red]0"],
  ["0.5", "# ?/?"],
  ["0.5", "?/?"],
  ["0.5", "# ??/16"],
  ["0.5", "0/100"],
  ["0.612", "0.0%%"],
  ["1.5E-7", "0.0%"],
  ["6104", '0"0000"'],
  ["6104", "00-00"],
  ["6104", "**0"],
  ["44668", "[$-130000]yyyy-m-d"],
  ["6104", "numFmtId=60"],
  ["x", "0.0"],
])("does not say what %s is in the format %s, which shows something else", (text, format) => {
  expect(shownNumber(text, format, false)).toBeNull();
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

  const formats = [0, 1, 2, 3].map((style) => styleOf(style).format);
  expect(formats).toEqual(["", "0.0%", "yyyy-m-d", "numFmtId=?"]);
});
