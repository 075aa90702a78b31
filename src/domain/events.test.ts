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

const inSpring = { regions: [shenyang], drawn: [], from: "2022-02-01", to: "2022-05-31" };
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

test("counts what is dated only by inference as without a day, as it may lie on another one", () => {
  const inferred = { date: "2022-03-12", basis: "inferred" as const };
  const measures = [measure("M1", null, { issued: inferred }), measure("M2", "2022-03-12")];
  const guessed = { ...published("guessed", "2022-03-01"), published: inferred };
  const { placed, undated } = eventsOf(
    { measures, figures: [figure({ region: shenyang, report: guessed })] },
    inSpring,
  );

  expect(placed.map((event) => [event.kind, idsOf(event)])).toEqual([["measure", ["M2"]]]);
  expect(undated).toEqual({ measure: 1, report: 1 });
});

test("tells of the reports that printed what is drawn and appeared after the last date", () => {
  const [late, later, within] = ["2022-06-02", "2022-07", "2022-05-30"].map((date) => published(date, date));
  const drawn = [later, late, within, late].map((report, index) =>
    figure({ region: shenyang, id: String(index), ...(report && { report }) }),
  );
  const { placed, outside } = eventsOf({ measures: [], figures: drawn }, { ...inSpring, drawn });

  expect(placed.flatMap(idsOf)).toEqual(["2022-05-30"]);
  expect(outside.map(({ id }) => id)).toEqual(["2022-06-02", "2022-07"]);
});
