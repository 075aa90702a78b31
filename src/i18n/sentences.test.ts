import { expect, test } from "vitest";
import { coverage } from "#domain/coverage.ts";
import type { Figure } from "#domain/figure.ts";
import { figureSeries } from "#domain/figureSeries.ts";
import { loanGroups } from "#domain/loans.ts";
import { rateSummary } from "#domain/rateSummary.ts";
import { refunds } from "#domain/refunds.ts";
import { figure, indicators, populations, regions } from "#mocks/sampleFigures.ts";
import { en } from "./en.ts";
import { plainText, type Sentence } from "./sentence.ts";
import { zh } from "./zh.ts";

const { liaoning, shenyang, dalian, anshan, tieling, tianjin, lowRisk, huanggu } = regions;
const { disbursed, intended, refunded, refundCases } = indicators;

const both = (worded: (wording: typeof zh) => string | Sentence) =>
  [zh, en].map((wording) => asText(worded(wording)));
const asText = (words: string | Sentence) => (typeof words === "string" ? words : plainText(words));
const rates = (...figures: Figure[]) =>
  both(({ sentences }) => sentences.rates(populations.industry, rateSummary(figures, [])));
const loans = (...figures: Figure[]) => both(({ sentences }) => sentences.loans(loanGroups(figures)));
const refundTotals = (...figures: Figure[]) => both(({ sentences }) => sentences.refunds(refunds(figures)));

const over = (region: Figure["region"], value: number) => figure({ region, value, precision: "at_least" });

test("names the exact rates where they are few", () => {
  expect(rates(figure({ region: shenyang, value: 97.5, decimals: 1 }), figure({ region: dalian }))).toEqual([
    "规上工业企业复工率：大连市 100%、沈阳市 97.5%",
    "Industrial enterprises above designated size, reopened: Dalian 100%, Shenyang 97.5%",
  ]);
});

test("names the highest and the lowest of many exact rates of one week", () => {
  const values = [shenyang, dalian, anshan, tieling].map((region, index) =>
    figure({ region, value: 90 + index }),
  );

  expect(rates(...values)).toEqual([
    "规上工业企业复工率：4 地报确切值，最高铁岭市 93%，最低沈阳市 90%",
    "Industrial enterprises above designated size, reopened: 4 exact rates from Shenyang 90% to Tieling 93%",
  ]);
});

test("names neither highest nor lowest where the dates are far apart", () => {
  const dates = ["2020-02-20", "2020-03-01", "2020-03-10", "2020-03-20"];
  const values = [shenyang, dalian, anshan, tieling].map((region, index) =>
    figure({ region, value: 90 + index, date: dates[index] ?? "" }),
  );

  expect(rates(...values)).toEqual([
    "规上工业企业复工率：4 地报确切值，在 90% 与 93% 之间，截至日期不同",
    "Industrial enterprises above designated size, reopened: 4 exact rates between 90% and 93%, as of different dates",
  ]);
});

test("keeps bounded rates and the region above apart, each bound with its mark", () => {
  expect(
    rates(figure({ region: liaoning, value: 98.2, decimals: 1 }), over(shenyang, 95), over(dalian, 90)),
  ).toEqual([
    "规上工业企业复工率：辽宁省 98.2%；沈阳市 ≥ 95%、大连市 ≥ 90%",
    "Industrial enterprises above designated size, reopened: Liaoning 98.2%; Shenyang ≥ 95%, Dalian ≥ 90%",
  ]);
});

test("calls a derived rate so, and names an area with the regions above", () => {
  const derived = figure({ region: shenyang, value: (78 / 140) * 100, decimals: 1, basis: "derived" });

  expect(rates(derived, figure({ region: lowRisk, value: 90 }))).toEqual([
    "规上工业企业复工率：天津市低风险区 90%；沈阳市 55.7%（推算）",
    "Industrial enterprises above designated size, reopened: Tianjin low-risk districts 90%; Shenyang 55.7% (derived)",
  ]);
});

test("says how far values went from the first date to the last, of three regions and how many there are", () => {
  const overTime = (places: readonly Figure["region"][]) => {
    const figures = places.flatMap((region) => [
      figure({ region, value: 41, date: "2020-02-24" }),
      figure({ region, value: 97.5, decimals: 1, date: "2020-03" }),
      figure({ region, value: 60, date: "2020-03-10" }),
    ]);
    return both(({ sentences }) => sentences.overTime(figureSeries(figures).series));
  };

  expect(overTime([shenyang])).toEqual([
    "规上工业企业复工率：沈阳市从 41%（2020-02-24）到 97.5%（2020-03）",
    "Reopening rate · Industrial enterprises above designated size: Shenyang from 41% (2020-02-24) to 97.5% (2020-03)",
  ]);
  expect(overTime([shenyang, dalian, anshan, tieling]).map((text) => text.split(/[;；] ?/).slice(3))).toEqual(
    [["共 4 地"], ["4 regions in all"]],
  );
});

test("says of many bounds only what holds of all: the lowest of them", () => {
  expect(rates(over(shenyang, 95), over(dalian, 90), over(anshan, 99), over(tieling, 96))).toEqual([
    "规上工业企业复工率：4 地只报下限，都在 90% 以上",
    "Industrial enterprises above designated size, reopened: 4 regions gave only a lower bound, all at least 90%",
  ]);
});

test("says dates where they differ, once for a group of one date and beside each of several", () => {
  const later = { date: "2022-04-20" };

  expect(
    rates(figure({ region: shenyang, value: 90 }), figure({ region: dalian, value: 80, ...later })),
  ).toEqual([
    "规上工业企业复工率：沈阳市 90%（2022-04-17）、大连市 80%（2022-04-20）",
    "Industrial enterprises above designated size, reopened: Shenyang 90% (2022-04-17), Dalian 80% (2022-04-20)",
  ]);
  expect(
    rates(figure({ region: shenyang, value: 90 }), {
      ...over(dalian, 80),
      asOf: { date: "2022-04-20", basis: "stated" },
    }),
  ).toEqual([
    "规上工业企业复工率：沈阳市 90%（2022-04-17）；大连市 ≥ 80%（2022-04-20）",
    "Industrial enterprises above designated size, reopened: Shenyang 90% (2022-04-17); Dalian ≥ 80% (2022-04-20)",
  ]);
});

test("says which share of the intended loans is disbursed where one statement prints both", () => {
  const ofTieling = { region: tieling, date: "2020-03" };
  const paidOut = figure({ ...ofTieling, indicator: disbursed, value: 480_000_000 });
  const meant = figure({ ...ofTieling, indicator: intended, value: 1_150_000_000 });

  expect(loans(meant, paidOut)).toEqual([
    "铁岭市已投放 4.8亿元，为意向 11.5亿元的 41.7%（推算）",
    "Tieling disbursed CNY 480 million, 41.7% (derived) of the intended CNY 1.15 billion",
  ]);
  expect(loans(meant)).toEqual([
    "所选地区只有意向或申报的贷款，未见已投放的数据",
    "The chosen regions report loans intended or applied for; no figure on disbursed loans was found",
  ]);
  expect(loans({ ...paidOut, precision: "at_least" }, meant)).toEqual([
    "已投放：铁岭市 ≥ 4.8亿元",
    "Disbursed: Tieling ≥ CNY 480 million",
  ]);
});

test("gives refunds with cases and a mean that is called derived", () => {
  const amount = figure({ indicator: refunded, value: 61_040_000 });
  const cases = figure({ indicator: refundCases, value: 372 });

  expect(refundTotals(amount, cases)).toEqual([
    "累计退税：皇姑区 6104万元（372 笔，笔均 16.4万元，推算）",
    "Tax refunded: Huanggu CNY 61.04 million (372 refunds, mean CNY 164,000, derived)",
  ]);
  expect(refundTotals(amount)).toEqual([
    "累计退税：皇姑区 6104万元",
    "Tax refunded: Huanggu CNY 61.04 million",
  ]);
});

test("keeps the mark of a bounded number of refunds", () => {
  const amount = figure({ indicator: refunded, value: 61_040_000 });
  const cases = figure({ indicator: refundCases, value: 370, precision: "at_least" });

  expect(refundTotals(amount, cases)).toEqual([
    "累计退税：皇姑区 6104万元（≥ 370 笔）",
    "Tax refunded: Huanggu CNY 61.04 million (≥ 370 refunds)",
  ]);
});

test("names a single silent region, and several of a level of which others report", () => {
  const covered = coverage([liaoning, shenyang, dalian, anshan, huanggu], new Set(["210000", "210100"]));

  expect(both(({ charts }) => charts.coverage(covered, false))).toEqual([
    "所选地区中省级 1/1、地级 1/3 有报道",
    "reported by 1 of 1 province, 1 of 3 prefectures chosen",
  ]);
  expect(both(({ charts }) => charts.silent(covered))).toEqual([
    "大连市、鞍山市；皇姑区",
    "Dalian, Anshan; Huanggu",
  ]);
});

test("counts several silent regions of a level of which none reports", () => {
  const covered = coverage([liaoning, tianjin, shenyang, dalian], new Set(["210000"]));

  expect(both(({ charts }) => charts.silent(covered))).toEqual([
    "天津市；所选地级全部 2 个",
    "Tianjin; all 2 prefectures chosen",
  ]);
});

test("names the day of reading as a reason for an empty chart, and a later day as the way out", () => {
  expect(both(({ charts }) => charts.empty("2019-01-01"))).toEqual([
    "到 2019-01-01 为止，所选地区和时间内没有这项报道",
    "Nothing of this kind had been reported by 2019-01-01 for the chosen regions and period",
  ]);
  expect(both(({ charts }) => charts.emptyAdvice("2019-01-01"))).toEqual([
    "没有报道不等于零。可改看 2019-01-01 以后的某日，放宽时间，或换一组地区。",
    "Not reported does not mean zero. The board is read as of 2019-01-01: choose a later day, widen the period or choose other regions.",
  ]);
  expect(both(({ charts }) => charts.emptyAdvice(null)).join()).not.toContain("2019");
});
