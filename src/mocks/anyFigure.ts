import fc from "fast-check";
import { precisions } from "#domain/precision.ts";
import { figure, indicators, populations, regions, reports } from "./sampleFigures.ts";

const stated = { numerator: 78, denominator: 140 };

/** For tests: any figure of a few regions, populations, indicators, dates and reports, so that many of them have something in common. */
export const anyFigure = fc
  .record({
    region: fc.constantFrom(...Object.values(regions)),
    population: fc.constantFrom(populations.industry, populations.trade, null),
    indicator: fc.constantFrom(
      indicators.rate,
      indicators.staffRate,
      indicators.disbursed,
      indicators.intended,
    ),
    report: fc.constantFrom(reports.huanggu, reports.liaoning),
    date: fc.constantFrom("2020-03-17", "2020-03-20", "2022", "2022-06", "2022-06-09"),
    since: fc.constantFrom(null, "2020-01-01"),
    precision: fc.constantFrom(...precisions),
    counts: fc.constantFrom(stated, { numerator: null, denominator: null }),
  })
  .map(figure);
