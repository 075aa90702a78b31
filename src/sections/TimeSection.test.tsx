import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { datasetOf, figure, indicators, populations, regions } from "#mocks/sampleFigures.ts";
import { readView } from "#url/view.ts";
import { TimeSection } from "./TimeSection.tsx";

const { shenyang } = regions;

function markup(figures: readonly Figure[]): string {
  const dataset = datasetOf(figures);
  const { view } = readView(new URLSearchParams(), dataset);
  return renderToStaticMarkup(
    <TimeSection {...{ dataset, view, figures }} appearance="light" change={() => undefined} />,
  );
}

const charts = (figures: readonly Figure[]) =>
  [...markup(figures).matchAll(/data-chart="([^"]*)"/g)].map(([, chart]) => chart);
const on = (date: string, changes: Partial<Figure> = {}) => figure({ region: shenyang, date, ...changes });

test("gives one chart for each indicator and population that has several dates", () => {
  const refunds = { indicator: indicators.refunded, since: "2022-01-01" };

  expect(
    charts([
      on("2022-04-10"),
      on("2022-04-17"),
      on("2022-04-17", { population: populations.trade }),
      on("2022-04-10", refunds),
      on("2022-04-17", refunds),
    ]),
  ).toEqual(["over-time-reopening_rate-industry-above-size", "over-time-tax_refund_amount-unstated"]);
});

test("draws the rates that printed counts give, as the overview does", () => {
  const counts = ["2022-04-10", "2022-04-17"].flatMap((date) => [
    on(date, {
      id: `${date} reopened`,
      indicator: indicators.reopened,
      population: populations.projects,
      value: 78,
    }),
    on(date, {
      id: `${date} total`,
      indicator: indicators.total,
      population: populations.projects,
      value: 140,
    }),
  ]);

  expect(charts(counts)).toContain("over-time-reopening_rate-planned-projects");
  expect(markup(counts)).toContain("55.7%");
});

test("says from when amounts count, and their unit", () => {
  const refunds = { indicator: indicators.refunded, since: "2022-01-01", value: 61_040_000 };
  const text = markup([on("2022-04-10", refunds), on("2022-04-17", refunds)]);

  expect(text).toContain("人民币元 · 自 2022-01-01 起累计 · 截至 2022-04-10 至 2022-04-17 不等");
});

test("is nothing at all where nothing has several dates", () => {
  expect(markup([on("2022-04-10"), on("2022-04-17", { population: populations.trade })])).toBe("");
});
