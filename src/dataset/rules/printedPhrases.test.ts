import fc from "fast-check";
import { expect, test } from "vitest";
import type { Unit } from "#domain/indicator.ts";
import { type PrintedValue, printedReading } from "./printedReading.ts";

/** By unit and by what the words make of the number: phrases, with the value where it is not that of the group. */
const phrases: readonly (readonly [Unit, string, PrintedValue["words"], string])[] = [
  [
    "count",
    "2000",
    "exact",
    "2000户; 2,000户; 2000 户; （2000户）; ２０００户; 累计2000户次; 达到2000户; 仅2000户; 30家规模以上企业=30; 30家企业复工=30; 签约30个=30; 一百零六户=106; 1万2千户=12000; 十家=10; 九千户=9000",
  ],
  [
    "count",
    "2000",
    "at_least",
    "至少2000户; 最少2000户; 不少于2000户; 不低于2000户; 不下2000户; 不止2000户; 突破2000户; 超2000户; 超过了2000户; 已超2000户; 已过2000户; 超出2000户; 高于2000户; 多于2000户; 大于2000户; 逾2000户; 2000余户; 2000多家; 2000户以上; 2000户有余; 2000户出头; 2000+户; 2000户+; 2000(余)户; 2000（余）户; ≥2000户; >2000户; ＞2000户; ›2000户; 上千户=1000; 上万户=10000; 千余户=1000; 二十余户=20; 1.2万余户=12000; 2000余张",
  ],
  [
    "count",
    "2000",
    "at_most",
    "未超过2000户; 没有超过2000户; 没超2000户; 不超过2000户; 未突破2000户; 不高于2000户; 不多于2000户; 至多2000户; 最多2000户; 不足2000户; 不到2000户; 未到2000户; 没达到2000户; 不满2000户; 低于2000户; 少于2000户; 2000户以内; 2000户之内; 2000户以下; 2000户不到; ≤2000户; <2000户; ＜2000户; ‹2000户",
  ],
  [
    "count",
    "2000",
    "about",
    "约2000户; 大约2000户; 约有2000户; 约占2000户; 约合2000户; 约计2000户; 约达2000户; 大概2000户; 大致2000户; 2000户左右; 2000户上下; ≈2000户; ~2000户; ～2000户",
  ],
  ["count", "2000", "nearly", "近2000户; 将近2000户; 接近2000户; 近乎2000户; 几近2000户; 逼近2000户"],
  ["count", "2000", "disagree", "约2000余户; 约2000户以上"],
  [
    "count",
    "2000",
    "unknown",
    "估计2000户; 预计2000户; 计划2000户; 力争2000户; 最高2000户; 上限2000户; 新增2000户; 每户2000户; 并非不足2000户; 未必超过2000户; 从未有超过2000户; 未能达到2000户; 通过30家=30; 最近30家=30; 附近30家=30; 2000户（含个体户在外）; 预计，2000户; 第2000户; 千户=1000; 规上千户企业=1000",
  ],
  [
    "CNY",
    "61040000",
    "exact",
    "6104万元; 61040000元; 61,040,000元; 6104 万元; 0.6104亿元; 6104万; ￥6104万; 人民币6104万元; 6104万元整; 发放贷款6104万元; 6.104千万元; 6104万元|4家; ６１０４．５万元=61045000; 6104.123万元=61041230",
  ],
  [
    "CNY",
    "61040000",
    "at_least",
    "6104万元余; 6104余万元; 6104万余元; 上亿元=100000000; 过亿元=100000000; 亿元以上=100000000; 逾亿元=100000000; 超亿元=100000000",
  ],
  [
    "CNY",
    "61040000",
    "unknown",
    "千亿=100000000000; 百亿元=10000000000; 每户6104万元; 户均6104万元; 6104万元/户",
  ],
  [
    "percent",
    "50.0",
    "exact",
    "50.0%; 50.0％; 50.0﹪; 212户|累计复工106户|50.0%; 百分之五十=50; 九成五=95; 9.55成=95.5; 复工率达90%=90; 高达90%=90; 50.000%=50.000; 占50.0%",
  ],
  ["percent", "50.0", "at_least", "九成五以上=95; 90%多=90; 90%+=90; 不低于90%=90; 六成多=60"],
  ["percent", "50.0", "at_most", "不足80%=80; 未超过80%=80; 复工率未达80%=80; 80%以下=80"],
  ["percent", "50.0", "about", "约占50.0%; 约为50.0%"],
];

test.each(
  phrases.flatMap(([unit, common, words, texts]) =>
    texts.split("; ").map((text) => {
      const [printed = "", value = common] = text.split("=");
      return { unit, words, printed, value };
    }),
  ),
)("reads of $printed in $unit the value $value, $words", ({ unit, words, printed, value }) => {
  expect(printedReading(printed, unit)).toEqual({ kind: "read", only: { value, words } });
});

/** Any of the words that stand in reports beside a number, bounds and others, and some that do not. */
const anyWords = fc.string({
  unit: fc.constantFrom(
    ..."不未没有超过低于高到达足满多少约近余以上下预计力争至最估每均户家共累计为是了，（）",
  ),
  maxLength: 5,
});

test("takes a number for exact only where no word beside it could bound it", () => {
  fc.assert(
    fc.property(anyWords, anyWords, (before, after) => {
      const reading = printedReading(`${before}2000户${after}`, "count");
      const words = reading.kind === "read" ? reading.only.words : "unknown";
      const couldBound = /[不未没超过低于高足满多少约近余以下预力争至最估每均到]/.test(
        `${before}${after}`.replaceAll(/高达|达到/g, ""),
      );

      expect(words === "exact" && couldBound).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});
