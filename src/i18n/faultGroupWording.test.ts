import { expect, test } from "vitest";
import { warningAt } from "#domain/fault.ts";
import { faultGroups } from "#domain/faultGroups.ts";
import { faultGroupSentence } from "./faultGroupWording.ts";

const dates = Array.from({ length: 12 }, (_, index) =>
  warningAt({ file: "figures.csv", row: index + 2, column: "as_of", found: "2022/4/17" }, "cellMended", {
    read: "2022-04-17",
  }),
);

test("names the first rows in which a fault is the same, and counts them all", () => {
  const [group, ...others] = faultGroups(dates);
  const [few] = faultGroups(dates.slice(0, 4));
  const [single] = faultGroups(dates.slice(0, 1));

  expect(others).toEqual([]);
  expect([group, few, single].map((one) => one && faultGroupSentence(one, "zh"))).toEqual([
    "figures.csv 第 2 行 as_of 列：“2022/4/17”按 2022-04-17 读取；建议写 2022-04-17（同样的还有 11 处：第 3、4、5、6、7、8、9、10… 行）",
    "figures.csv 第 2 行 as_of 列：“2022/4/17”按 2022-04-17 读取；建议写 2022-04-17（同样的还有 3 处：第 3、4、5 行）",
    "figures.csv 第 2 行 as_of 列：“2022/4/17”按 2022-04-17 读取；建议写 2022-04-17",
  ]);
  expect(few && faultGroupSentence(few, "en")).toBe(
    'figures.csv:2 as_of: "2022/4/17" was read as 2022-04-17; better write 2022-04-17 (the same 3 times more: rows 3, 4, 5)',
  );
});
