import { expect, test } from "vitest";
import { figure } from "#mocks/sampleFigures.ts";
import { dateNotices } from "./moments.ts";

test("says of figures of several years also how far apart those of one year are", () => {
  const dates = ["2022-04-17", "2020-02-12", "2020-04-17", "2022-04-20"];

  expect(dateNotices(dates.map((date) => figure({ date })))).toEqual([
    { kind: "yearsDiffer", years: ["2020", "2022"] },
    { kind: "datesDiffer", from: "2020-02-12", to: "2020-04-17" },
  ]);
});
