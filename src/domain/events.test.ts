import { expect, test } from "vitest";
import { figure, regions, reports } from "#mocks/sampleFigures.ts";
import { eventsOf, type TimeEvent } from "./events.ts";
import type { Measure } from "./measure.ts";

const { nation, liaoning, shenyang, huanggu, dalian } = regions;

const measure = (id: string, date: string | null, changes: Partial<Measure> = {}): Measure => ({
  id,
  region: shenyang,
  number: null,
  title: { zh: "开通绿色通道", en: "Open a green channel" },
  departments: [],
  timeLimit: null,
  issued: date === null ? null : { date, basis: "stated" },
  report: reports.tieling,
  paragraph: 5,
  note: null,
  ...changes,
});

const inSpring = { regions: [shenyang], from: "2022-02-01", to: "2022-05-31" };
const published = (id: string, date: string) => ({
  ...reports.huanggu,
  id,
  published: { date, basis: "published" as const },
});

const idsOf = (event: TimeEvent) =>
  event.kind === "measure" ? event.measures.map(({ id }) => id) : event.reports.map(({ id }) => id);

test("numbers measures before reports, each by date, those of one day together", () => {
  const sources = {
    measures: [measure("M3", "2022-04-01"), measure("M1", "2022-02-12"), measure("M2", "2022-02-12")],
    figures: [
      figure({ region: shenyang, report: published("late", "2022-05-01") }),
      figure({ region: shenyang, report: published("early", "2022-02-01") }),
      figure({ region: shenyang, report: published("same day", "2022-05-01") }),
    ],
  };
  const named = eventsOf(sources, inSpring).placed.map((event) => [event.kind, event.date, idsOf(event)]);

  expect(named).toEqual([
    ["measure", "2022-02-12", ["M1", "M2"]],
    ["measure", "2022-04-01", ["M3"]],
    ["report", "2022-02-01", ["early"]],
    ["report", "2022-05-01", ["late", "same day"]],
  ]);
});

test("takes the regions and those above them, not those beside or below", () => {
  const measures = [nation, liaoning, shenyang, huanggu, dalian].map((region) =>
    measure(region.code, "2022-03-01", { region, report: published(`of ${region.code}`, "2022-03-02") }),
  );
  const { placed } = eventsOf({ measures, figures: [] }, inSpring);
  const ids = placed.flatMap(idsOf);

  expect(ids).toEqual(["CN", "210000", "210100", "of CN", "of 210000", "of 210100"]);
});

test("leaves out what lies before or after, and counts what may lie between and has no day", () => {
  const measures = ["2022-01-31", "2022-06-01", "2021", "2022", "2022-03", null].map((date, index) =>
    measure(`M${index}`, date),
  );
  const figures = ["2022-02", "2022-06", "2022-05-31"].map((date) =>
    figure({ region: shenyang, report: published(date, date) }),
  );
  const { placed, undated } = eventsOf({ measures, figures }, inSpring);

  expect(placed.map(({ kind, date }) => [kind, date])).toEqual([["report", "2022-05-31"]]);
  expect(undated).toEqual({ measure: 3, report: 1 });
});
