import { expect, test } from "vitest";
import { exportTasks, taskName } from "./tasks.ts";

test("pictures come in every look, size and factor, a drawing without factor, a table once", () => {
  const tasks = exportTasks(["a"], {
    formats: ["png", "svg", "csv"],
    sizes: ["wide", { width: 400, height: 300 }],
    times: [1, 2],
    looks: ["light", "dark"],
  });

  expect(tasks.map(taskName)).toEqual([
    ...["", " dark"].flatMap((look) =>
      ["wide", "400x300"].flatMap((size) => [`a png ${size}${look}`, `a png ${size} 2x${look}`]),
    ),
    ...["", " dark"].flatMap((look) => ["wide", "400x300"].map((size) => `a svg ${size}${look}`)),
    "a csv",
  ]);
});
