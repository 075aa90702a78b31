import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { figure } from "#mocks/sampleFigures.ts";
import { FiguresByParagraph } from "./FiguresByParagraph.tsx";

test("the figures of a report tell which of them a later report corrects", () => {
  const entries = [figure({ id: "F4", value: 80, supersededBy: "F5" }), figure({ id: "F6", value: 90 })];
  const page = document.createElement("div");
  page.innerHTML = renderToStaticMarkup(
    <FiguresByParagraph paragraphs={[{ number: 4, entries }]} named={null} />,
  );
  const rowOf = (id: string) => page.querySelector(`[data-figure="${id}"]`)?.textContent;

  expect(rowOf("F4")).toContain("80% 已被更正");
  expect(rowOf("F6")).not.toContain("已被更正");
});
