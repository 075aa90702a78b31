import { expect, test } from "vitest";
import { type DataChoices, type DataColumn, everyFigure } from "#url/dataChoices.ts";
import { edited, isSameAddress, noEdits, unwritten, withEdits } from "./edits.ts";

const asked = (...filters: [DataColumn, string][]): DataChoices => ({
  ...everyFigure,
  filters: new Map(filters),
});
const edits = withEdits(noEdits, { find: "沈阳", filters: asked(["region", "辽宁"], ["theme", ""]).filters });

test("edits stand over what the address says, and an empty text takes a filter away", () => {
  expect(edited(asked(["theme", "loans"], ["id", "F1"]), edits)).toEqual({
    ...asked(["id", "F1"], ["region", "辽宁"]),
    find: "沈阳",
  });
});

test("what is written is no edit any more", () => {
  const written = edited(asked(["theme", "loans"]), edits);

  expect(unwritten(edits, written)).toBe(noEdits);
});

test("what was edited while the address was written stays an edit", () => {
  const written = edited(everyFigure, edits);
  const later = withEdits(edits, { find: "沈阳市", filters: asked(["value", ">5"]).filters });

  expect(unwritten(later, written)).toEqual({
    choices: { find: "沈阳市" },
    filters: new Map([["value", ">5"]]),
  });
});

test("a filter on its way stays on show although no address says it", () => {
  const half = withEdits(noEdits, { filters: asked(["value", ">="]).filters });
  const written = edited(everyFigure, half);

  expect(isSameAddress(written, everyFigure)).toBe(true);
  expect(edited(everyFigure, unwritten(half, written)).filters.get("value")).toBe(">=");
});
