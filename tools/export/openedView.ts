import type { Page } from "@playwright/test";
import type { BatchView } from "./batchViews.ts";
import type { ServedBoard } from "./servedBoard.ts";

/** A view whose charts stand painted on a page of the browser. */
export interface OpenedView {
  readonly view: BatchView;
  readonly page: Page;
  /** The names of all its charts, wanted or not. */
  readonly names: readonly string[];
  /** The names of the wanted charts that can be exported, in the order of the page. */
  readonly charts: readonly string[];
  /** The names of those that say that nothing is reported. */
  readonly empty: readonly string[];
}

const PATIENCE = 60_000;

/** Opens a view and waits until all that it fetches is there and every chart is painted. */
export async function openedView({ context, address }: ServedBoard, view: BatchView): Promise<OpenedView> {
  const page = await context.newPage();
  await page.goto(`${address}${view.hash}`, { waitUntil: "networkidle", timeout: PATIENCE });
  const figures = page.locator("main figure[data-chart]");
  // A page without any chart has none to wait for.
  await page
    .locator("main :is(figure[data-chart], table, ul, [role=alert])")
    .first()
    .waitFor({ timeout: PATIENCE });
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll("main figure[data-chart]")].every(
        (figure) => figure.getAttribute("data-ready") === "true",
      ),
    undefined,
    { timeout: PATIENCE },
  );
  const found = await figures.evaluateAll((all) =>
    all.map((figure) => ({
      chart: figure.getAttribute("data-chart") ?? "",
      isExportable: figure.querySelector("[data-export]") !== null,
    })),
  );
  const wanted = found.filter(({ chart }) => view.charts?.includes(chart) ?? true);
  return {
    view,
    page,
    names: found.map(({ chart }) => chart),
    charts: wanted.filter(({ isExportable }) => isExportable).map(({ chart }) => chart),
    empty: wanted.filter(({ isExportable }) => !isExportable).map(({ chart }) => chart),
  };
}
