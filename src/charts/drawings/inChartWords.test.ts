import { expect, test } from "vitest";
import { latestByKey, regionKey } from "#domain/latest.ts";
import { en } from "#i18n/en.ts";
import { zh } from "#i18n/zh.ts";
import { figure, regions, reports } from "#mocks/sampleFigures.ts";
import { inChartWords } from "./inChartWords.ts";

const drawn = figure({ value: 83, report: reports.liaoning });
const older = figure({ value: 60, date: "2020-03-17" });
const bounded = figure({ value: 80, precision: "at_least", report: reports.liaoning, id: "bounded" });
const earlier = figure({ value: 82, report: reports.huanggu });
const beyond = figure({ region: regions.dalian });
const all = [older, bounded, drawn, earlier, beyond];

const latest = [...latestByKey(all, regionKey).values()];

test("says of each figure that it is drawn, or why it is not", () => {
  const words = inChartWords(latest, [drawn], { otherwise: zh.table.beyondRows, wording: zh });

  expect(all.map((one) => [one.value, words(one)])).toEqual([
    [60, "未画：有更新的日期"],
    [80, "未画：同日另有确切值"],
    [83, "已画"],
    [82, "未画：同日另有较晚的报道"],
    [100, "未画：超出图中行数"],
  ]);
});

test("calls a figure drawn that the chart over time draws, although a newer one exists", () => {
  const words = inChartWords(latest, [drawn, older], { otherwise: en.table.singleDate, wording: en });

  expect([words(older), words(beyond)]).toEqual(["drawn", "not drawn: a single date only"]);
});

test("says that a figure is corrected, also where no figure of its own key is drawn", () => {
  const corrected = [
    figure({ value: 81, supersededBy: "F2", id: "F1" }),
    figure({ region: regions.anshan, supersededBy: "F4", id: "F3" }),
  ];
  const [inKey, withoutKey] = corrected;
  const of = [...latestByKey([...all, ...corrected], regionKey).values()];
  const words = inChartWords(of, [drawn], { otherwise: zh.table.beyondRows, wording: zh });

  expect([inKey, withoutKey].map((one) => one && words(one))).toEqual([
    "未画：已被后来的报道更正",
    "未画：已被后来的报道更正",
  ]);
});
