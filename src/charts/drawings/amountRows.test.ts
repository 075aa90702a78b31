import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { loanGroups } from "#domain/loans.ts";
import { refunds } from "#domain/refunds.ts";
import { en } from "#i18n/en.ts";
import { zh } from "#i18n/zh.ts";
import { figure, indicators, populations, regions } from "#mocks/sampleFigures.ts";
import { loanRows, refundRows } from "./amountRows.ts";

const { tieling, shenyang, dalian } = regions;
const { disbursed, intended, applied, borrowers, intendedBorrowers, refunded, refundCases } = indicators;

const chinese = { locale: "zh", wording: zh } as const;
const english = { locale: "en", wording: en } as const;

const ofTieling = { region: tieling, date: "2020-03" };
const paidOut = figure({ ...ofTieling, indicator: disbursed, value: 480_000_000 });
const meant = figure({ ...ofTieling, indicator: intended, value: 1_150_000_000 });
const firms = figure({ ...ofTieling, indicator: borrowers, value: 26 });
const willing = figure({ ...ofTieling, indicator: intendedBorrowers, value: 44 });
const asked = figure({ ...ofTieling, indicator: applied, value: 120_000_000 });

const loans = (figures: readonly Figure[], isRanked = false) =>
  loanRows(loanGroups(figures), isRanked, chinese);

test("sets the stages below each other, each drawn in its own way, none added", () => {
  const rows = loans([paidOut, meant, asked]);

  expect(rows.map(({ style, value, label }) => [style, value, label])).toEqual([
    ["solid", 480_000_000, "4.8亿"],
    ["hollow", 1_150_000_000, "意向 11.5亿"],
    ["dashed", 120_000_000, "申报 1.2亿"],
  ]);
});

test("tells borrowers and, of what is disbursed, the derived share", () => {
  expect(loans([paidOut, meant, firms, willing]).map(({ detail }) => detail)).toEqual([
    "26 户 · 占意向 41.7%（推算）",
    "44 户有意向",
  ]);
  expect(loanRows(loanGroups([meant, willing]), false, english)[0]?.detail).toBe(
    "44 firms with an intention",
  );
  expect(loanRows(loanGroups([paidOut, meant, firms]), false, english)).toMatchObject([
    { label: "480 million", detail: "26 borrowers · 41.7% of the intended (derived)" },
    { label: "intended 1.15 billion", detail: "" },
  ]);
});

test("names region and date of a loan; its population is the heading that it stands under", () => {
  const rows = loans([{ ...paidOut, population: populations.industry, since: "2020-01-01" }]);

  expect(rows).toMatchObject([
    { name: "铁岭市", under: "2020-01-01 – 2020-03", detail: "", key: paidOut.id },
  ]);
});

test("says nothing of borrowers that are not reported", () => {
  expect(loans([paidOut])[0]?.detail).toBe("");
});

test("keeps the mark of a bounded amount", () => {
  expect(loans([{ ...meant, precision: "at_least" }])).toMatchObject([
    { label: "意向 ≥ 11.5亿", end: "open" },
  ]);
});

test("writes borrowers no more exactly than the report prints them", () => {
  const round = { ...firms, value: 24_000, asPrinted: "2.4" };
  const details = [chinese, english].map((language) =>
    loanRows(loanGroups([paidOut, round]), false, language).map(({ detail }) => detail),
  );

  expect(details).toEqual([["2.4万户"], ["24 thousand borrowers"]]);
});

test("keeps the mark of a bounded number of borrowers", () => {
  expect(loans([paidOut, { ...firms, precision: "at_least" }])[0]?.detail).toBe("≥ 26 户");
});

test("ranks groups by their largest amount where they compare, else keeps the order given", () => {
  const more = figure({ region: shenyang, indicator: disbursed, value: 500_000_000 });
  const most = figure({ region: dalian, indicator: intended, value: 9_000_000_000 });
  const names = (isRanked: boolean) => loans([more, paidOut, meant, most], isRanked).map(({ name }) => name);

  expect(names(false)).toEqual(["沈阳市", "铁岭市", "铁岭市", "大连市"]);
  expect(names(true)).toEqual(["大连市", "铁岭市", "铁岭市", "沈阳市"]);
});

const amount = figure({ indicator: refunded, value: 61_040_000, date: "2022-04-29" });
const cases = figure({ indicator: refundCases, value: 372, date: "2022-04-29" });

test("gives a refund total with its cases and a mean that is called derived", () => {
  expect(refundRows(refunds([amount, cases]), false, chinese)).toEqual([
    {
      kind: "mark",
      key: amount.id,
      name: "皇姑区",
      under: "2022-04-29",
      value: 61_040_000,
      style: "solid",
      end: "exact",
      label: "6104万",
      detail: "372 笔 · 笔均 16.4万（推算）",
      span: null,
      figure: amount,
    },
  ]);
  expect(refundRows(refunds([amount, cases]), false, english)).toMatchObject([
    { label: "61.04 million", detail: "372 refunds · mean 164,000 (derived)" },
  ]);
});

test("gives no cases and no mean where none are reported, and no mean of a bounded amount", () => {
  expect(refundRows(refunds([amount]), false, chinese)[0]?.detail).toBe("");
  expect(refundRows(refunds([{ ...amount, precision: "at_least" }, cases]), false, chinese)).toMatchObject([
    { label: "≥ 6104万", end: "open", detail: "372 笔" },
  ]);
});

test("keeps the mark of a bounded number of refunds", () => {
  const rows = refundRows(refunds([amount, { ...cases, value: 370, precision: "at_least" }]), false, chinese);

  expect(rows[0]?.detail).toBe("≥ 370 笔");
});

test("draws a refund of zero as a row, as it was reported", () => {
  expect(refundRows(refunds([{ ...amount, value: 0 }]), false, chinese)).toMatchObject([
    { value: 0, label: "0" },
  ]);
});

test("ranks refunds only where they compare", () => {
  const small = figure({ region: shenyang, indicator: refunded, value: 1 });
  const values = (isRanked: boolean) =>
    refundRows(refunds([small, amount]), isRanked, chinese).map(({ value }) => value);

  expect([values(false), values(true)]).toEqual([
    [1, 61_040_000],
    [61_040_000, 1],
  ]);
});
