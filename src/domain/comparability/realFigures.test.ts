import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { figuresNamed, realDataset } from "#mocks/realDataset.ts";
import { reports } from "#mocks/sampleFigures.ts";
import { notices } from "./notices.ts";

const dataset = await realDataset();
const named = (...ids: string[]) => figuresNamed(dataset, ...ids);
const kinds = (figures: readonly Figure[]) => notices(figures).map(({ kind }) => kind);

test("is silent about two districts of Tianjin that report industry of the same day", () => {
  expect(notices(named("F191", "F192"))).toEqual([]);
});

test("says that industry and trade of Huanggu are two populations", () => {
  expect(notices(named("F001", "F002"))).toMatchObject([
    {
      kind: "populationsDiffer",
      populations: [{ id: "industry-above-size" }, { id: "trade-above-threshold" }],
    },
  ]);
});

test("says that two rates of Hubei are a month apart", () => {
  expect(notices(named("F104", "F098"))).toEqual([
    { kind: "datesDiffer", from: "2020-03-17", to: "2020-04-17" },
  ]);
});

test("says of Shenyang in 2020 beside Huanggu in 2022 that the years differ and that the one contains the other", () => {
  expect(notices(named("F145", "F001"))).toMatchObject([
    { kind: "yearsDiffer", years: ["2020", "2022"] },
    { kind: "regionsOverlap", outer: { code: "210100" }, inner: [{ code: "210105" }] },
  ]);
});

test("says of the refunds of Huanggu and Liaoning that the province contains the district", () => {
  expect(notices(named("F006", "F011"))).toContainEqual({
    kind: "regionsOverlap",
    outer: expect.objectContaining({ code: "210000" }),
    inner: [expect.objectContaining({ code: "210105" })],
  });
});

test("says of Tieling's lower bound beside Shenyang's exact rate that it cannot be ranked", () => {
  expect(notices(named("F160", "F162"))).toEqual([
    { kind: "boundedBesideExact", bounded: 1, isAllLower: true },
  ]);
});

test.each([
  ["intended", ["F036", "F034"], ["disbursed", "intended"]],
  ["applied for", ["F012", "F054"], ["disbursed", "applied"]],
  ["a quota", ["F237", "F233"], ["disbursed", "quota"]],
  ["guaranteed", ["F217", "F226"], ["disbursed", "guarantee"]],
])("says that what is %s is another stage than what is disbursed", (_, ids, stages) => {
  expect(notices(named(...ids))).toContainEqual({ kind: "stagesDiffer", stages });
});

test("says that the growth of one day stands beside the total of Hubei's firms", () => {
  expect(kinds(named("F062", "F063"))).toContain("incrementBesideTotal");
});

test("says that two parts of the national refunds count from different days", () => {
  expect(kinds(named("F240", "F241"))).toContain("periodsDiffer");
});

test("says that Tieling's three groups of cadres are part of the total and do not add up to it", () => {
  const figures = named("F044", "F045", "F046", "F047");
  const [total, ...parts] = figures;

  expect(notices(figures)).toEqual(
    expect.arrayContaining([
      { kind: "partBesideTotal", total, parts },
      { kind: "partsMissTotal", total, parts, sum: 10_056 },
    ]),
  );
});

test("says of Tieling's licences only that the two parts stand beside their total, as they add up to it", () => {
  const figures = named("F041", "F042", "F043");

  expect(kinds(figures)).toContain("partBesideTotal");
  expect(kinds(figures)).not.toContain("partsMissTotal");
});

test("finds no rate in the package that its own counts contradict, and finds one whose last digit is mistyped", () => {
  const contradicted = dataset.figures.filter((figure) => kinds([figure]).includes("contradictsCounts"));
  const [trade] = named("F002");

  expect(contradicted).toEqual([]);
  expect(trade && notices([{ ...trade, value: 50.1 }])).toMatchObject([
    { kind: "contradictsCounts", computed: 50 },
  ]);
});

test("finds no two reports in the package that contradict each other, and finds them where one is changed", () => {
  const [rate] = named("F175");
  const later = rate && { ...rate, id: "F999", value: 96, report: reports.liaoning };

  expect(kinds(dataset.figures)).not.toContain("reportsDiffer");
  expect(later && notices([rate, later])).toEqual([
    { kind: "reportsDiffer", drawn: later, other: rate, because: "otherReport" },
  ]);
});

test("gives two reports of one day no order, whichever of the two is asked about first", () => {
  const [rate] = named("F175");
  const again = rate && {
    ...rate,
    id: "F999",
    value: 96,
    report: { ...rate.report, id: `${rate.report.id}-again` },
  };

  expect(again && notices([rate, again])).toEqual([
    { kind: "reportsDiffer", drawn: rate, other: again, because: "unorderedReport" },
  ]);
  expect(again && notices([again, rate])).toEqual(again && notices([rate, again]));
});

test("says of a rate beside a sum of money that they have no unit in common", () => {
  expect(notices(named("F001", "F006"))).toContainEqual({ kind: "unitsDiffer", units: ["CNY", "percent"] });
});

test("says that a staff return rate is no reopening rate", () => {
  expect(notices(named("F093", "F095"))).toEqual([
    {
      kind: "indicatorsDiffer",
      indicators: [
        expect.objectContaining({ id: "reopening_rate" }),
        expect.objectContaining({ id: "staff_return_rate" }),
      ],
    },
  ]);
});
