import { expect, test } from "vitest";
import { figureSeries } from "#domain/figureSeries.ts";
import { figure, regions } from "#mocks/sampleFigures.ts";
import { timelineOf } from "./useTimeline.ts";

const { shenyang, dalian } = regions;

test("the rhythm is that of every region that reports the indicator, also of those that are not drawn", () => {
  const drawn = ["2020-03-01", "2020-03-21"].map((date) => figure({ region: shenyang, date }));
  const others = ["2020-03-01", "2020-03-08", "2020-03-15", "2020-03-22"].map((date) =>
    figure({ region: dalian, date }),
  );
  const { rhythm } = timelineOf({
    series: figureSeries(drawn).series,
    sources: { figures: [...drawn, ...others], measures: [] },
    hasEvents: false,
  });

  expect(rhythm).toBe(7);
});
