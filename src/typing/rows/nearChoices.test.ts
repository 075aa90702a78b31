import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { realDataset } from "#mocks/realDataset.ts";
import type { CodedColumn } from "./draft.ts";
import { choicesIn, namesIn } from "./names.ts";
import { nearChoices } from "./nearChoices.ts";

const dataset = await realDataset();
const known = { names: namesIn(dataset, []), choices: choicesIn(dataset, [], "zh") };

test.each<[CodedColumn, string, string]>([
  ["region", "上海", "310000 上海市"],
  ["region", "皇菇区", "210105 皇姑区"],
  ["region", "210105 黄姑区", "210105 皇姑区"],
  ["indicator", "退税", "tax_refund_amount 退税金额"],
  ["indicator", "tax_refund_amount 退税额", "tax_refund_amount 退税金额"],
  ["indicator", "复工比率", "reopening_rate 复工率"],
  ["report", "huanggu", "huanggu-2022-04-29 纾困解难送温暖 沈阳皇姑区助推企业复工复产"],
])("offers for the %s %s the choice %s among a few", (column, text, choice) => {
  expect(nearChoices(text, column, known)).toContain(choice);
});

test("offers first what begins with the text", () => {
  expect(nearChoices("退税", "indicator", known).slice(0, 2).sort()).toEqual([
    "tax_refund_amount 退税金额",
    "tax_refund_cases 退税笔数",
  ]);
});

test("offers nothing that is like nothing", () => {
  expect(nearChoices("朝阳沟", "indicator", known)).toEqual([]);
  expect(nearChoices("", "region", known)).toEqual([]);
});

test("offers no more than five, each of them once and of the list, whatever is typed", () => {
  fc.assert(
    fc.property(
      hostileText,
      fc.constantFrom<CodedColumn>("region", "indicator", "report"),
      (text, column) => {
        const near = nearChoices(text, column, known);

        expect(near.length).toBeLessThanOrEqual(5);
        expect(new Set(near).size).toBe(near.length);
        expect(known.choices[column]).toEqual(expect.arrayContaining([...near]));
      },
    ),
  );
});
