import fc from "fast-check";
import type { Figure } from "#domain/figure.ts";
import { precisions } from "#domain/precision.ts";
import { figure, indicators, populations, regions, reports } from "./sampleFigures.ts";

const stated = { numerator: 78, denominator: 140 };
/** Published on the day of another, so that neither is the later one. */
const ofSameDay = { ...reports.huanggu, id: "shenyang-2022-04-29" };

const fields = {
  region: fc.constantFrom(...Object.values(regions)),
  population: fc.constantFrom(populations.industry, populations.trade, null),
  indicator: fc.constantFrom(
    indicators.rate,
    indicators.staffRate,
    indicators.disbursed,
    indicators.intended,
  ),
  value: fc.constantFrom(0, 55.7, 80, 90, 100),
  report: fc.constantFrom(reports.huanggu, ofSameDay, reports.liaoning),
  date: fc.constantFrom("2020-03-17", "2020-03-20", "2022", "2022-06", "2022-06-09", "2022-06-30"),
  since: fc.constantFrom(null, "2020-01-01"),
  precision: fc.constantFrom(...precisions, "exact" as const, "exact" as const, "exact" as const),
  counts: fc.constantFrom(stated, { numerator: null, denominator: null }),
};

const anyChanges = fc.record({ id: fc.uuid(), ...fields });

/** For tests: any figure of a few regions, populations, indicators, dates and reports, so that many of them have something in common. */
export const anyFigure = anyChanges.map(figure);

/** Two figures by chance have too much apart for a report to contradict another, or to be a part of it. */
const anyChange = fc.oneof(
  { arbitrary: fc.record({ value: fields.value, report: fields.report }), weight: 4 },
  fc.record({ value: fields.value }),
  fc.record({ report: fields.report }),
  fc.record({ since: fields.since }),
  fc.record({ date: fields.date }),
  fc.record({ precision: fields.precision }),
  fc.record({ population: fields.population }),
  fc.record({ region: fields.region }),
);

/** For tests: figures of one family: all differ from the first in a single thing, are told by another report or are a part of it. */
export const anySiblings: fc.Arbitrary<Figure[]> = anyChanges.chain((first) =>
  fc
    .array(fc.record({ id: fc.uuid(), change: fc.oneof(anyChange, fc.constant({ partOf: first.id })) }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((siblings) => [
      figure(first),
      ...siblings.map(({ id, change }) => figure({ ...first, ...change, id })),
    ]),
);

/** For tests: two figures, by chance or of one family. */
export const anyPair: fc.Arbitrary<readonly [Figure, Figure]> = fc.oneof(
  fc.tuple(anyFigure, anyFigure),
  anySiblings.map((siblings): [Figure, Figure] => {
    const [first, second = first] = siblings.slice(-2);
    if (!first || !second) throw new Error("A family has two figures at least.");
    return [first, second];
  }),
);
