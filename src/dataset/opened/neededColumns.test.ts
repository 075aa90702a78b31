import { expect, test } from "vitest";
import { csvFile, sampleFiles, sampleProposal } from "./ownSample.ts";

test("says once of a column that the rows need, and not of each row", async () => {
  const rows = [
    "皇姑区,复工率,规上工业企业,61.5,2022-04-20,huanggu",
    "皇姑区,复工率,规上工业企业,62.5,2022-04-21,huanggu",
  ];
  const own = csvFile("own.csv", `地区,指标,统计范围,数值,截至,来源\n${rows.join("\n")}\n`);
  const { faults, leftOut } = await sampleProposal(await sampleFiles(), [own]);
  const needed = faults.filter(({ fault: { kind } }) => kind === "columnNeeded");

  expect(leftOut).toBe(2);
  expect(needed.map(({ fault: { place, details } }) => [place, details])).toEqual(
    ["precision", "as_of_basis", "as_printed"].map((column) => [{ file: "own.csv", column }, { rows: 2 }]),
  );
  expect(faults.filter(({ fault: { kind } }) => kind === "missingCell")).toEqual([]);
});
