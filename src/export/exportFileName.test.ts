import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "#mocks/hostileText.ts";
import { type ExportName, exportFileName } from "./exportFileName.ts";

const rate: ExportName = {
  locale: "zh",
  what: "复工率",
  whom: "个体工商户",
  regions: ["辽宁", ...Array<string>(11).fill("沈阳")],
  asOf: ["2020-03-30", "2020-03-29", "2020-02"],
  size: { width: 1920, height: 1080, scale: 2 },
  extension: "png",
};
const once = { width: 1920, height: 1080, scale: 1 };
const english: ExportName = { ...rate, locale: "en", what: "Reopening rate", whom: "Self-employed" };

test.each<[string, ExportName]>([
  ["复工率_个体工商户_辽宁等12地_截至2020-03-30_1920x1080@2x.png", rate],
  [
    "reopening-rate_self-employed_Liaoning-and-11-more_as-of-2020-03-30_1920x1080@2x.png",
    { ...english, regions: ["Liaoning", ...rate.regions.slice(1)] },
  ],
  [
    "复工率_辽宁_截至2020-03-30_1920x1080.svg",
    { ...rate, whom: null, regions: ["辽宁"], size: once, extension: "svg" },
  ],
  [
    "复工率_个体工商户_1200x1200.png",
    { ...rate, regions: [], asOf: [], size: { width: 1200, height: 1200, scale: 1 } },
  ],
  [
    "复工率_个体工商户_辽宁等12地_截至2020-03-30_1-of-3_1920x1080@2x.png",
    { ...rate, part: { number: 1, of: 3 } },
  ],
  [
    "SMEs_“four-above”_Beijing_1920x1080@2x.png",
    { ...english, what: "SMEs", whom: "“four-above”", regions: ["Beijing"], asOf: [] },
  ],
  ["CON-x_a-b-c_1920x1080@2x.png", { ...rate, what: " .CON.x. ", whom: "a/b\\c?", regions: [], asOf: [] }],
  ["复工率_个体工商户_辽宁等12地_截至2020-03-30.csv", { ...rate, size: null, extension: "csv" }],
  [
    "reopening-board.xlsx",
    { ...rate, what: "", whom: null, regions: [], asOf: [], size: null, extension: "xlsx" },
  ],
])("calls a file %s", (name, picture) => {
  expect(exportFileName(picture)).toBe(name);
});

test("takes a month to reach beyond the days in it", () => {
  expect(exportFileName({ ...rate, asOf: ["2020-03-30", "2020-03"] })).toContain("截至2020-03_");
});

test("shortens the longest word, never the date, size and extension", () => {
  const name = exportFileName({ ...rate, whom: "很".repeat(500) });

  expect(name).toMatch(/^复工率_很{20,}_辽宁等12地_截至2020-03-30_1920x1080@2x\.png$/);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
});

test("is a name that every system can store, whatever it is made of", () => {
  const picture = fc.record<ExportName>({
    locale: fc.constantFrom("zh", "en"),
    what: hostileText,
    whom: fc.option(hostileText),
    regions: fc.array(hostileText, { maxLength: 40 }),
    asOf: fc.constantFrom<string[]>([], ["2020-03-30"], ["2020", "2019-12"]),
    size: fc.record({
      width: fc.integer({ min: 100, max: 20_000 }),
      height: fc.integer({ min: 100, max: 20_000 }),
      scale: fc.constantFrom(1, 2, 4),
    }),
    extension: fc.constantFrom("png", "svg"),
  });
  const devices = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i;
  fc.assert(
    fc.property(picture, (hostile) => {
      const name = exportFileName(hostile);
      const { size, extension } = hostile;
      const times = size?.scale === 1 ? "" : `@${size?.scale}x`;

      expect(name).not.toMatch(/[<>:"/\\|?*\s\p{Cc}\p{Cf}\p{Cs}]|^[.\-+=@~]|[. ]$/u);
      expect(name).not.toMatch(devices);
      expect(name.match(/\./g)).toHaveLength(1);
      expect(name.endsWith(`${size?.width}x${size?.height}${times}.${extension}`)).toBe(true);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    }),
    { numRuns: 1000 },
  );
});
