import { expect, test } from "vitest";
import { cardStyle } from "#charts/chartStyle.ts";
import type { ChartContent } from "#charts/frame/chartContent.ts";
import type { Figure } from "#domain/figure.ts";
import { loanFigures, loanGroups } from "#domain/loans.ts";
import { refundFigures, refunds } from "#domain/refunds.ts";
import { zh } from "#i18n/zh.ts";
import { datasetOf, figure, indicators, populations, regions, reports } from "#mocks/sampleFigures.ts";
import { readView } from "#url/view.ts";
import { loanContent } from "./loanContent.ts";
import { rateContent } from "./rateContent.ts";
import { refundContent } from "./refundContent.ts";
import type { Shown } from "./shown.ts";
import { themeContent } from "./themeContent.ts";

const { shenyang, dalian } = regions;
const { huanggu, liaoning, tieling } = reports;
const style = cardStyle("light", { locale: "zh", wording: zh });

function shownOf(figures: readonly Figure[]): Shown {
  const dataset = datasetOf(figures);
  const { view } = readView(new URLSearchParams(), dataset);
  return { dataset, view, onShow: { regions: [shenyang, dalian], figures, measures: [] } };
}

/** Two figures that are drawn, in two reports, and an older one of a third that is passed over. */
function threeOf(kind: Partial<Figure>): Figure[] {
  return [
    figure({ ...kind, id: "F1", region: shenyang, report: huanggu, paragraph: 18 }),
    figure({ ...kind, id: "F2", region: dalian, report: liaoning, paragraph: 4 }),
    figure({ ...kind, id: "F3", region: dalian, report: tieling, paragraph: 2, date: "2020-03" }),
  ];
}

const money = { value: 61_040_000, population: populations.industry };
const contents: readonly [string, Partial<Figure>, (figures: readonly Figure[]) => ChartContent][] = [
  [
    "reopening rates",
    {},
    (figures) =>
      rateContent(
        { ofPopulation: figures, population: populations.industry, populations: [] },
        shownOf(figures),
      )(style),
  ],
  [
    "loans",
    { ...money, indicator: indicators.disbursed },
    (given) => {
      const figures = loanFigures(given);
      return loanContent({ figures, groups: loanGroups(figures) }, shownOf(given))(style);
    },
  ],
  [
    "refunds",
    { ...money, indicator: indicators.refunded },
    (given) => {
      const figures = refundFigures(given);
      return refundContent({ figures, totals: refunds(figures) }, shownOf(given))(style);
    },
  ],
  [
    "a theme",
    { ...money, indicator: indicators.taxCuts },
    (figures) => themeContent({ theme: "relief", figures, reopening: [] }, shownOf(figures))(style),
  ],
];

test.each(contents)(
  "a chart of %s names the report and paragraph of each figure it draws, and of no other",
  (_, kind, contentOf) => {
    const { drawn, sources } = contentOf(threeOf(kind));

    expect(drawn.map(({ id }) => id)).toEqual(expect.arrayContaining(["F1", "F2"]));
    expect(drawn).toHaveLength(2);
    expect(sources).toEqual([
      { report: liaoning, paragraphs: [4] },
      { report: huanggu, paragraphs: [18] },
    ]);
  },
);

test.each(contents)(
  "a chart of %s says as of when its figures are, how many regions report, and of which version it is",
  (_, kind, contentOf) => {
    const { subtitle, version, figures } = contentOf(threeOf(kind));

    expect(subtitle).toContain("截至 2022-04-17");
    expect(subtitle).toContain("2/2");
    expect(version).toBe("1");
    expect(figures).toHaveLength(3);
  },
);
