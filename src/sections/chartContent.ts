import { departmentCounts } from "#charts/counts/departmentCounts.ts";
import type { ChartContent, ContentIn } from "#charts/frame/chartContent.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Figure } from "#domain/figure.ts";
import { themes } from "#domain/indicator.ts";
import { measuresOnShow } from "#domain/measuresOnShow.ts";
import { writeAddress } from "#url/address.ts";
import type { Page } from "#url/page.ts";
import { type View, writeView } from "#url/view.ts";
import { DEPARTMENT_CHART, departmentContent } from "./departmentContent.tsx";
import { LOAN_CHART, loanContent, loansOnShow } from "./loanContent.ts";
import { RATE_CHART, rateContent, ratesOnShow } from "./rateContent.ts";
import { REFUND_CHART, refundContent, refundsOnShow } from "./refundContent.ts";
import type { Shown } from "./shown.ts";
import { drawnByMission, themeChart, themeContent, themeOnShow } from "./themeContent.ts";
import { timeChart, timeContent, timesOnShow } from "./timeContent.ts";
import { onShowOf, onShowOfRegion } from "./useOnShow.ts";

/** What a chart of any page says and draws. */
export interface PageChart extends ChartContent {
  /** Counts that stand in the labels of amounts, such as borrowers. */
  readonly inLabels?: readonly Figure[];
}

/** The page that a chart stands on, with what is chosen there. */
interface ChartPlace {
  readonly page: Page;
  readonly view: View;
  readonly dataset: Dataset;
}

/**
 * What the chart of this name shows on a page, found the way the page itself finds it; null where the page has no
 * such chart. A chart without marks says that nothing is reported.
 */
export function contentOf(chart: string, place: ChartPlace): ContentIn<PageChart> | null {
  const { dataset, view, page } = place;
  if (chart === DEPARTMENT_CHART) return page.kind === "measures" ? departmentsOf(place) : null;
  const shown = shownOn(place);
  if (!shown) return null;
  const { onShow } = shown;
  if (chart === RATE_CHART) return rateContent(ratesOnShow(onShow, dataset, view.population), shown);
  if (chart === LOAN_CHART) return loanContent(loansOnShow(onShow), shown);
  if (chart === REFUND_CHART) return refundContent(refundsOnShow(onShow), shown);
  return themeOf(chart, shown, page) ?? timeOf(chart, shown);
}

/** The overview and the pages of regions have charts of figures; what a region's page shows no filter narrows. */
function shownOn({ page, dataset, view }: ChartPlace): Shown | null {
  if (page.kind === "overview") return { dataset, view, onShow: onShowOf(dataset, view) };
  const region = page.kind === "region" && dataset.regions.find(({ code }) => code === page.code);
  return region ? { dataset, view, onShow: onShowOfRegion(region, dataset) } : null;
}

function themeOf(chart: string, shown: Shown, page: Page): ContentIn<PageChart> | null {
  const theme = themes.find((one) => themeChart(one) === chart);
  if (theme === undefined) return null;
  const drawnElsewhere = page.kind === "region" ? drawnByMission(theme) : [];
  return themeContent(themeOnShow(theme, drawnElsewhere, shown), shown);
}

function timeOf(chart: string, { dataset, view, onShow }: Shown): ContentIn<PageChart> | null {
  const group = timesOnShow(onShow.figures, dataset).find((one) => timeChart(one) === chart);
  return group ? timeContent(group, { dataset, hasEvents: view.events === "on" }) : null;
}

function departmentsOf({ dataset, view }: ChartPlace): ContentIn {
  const { department, limit, search } = view.measures;
  const measures = measuresOnShow(dataset.measures, { regions: view.regions, limit, search });
  return departmentContent({
    measures,
    counts: departmentCounts(measures),
    chosen: department,
    address: (_, chosen) =>
      writeAddress({
        path: "/measures",
        parameters: writeView({ ...view, measures: { ...view.measures, department: chosen } }, dataset),
      }),
    version: dataset.version,
  });
}
