import { expect, test } from "vitest";
import { datasetOf } from "#mocks/sampleFigures.ts";
import { readView } from "#url/view.ts";
import { overviewAddress } from "./overviewAddress.ts";

const back = (left: string, page: string) =>
  overviewAddress(new URLSearchParams(left), readView(new URLSearchParams(page), datasetOf([])).view);

test("leads back to the overview with what was chosen there, in the language and on the day of the page", () => {
  expect(back("regions=210105&figure=F036&lang=en&seen=2020-04-01", "seen=2020-05-01&appearance=dark")).toBe(
    "#/?regions=210105&seen=2020-05-01&appearance=dark",
  );
});

test("brings a confirmed comparison back as it was left, but on another day only as asked for", () => {
  const left = "compare=reopening-rate:rank!&seen=2020-04-01";

  expect(back(left, "seen=2020-04-01")).toBe("#/?compare=reopening-rate:rank!&seen=2020-04-01");
  expect(back(left, "")).toBe("#/?compare=reopening-rate:rank");
});
