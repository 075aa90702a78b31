import { expect, test } from "vitest";
import { datasetOf, figure, indicators, populations, reports } from "#mocks/sampleFigures.ts";
import { measure } from "#mocks/sampleMeasures.ts";
import { reportSummaries } from "./reportSummary.ts";

const nothing = { figures: 0, exact: 0, bounded: 0, approximate: 0, derived: 0, measures: 0 };

test("counts figures by how they are worded, and measures", () => {
  const dataset = {
    ...datasetOf([
      figure({ precision: "exact" }),
      figure({ precision: "at_least" }),
      figure({ precision: "at_most" }),
      figure({ precision: "about" }),
      figure({ precision: "nearly" }),
      figure({ report: reports.tieling }),
    ]),
    measures: [measure({}), measure({})],
  };
  const counts = new Map(reportSummaries(dataset).map(({ report, ...rest }) => [report.id, rest]));

  expect(counts.get(reports.huanggu.id)).toEqual({
    ...nothing,
    figures: 5,
    exact: 1,
    bounded: 2,
    approximate: 2,
    measures: 2,
  });
  expect(counts.get(reports.tieling.id)).toEqual({ ...nothing, figures: 1, exact: 1 });
  expect(counts.get(reports.liaoning.id)).toEqual(nothing);
});

test("counts a derived rate of the package and one that only the board derives, each once", () => {
  const projects = populations.projects;
  const dataset = datasetOf([
    figure({ id: "F1", basis: "derived" }),
    figure({ id: "F2", indicator: indicators.reopened, population: projects, value: 78 }),
    figure({ id: "F3", indicator: indicators.total, population: projects, value: 140 }),
  ]);
  const [huanggu] = reportSummaries(dataset).filter(({ report }) => report === reports.huanggu);

  expect(huanggu).toMatchObject({ figures: 3, exact: 3, derived: 2 });
});

test("has every report once, the newest first, a month to its last day", () => {
  expect(reportSummaries(datasetOf([])).map(({ report }) => report.published.date)).toEqual([
    "2022-07-08",
    "2022-04-29",
    "2020-03",
  ]);
});
