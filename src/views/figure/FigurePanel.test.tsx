import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { networkSource } from "#dataset/sources/networkSource.ts";
import { datasetSeenOn } from "#domain/seenOn.ts";
import { PackageProvider } from "#handover/packageOnShow.ts";
import { realDataset } from "#mocks/realDataset.ts";
import { FigurePanel } from "./FigurePanel.tsx";

const whole = await realDataset();
const source = networkSource("https://board.example/data/datapackage.json", null);

/** The text of the panel of a figure, read as of a day or of the present. */
function panelText(id: string, seen: string | null): string {
  const dataset = seen === null ? whole : datasetSeenOn(whole, seen).dataset;
  return renderToStaticMarkup(
    <PackageProvider value={{ source, own: source, open: () => undefined }}>
      <FigurePanel {...{ id, dataset, whole, seen }} close={() => undefined} />
    </PackageProvider>,
  ).replaceAll(/<[^>]*>/g, "");
}

test("says of a figure reported after the day of reading exactly that, and no guess", () => {
  const text = panelText("F098", "2020-03-20");

  expect(text).toContain("F098 在 2020-03-20 还没有报道：报道发表于 2020-04-");
  expect(text).not.toContain("撤回");
});

test("says of a figure whose report bears no day that it is not known whether it was out", () => {
  const open = whole.figures.find(({ report }) => report.published.date === "2020-03");

  expect(panelText(open?.id ?? "", "2020-03-20")).toContain("是否已报道不得而知");
});

test("says that a figure may have been withdrawn only where the data has none of that name", () => {
  expect(panelText("F999", "2020-03-20")).toContain("可能已撤回或改了编号");
});

test("warns against adding up parts only where there are several", () => {
  expect(panelText("F257", null)).toContain("报道列出的一部分：");
  expect(panelText("F257", null)).not.toContain("各部分不宜相加");
});
