import { expect, test } from "vitest";
import { checkedPackage } from "#dataset/checkedPackage.ts";
import { sampleFaults, samplePackage, sampleTables } from "#dataset/samplePackage.ts";

test("leaves out regions that lie in themselves, nowhere or in a lower one, with all that hangs on them", async () => {
  const [nation = {}, province = {}, city = {}, district = {}] = sampleTables.regions;
  const regions = [
    nation,
    { ...province, parent: "210100" },
    { ...city, parent: "210000" },
    { ...district, parent: "210100" },
    { ...city, code: "220100", parent: "" },
    { ...province, code: "230000", parent: "999999" },
    { ...province, code: "240000", parent: "CN" },
    { ...province, code: "240100", parent: "240000" },
  ];

  expect(await sampleFaults({ regions, figures: [], measures: [] })).toEqual([
    ["error", "parentCycle", "regions.csv", 3, "parent"],
    ["error", "parentCycle", "regions.csv", 4, "parent"],
    ["error", "referenceLeftOut", "regions.csv", 5, "parent"],
    ["error", "missingCell", "regions.csv", 6, "parent"],
    ["error", "unknownReference", "regions.csv", 7, "parent"],
    ["error", "parentLevel", "regions.csv", 9, "level"],
  ]);
});

test("keeps regions in the order of the file, though a parent may stand below its child", async () => {
  const regions = [...sampleTables.regions].reverse();
  const { dataset } = await checkedPackage(samplePackage({ regions }));

  expect(dataset?.regions.map(({ code }) => code)).toEqual(["210105", "210100", "210000", "CN"]);
});
