import { expect, test } from "vitest";
import { conflicts } from "#domain/comparability/conflicts.ts";
import { latestByKey, regionKey } from "#domain/latest.ts";
import { zh } from "#i18n/zh.ts";
import { figure, regions, reports } from "#mocks/sampleFigures.ts";
import { withSpans } from "./conflictSpans.ts";
import { figureRow } from "./indicatorPanels.ts";

const language = { locale: "zh", wording: zh } as const;

test("shows both ends where two reports differ, and names the other value", () => {
  const early = figure({ value: 82, report: reports.huanggu });
  const late = figure({ value: 97, report: reports.liaoning });
  const elsewhere = figure({ value: 60, region: regions.dalian });
  const latest = [...latestByKey([early, late, elsewhere], regionKey).values()];
  const rows = latest.map((one) => figureRow(one.figure, language));

  expect(withSpans(rows, conflicts(latest), language)).toMatchObject([
    { value: 97, span: { from: 82, to: 97 }, detail: "另有报道 82%" },
    { value: 60, span: null, detail: "" },
  ]);
});

test("changes nothing where no reports differ", () => {
  const rows = [figureRow(figure({}), language)];

  expect(withSpans(rows, [], language)).toBe(rows);
});
