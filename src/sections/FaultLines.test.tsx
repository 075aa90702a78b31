import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { warningAt } from "#domain/fault.ts";
import { FaultLines } from "./FaultLines.tsx";

/** So many faults, each in a column of its own, so that none is like another. */
function markup(count: number): string {
  const faults = Array.from({ length: count }, (_, index) =>
    warningAt({ file: "figures.csv", row: index + 2, column: `column${index}` }, "missingCell", {}),
  );
  return renderToStaticMarkup(<FaultLines faults={faults} />);
}

test("cuts a long list at a screen and counts the rest", () => {
  expect(markup(20).match(/<li>/g)).toHaveLength(20);
  expect(markup(20)).not.toContain("另有");
  expect(markup(33).match(/<li>/g)).toHaveLength(20);
  expect(markup(33)).toContain("另有 13 处");
});

test("counts what a line tells of many rows as told", () => {
  const faults = Array.from({ length: 50 }, (_, index) =>
    warningAt({ file: "figures.csv", row: index + 2, column: "as_of", found: "2022/4/17" }, "cellMended", {
      read: "2022-04-17",
    }),
  );
  const lines = renderToStaticMarkup(<FaultLines faults={faults} />);

  expect(lines.match(/<li>/g)).toHaveLength(1);
  expect(lines).toContain("同样的还有 49 处");
  expect(lines).not.toContain("另有");
});
