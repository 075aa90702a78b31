import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { realDataset } from "#mocks/realDataset.ts";
import { MeasureTable } from "./MeasureTable.tsx";

const { measures } = await realDataset();

test("says of the day of a measure how it is known, as tables of figures do", () => {
  const cells = (id: string) =>
    renderToStaticMarkup(
      <MeasureTable caption="举措" measures={measures.filter((measure) => measure.id === id)} />,
    ).replaceAll(/<[^>]*>/g, "");

  expect(cells("M01")).toContain("2020-02-12 据上下文推断");
  expect(cells("M16")).toContain("2022-04-27 报道所述");
});
