import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Figure } from "#domain/figure.ts";
import { dataZh } from "#i18n/dataWordingZh.ts";
import { zh } from "#i18n/zh.ts";
import { figure } from "#mocks/sampleFigures.ts";
import type { DataColumn } from "#url/dataChoices.ts";
import { gridCells } from "./gridColumns.tsx";

const cells = gridCells({ locale: "zh", wording: zh, data: dataZh });
const shown = (column: DataColumn, of: Figure) => textOf(cells[column](of));
const textOf = (cell: ReactNode) => renderToStaticMarkup(cell).replace(/<[^>]*>/g, "");

test("a superseded figure is marked at its value and names the one that corrects it", () => {
  const superseded = figure({ id: "F4", value: 80, precision: "at_least", supersededBy: "F5" });

  expect(shown("value", superseded)).toBe("≥ 80% 已被更正");
  expect(shown("standing", superseded)).toBe("已被更正，见 F5");
});

test("a figure that stands bears no mark", () => {
  const standing = figure({ id: "F5", value: 81.6, decimals: 1, replaces: "F4" });

  expect(shown("value", standing)).toBe("81.6%");
  expect(shown("standing", standing)).toBe("有效");
});
